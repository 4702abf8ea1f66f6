import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseErrorSchema } from './response-error-schema.ts';

const bare = { description: 'Done' };
const full = { description: 'Done', schema: { $ref: '#/definitions/Invoice' } };

testRule(responseErrorSchema, {
  accepts: {
    'a schema of the success': operation({ responses: { '200': full, '400': bare } }),
    'one of the default: another rule reports it': operation({ responses: { default: full } }),
  },
  refuses: [
    {
      name: 'a schema of errors, each at its place',
      given: operation({ responses: { '200': full, '400': full, '500': full } }),
      at: ['/responses/400/schema', '/responses/500/schema'],
      says: '400',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: operation({ responses: { '200': full, '400': bare, '500': bare } }),
    },
  ],
});
