import { TENANT_SHAPE } from '../../connector/authentication/edit.ts';
import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { tenantParameterMissing } from './tenant-parameter-missing.ts';

testRule(tenantParameterMissing, {
  accepts: {
    'another provider': oauth({}),
    'one that is there': oauth({ identityProvider: 'aad' }, { 'token:tenantId': TENANT_SHAPE }),
  },
  refuses: [
    {
      name: 'none',
      given: oauth({ identityProvider: 'aad' }),
      at: '',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: oauth({ identityProvider: 'aad' }, { 'token:TenantId': TENANT_SHAPE }),
    },
  ],
});
