import { policyOf } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { policyParameterMissing } from './policy-parameter-missing.ts';

const P = '/parameters/x-ms-apimTemplateParameter.';
const replace = { propertyParentPath: '@body()', sourceString: 'a', newPropertyPath: '@body().a' };

testRule(policyParameterMissing, {
  accepts: {
    'all that is needed': policyOf('setheader', { name: 'X-A', value: '1' }),
    'its name in another case': policyOf('setheader', { Name: 'X-A', value: '1' }),
    'an empty replacement': policyOf('stringreplace', { ...replace, replacementString: '' }),
    'a number': policyOf('setconnectionstatustounauthenticated', { statusCode: 401 }),
    'an unknown template': policyOf('cachelookup', {}),
  },
  refuses: [
    {
      name: 'one that is not there',
      given: policyOf('setheader', { name: 'X-A' }),
      at: `${P}value`,
      says: 'Header value',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a blank one',
      given: policyOf('dynamichosturl', { urlTemplate: ' ' }),
      at: `${P}urlTemplate`,
      shows: '" "',
    },
    {
      name: 'a replacement that is not there',
      given: policyOf('stringreplace', replace),
      at: `${P}replacementString`,
    },
    {
      name: 'a state without parameters',
      given: policyOf('pollingtrigger', { triggerConfig: {}, triggerDataPath: '@triggerBody()' }),
      at: `${P}triggerConfig`,
    },
  ],
});
