import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRequiredNonObject } from './schema-required-non-object.ts';

testRule(schemaRequiredNonObject, {
  accepts: {
    'an object': schema({ type: 'object', required: ['id'], properties: { id: {} } }),
    'what does not say its type': schema({ required: ['id'], properties: { id: {} } }),
    'an empty list: another rule reports it': schema({ type: 'string', required: [] }),
    'no list: another rule reports it': schema({ type: 'string', required: true }),
  },
  refuses: [
    {
      name: 'a text',
      given: schema({ type: 'string', required: ['id'] }),
      at: '/required',
      says: '"string"',
      severity: 'warning',
      fixed: schema({ type: 'string' }),
    },
    {
      name: 'an array, whose items are meant',
      given: schema({ type: 'array', items: {}, required: ['id'] }),
      at: '/required',
      fixed: schema({ type: 'array', items: {} }),
    },
  ],
});
