import { TENANT_SHAPE } from '../../connector/authentication/edit.ts';
import type { Json } from '../../text/value.ts';
import { connectionParameter, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { tenantParameterShape } from './tenant-parameter-shape.ts';

const tenant = (value: Json) => connectionParameter('token:TenantId', value);
const words = (uiDefinition: Json) => tenant({ ...TENANT_SHAPE, uiDefinition });

testRule(tenantParameterShape, {
  accepts: {
    'the fixed form': tenant(TENANT_SHAPE),
    'the same without a label': words({ constraints: { hidden: 'true', required: 'false' } }),
    'the schema’s own description': words({
      displayName: 'Tenant',
      description: 'The tenant ID of for the Azure Active Directory application',
    }),
    'words of its own in a set': properties({
      connectionParameterSets: {
        values: [
          {
            parameters: {
              'token:TenantId': { ...TENANT_SHAPE, uiDefinition: { displayName: 'Tenant ID' } },
            },
          },
        ],
      },
    }),
  },
  refuses: [
    {
      name: 'a secret',
      given: tenant({ ...TENANT_SHAPE, type: 'securestring' }),
      at: '',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: tenant(TENANT_SHAPE),
    },
    { name: 'no source', given: tenant({ type: 'string' }), at: '', fixed: tenant(TENANT_SHAPE) },
    {
      name: 'a label of its own',
      given: words({ displayName: 'Tenant ID' }),
      at: '',
      fixed: tenant(TENANT_SHAPE),
    },
    {
      name: 'a description of its own',
      given: words({ displayName: 'Tenant', description: 'Tenant' }),
      at: '',
      fixed: tenant(TENANT_SHAPE),
    },
  ],
});
