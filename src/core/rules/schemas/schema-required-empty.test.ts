import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRequiredEmpty } from './schema-required-empty.ts';

const invoice = { type: 'object', properties: { id: { type: 'string' } } };

testRule(schemaRequiredEmpty, {
  accepts: {
    none: schema(invoice),
    'a property': schema({ ...invoice, required: ['id'] }),
    'no list: another rule reports it': schema({ ...invoice, required: false }),
    'a property of that name': schema({ properties: { required: { type: 'array', items: {} } } }),
  },
  refuses: [
    {
      name: 'an empty one',
      given: schema({ ...invoice, required: [] }),
      at: '/required',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: schema(invoice),
    },
  ],
});
