import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { openapi3Keyword } from './openapi3-keyword.ts';

testRule(openapi3Keyword, {
  accepts: {
    'properties of that name': schema({
      type: 'object',
      properties: { content: { type: 'string' }, not: { type: 'string' } },
    }),
    'such a word in an example': schema({ type: 'object', example: { oneOf: 1 } }),
  },
  refuses: [
    {
      name: 'nullable, which has a name here',
      given: schema({ type: 'string', nullable: true }),
      at: '/nullable',
      shows: '"nullable"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: schema({ type: 'string', 'x-nullable': true }),
    },
    {
      name: 'nullable beside its name here',
      given: schema({ type: 'string', nullable: true, 'x-nullable': true }),
      at: '/nullable',
      fixed: schema({ type: 'string', 'x-nullable': true }),
    },
    {
      name: 'alternatives',
      given: schema({ properties: { a: { anyOf: [{ type: 'string' }] } } }),
      at: '/properties/a/anyOf',
    },
    {
      name: 'a request body',
      given: operation({ requestBody: { content: {} } }),
      at: '/requestBody',
      says: '"in": "body"',
    },
  ],
});
