import { policyOf, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyHostUrl } from './policy-host-url.ts';

const host = (urlTemplate: string) => policyOf('dynamichosturl', { urlTemplate });
const AT = '/parameters/x-ms-apimTemplateParameter.urlTemplate';
const instance = (templateId: string, ...operations: string[]) => ({
  templateId,
  parameters: { 'x-ms-apimTemplate-operationName': operations },
});
const several = (...instances: ReturnType<typeof instance>[]) =>
  properties({ policyTemplateInstances: instances });

testRule(policyHostUrl, {
  accepts: {
    'an https address': host("https://@connectionParameters('tenant').contoso.com"),
    'an expression that may be one': host("@connectionParameters('url')/v1"),
    'an empty one: another rule reports it': host(''),
    'two for different operations': several(
      instance('dynamichosturl', 'A'),
      instance('dynamichosturl', 'B'),
    ),
    'one for a call in between, and one for the operation': several(
      instance('dynamichosturl', 'A'),
      instance('setvaluefromurl', 'A'),
      instance('dynamichosturl', 'A'),
    ),
  },
  refuses: [
    {
      name: 'a host without a scheme',
      given: host("@{x}.contoso.com/@connectionParameters('a')"),
      at: AT,
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: host("https://@{x}.contoso.com/@connectionParameters('a')"),
    },
    { name: 'http', given: host('http://contoso.com'), at: AT },
    {
      name: 'two for one operation',
      given: several(instance('dynamichosturl', 'A', 'B'), instance('dynamichosturl', 'b')),
      at: '/policyTemplateInstances/1',
    },
    {
      name: 'one for all and one for one',
      given: several(instance('dynamichosturl'), instance('dynamichosturl', 'B')),
      at: '/policyTemplateInstances/1',
    },
  ],
});
