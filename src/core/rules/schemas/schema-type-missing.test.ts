import type { JsonObject } from '../../text/value.ts';
import { schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaTypeMissing } from './schema-type-missing.ts';

const property = (a: JsonObject) => schema({ properties: { a } }, { Order: {} });

testRule(schemaTypeMissing, {
  accepts: {
    'a type': property({ type: 'string' }),
    'a reference': property({ $ref: '#/definitions/Order' }),
    choices: property({ enum: ['A'] }),
    parts: property({ allOf: [{ $ref: '#/definitions/Order' }] }),
    'fields that are asked for': property({ 'x-ms-dynamic-schema': { operationId: 'GetInvoice' } }),
    'an OpenAPI 3 keyword: another rule reports it': property({ oneOf: [] }),
    'items and definitions of any type': schema({ items: {} }, { Order: {} }),
  },
  refuses: [
    {
      name: 'nothing',
      given: property({}),
      at: '/properties/a/type',
      says: '"a"',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'an object by its properties',
      given: property({ properties: {} }),
      at: '/properties/a/type',
      proposed: property({ type: 'object', properties: {} }),
    },
    {
      name: 'an array by its items',
      given: property({ items: {} }),
      at: '/properties/a/type',
      proposed: property({ type: 'array', items: {} }),
    },
    {
      name: 'a number by its example',
      given: property({ example: 7 }),
      at: '/properties/a/type',
      proposed: property({ type: 'integer', example: 7 }),
    },
  ],
});
