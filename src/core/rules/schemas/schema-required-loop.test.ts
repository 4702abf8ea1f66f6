import type { JsonObject } from '../../text/value.ts';
import { definition, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaRequiredLoop } from './schema-required-loop.ts';

const to = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
const needs = (next: JsonObject): JsonObject => ({
  type: 'object',
  required: ['next'],
  properties: { next },
});
const all = (definitions: JsonObject) => definition({ definitions });

testRule(schemaRequiredLoop, {
  accepts: {
    'a schema that may contain itself': schema({ properties: { next: to('Invoice') } }),
    'one that lists itself: an empty list will do': schema(
      needs({ type: 'array', items: to('Invoice') }),
    ),
    'a circle with one optional step': all({
      A: needs(to('B')),
      B: { properties: { next: to('A') } },
    }),
    'one that only leads into a circle: it is reported there': {
      ...all({ A: needs(to('B')), B: { properties: { next: to('B') } } }),
    },
    'a required property that refers to nothing: another rule reports it': schema(
      needs(to('Order')),
    ),
  },
  refuses: [
    {
      name: 'one that requires itself',
      given: schema(needs(to('Invoice'))),
      at: '',
      says: '"Invoice" requires itself',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'one that requires itself deeper inside',
      given: schema(needs(needs(to('Invoice')))),
      at: '',
    },
    { name: 'one that is made of itself', given: schema({ allOf: [to('Invoice')] }), at: '' },
    {
      name: 'a circle, once, and what leads into it not',
      given: all({ C: needs(to('B')), A: needs(to('B')), B: needs(to('A')), Z: needs(to('A')) }),
      at: '/definitions/A',
      says: '"A" and "B"',
    },
  ],
});
