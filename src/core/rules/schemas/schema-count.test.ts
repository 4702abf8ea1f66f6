import type { JsonObject } from '../../text/value.ts';
import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaCount } from './schema-count.ts';

/** A schema that holds that many, itself included. */
const holding = (count: number, property: JsonObject = { type: 'string' }): JsonObject => ({
  type: 'object',
  properties: Object.fromEntries(
    Array.from({ length: count - 1 }, (_, index) => [`p${index}`, property]),
  ),
});
const ten: JsonObject = { $ref: '#/definitions/Ten' };
const Ten = holding(10);

testRule(schemaCount, {
  accepts: {
    'four hundred': schema(holding(400)),
    'forty times ten, all told': schema(holding(40, ten), { Ten }),
    'one that contains itself': schema(holding(300, { $ref: '#/definitions/Invoice' })),
    'one that multiplies without end': schema(holding(20, ten), {
      Ten: holding(10, { $ref: '#/definitions/Invoice' }),
    }),
  },
  refuses: [
    {
      name: 'more',
      given: schema(holding(513)),
      at: '',
      says: '513',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'nearly as many, as a warning',
      given: schema(holding(512)),
      at: '',
      severity: 'warning',
    },
    {
      name: 'more with what it refers to',
      given: schema(holding(53, ten), { Ten }),
      at: '',
      says: '521',
      severity: 'error',
    },
    {
      name: 'a body',
      given: operation({ parameters: [{ name: 'in', in: 'body', schema: holding(600) }] }),
      at: '/parameters/0/schema',
    },
    {
      name: 'a definition that is too large, and not what refers to it',
      given: schema(holding(600), { Cart: { items: { $ref: '#/definitions/Invoice' } } }),
      at: '',
    },
  ],
});
