import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRequiredUndefined } from './schema-required-undefined.ts';

const id = { type: 'string' };
const base = { $ref: '#/definitions/Base' };
const Base = { type: 'object', properties: { id } };

testRule(schemaRequiredUndefined, {
  accepts: {
    'a property': schema({ required: ['id'], properties: { id } }),
    'a property of a part': schema({ required: ['id'], allOf: [base] }, { Base }),
    'a part that requires what another one has': schema(
      { allOf: [base, { required: ['id'] }] },
      { Base },
    ),
    'a part of a part': schema({ required: ['id'], allOf: [{ allOf: [base] }] }, { Base }),
    'perhaps one of a part that is not there': schema({ required: ['id'], allOf: [base] }),
    'a schema that is made of itself': schema({
      required: ['id'],
      properties: { id },
      allOf: [{ $ref: '#/definitions/Invoice' }],
    }),
    'a list on a text: another rule reports it': schema({ type: 'string', required: ['id'] }),
  },
  refuses: [
    {
      name: 'a name with a slip',
      given: schema({ required: ['id', 'totl'], properties: { id } }),
      at: '/required/1',
      says: '"totl"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: schema({ required: ['id'], properties: { id } }),
    },
    {
      name: 'a list without any properties',
      given: schema({ type: 'object', required: ['id'] }),
      at: '/required/0',
      proposed: schema({ type: 'object' }),
    },
    {
      name: 'what no part has, where it is required',
      given: schema({ allOf: [base, { required: ['total'] }] }, { Base }),
      at: '/allOf/1/required/0',
      proposed: schema({ allOf: [base, {}] }, { Base }),
    },
    {
      name: 'what every object has without being told',
      given: schema({ required: ['toString'], properties: { id } }),
      at: '/required/0',
      proposed: schema({ properties: { id } }),
    },
  ],
});
