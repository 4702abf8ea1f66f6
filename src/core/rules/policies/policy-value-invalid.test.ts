import type { Json } from '../../text/value.ts';
import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyValueInvalid } from './policy-value-invalid.ts';

const header = (more: Record<string, Json>) =>
  policyOf('setheader', { name: 'X-A', value: '1', ...more });
const section = (value: Json) => header({ 'x-ms-apimTemplate-policySection': value });
const P = '/parameters/x-ms-apimTemplateParameter.';

testRule(policyValueInvalid, {
  accepts: {
    'values of the lists': header({ existsAction: 'append' }),
    'an empty value, which counts as none': header({ existsAction: '' }),
    'the method as called': policyOf('routerequesttoendpoint', {
      newPath: '/a',
      httpMethod: '@Request.OriginalHTTPMethod',
    }),
    'a section': section('Failure'),
    'a whole number': policyOf('setconnectionstatustounauthenticated', { statusCode: 401 }),
    'anything of an unknown template': policyOf('cachelookup', { existsAction: 'x' }),
  },
  refuses: [
    {
      name: 'an action that there is not',
      given: header({ existsAction: 'delete' }),
      at: `${P}existsAction`,
      says: '"override", "skip", "append"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another case',
      given: header({ existsAction: 'Override' }),
      at: `${P}existsAction`,
      fixed: header({ existsAction: 'override' }),
    },
    {
      name: 'a section in another case',
      given: section('request'),
      at: '/parameters/x-ms-apimTemplate-policySection',
      fixed: section('Request'),
    },
    {
      name: 'a section that the template does not run in',
      given: policyOf('setqueryparameter', {
        name: 'a',
        value: '1',
        'x-ms-apimTemplate-policySection': 'Response',
      }),
      at: '/parameters/x-ms-apimTemplate-policySection',
    },
    {
      name: 'a boolean for its text',
      given: policyOf('convertarraytoobject', { retainKey: false }),
      at: `${P}retainKey`,
      fixed: policyOf('convertarraytoobject', { retainKey: 'false' }),
    },
    { name: 'a number for a text', given: header({ value: 5 }), at: `${P}value`, says: 'a text' },
    {
      name: 'a text for a number',
      given: policyOf('setconnectionstatustounauthenticated', { statusCode: '401' }),
      at: `${P}statusCode`,
    },
    {
      name: 'a text for an object',
      given: policyOf('pollingtrigger', { triggerConfig: 'since', triggerDataPath: 'a' }),
      at: `${P}triggerConfig`,
    },
  ],
});
