import type { JsonObject } from '../../text/value.ts';
import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaDepth } from './schema-depth.ts';

/** A schema of that many levels above the innermost one. */
const nested = (levels: number, innermost: JsonObject = { type: 'string' }): JsonObject =>
  levels === 0 ? innermost : { properties: { a: nested(levels - 1, innermost) } };
const order: JsonObject = { $ref: '#/definitions/Order' };

testRule(schemaDepth, {
  accepts: {
    'fifteen levels': schema(nested(14)),
    'fifteen, all told': schema(nested(7, order), { Order: nested(7) }),
    'one that contains itself': schema(nested(3, { $ref: '#/definitions/Invoice' })),
    'parts, which add no level': schema({ allOf: [nested(14)] }),
  },
  refuses: [
    { name: 'sixteen levels', given: schema(nested(15)), at: '', says: '16', severity: 'warning' },
    {
      name: 'sixteen with what it refers to, where they come together',
      given: schema(nested(8, order), { Order: nested(7), Cart: nested(1, order) }),
      at: '',
      says: '16',
    },
    {
      name: 'what is too deep itself, and not what refers to it',
      given: schema(nested(20), { Cart: { items: { $ref: '#/definitions/Invoice' } } }),
      at: '',
    },
  ],
});
