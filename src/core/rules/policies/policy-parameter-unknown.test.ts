import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyParameterUnknown } from './policy-parameter-unknown.ts';

const header = { name: 'X-A', value: '1' };

testRule(policyParameterUnknown, {
  accepts: {
    'those of the template': policyOf('setheader', { ...header, existsAction: 'skip' }),
    'operations and section': policyOf('setheader', {
      ...header,
      'x-ms-apimTemplate-operationName': ['GetInvoice'],
      'x-ms-apimTemplate-policySection': 'Request',
    }),
    'a section where there is one only': policyOf('dynamichosturl', {
      urlTemplate: 'https://contoso.com',
      'x-ms-apimTemplate-policySection': 'Request',
    }),
    'any of an unknown template': policyOf('cachelookup', { duration: '5' }),
  },
  refuses: [
    {
      name: 'one of another template',
      given: policyOf('setheader', { ...header, newPath: '/' }),
      at: '/parameters/x-ms-apimTemplateParameter.newPath',
      shows: '"x-ms-apimTemplateParameter.newPath"',
      says: '"newPath"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'a slip in the prefix',
      given: policyOf('setheader', { ...header, 'x-ms-apimTemplate.name': 'a' }),
      at: '/parameters/x-ms-apimTemplate.name',
    },
  ],
});
