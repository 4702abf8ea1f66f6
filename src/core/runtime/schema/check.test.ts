import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { mismatches } from './check.ts';

const definitions: JsonObject = {
  Order: {
    type: 'object',
    required: ['id'],
    properties: { id: { type: 'integer' }, note: { type: 'string', 'x-nullable': true } },
  },
  Node: { type: 'object', properties: { next: { $ref: '#/definitions/Node' } } },
  Paid: { allOf: [{ $ref: '#/definitions/Order' }, { properties: { paid: { type: 'boolean' } } }] },
};
const check = (schema: JsonObject, value: Json) =>
  [
    ...mismatches(
      definitionOf({ definitions, test: schema }),
      { at: '/test', value: schema },
      value,
    ),
  ].map(
    ({ kind, shape, where, key }) =>
      `${kind} ${where}${key ? ` (${key})` : ''} by ${shape.site.at}`,
  );

describe('a value', () => {
  const fitting: [what: string, schema: JsonObject, value: Json][] = [
    ['anything under an empty schema', {}, { a: [null] }],
    ['under a reference that leads nowhere', { $ref: '#/definitions/Nothing' }, 1],
    ['a whole number is a number', { type: 'number' }, 1],
    ['a null that is allowed', { $ref: '#/definitions/Order' }, { id: 1, note: null }],
    ['more properties where they may be', { type: 'object', additionalProperties: true }, { a: 1 }],
    ['a map', { type: 'object', additionalProperties: { type: 'integer' } }, { a: 1, b: 2 }],
    ['an object in itself', { $ref: '#/definitions/Node' }, { next: { next: { next: {} } } }],
    ['joined schemas', { $ref: '#/definitions/Paid' }, { id: 1, paid: true }],
    ['an object without a type', { properties: { a: { type: 'string' } } }, { a: 'x' }],
    ['a schema that only the API knows', { type: 'object', 'x-ms-dynamic-schema': {} }, { a: 1 }],
    ['a format that has no form', { type: 'string', format: 'html' }, '<b>'],
    ['a pattern of another language', { type: 'string', pattern: '(?i)[a-z' }, 'x'],
    ['a date template for a pattern', { type: 'string', pattern: 'yyyy-MM-dd' }, 'x'],
    ['characters, not units', { type: 'string', maxLength: 1 }, '😀'],
  ];
  it.each(fitting)('fits: %s', (_, schema, value) => {
    expect(check(schema, value)).toEqual([]);
  });

  const differing: [schema: JsonObject, value: Json, told: string[]][] = [
    [{ type: 'string' }, 1, ['type  by /test']],
    [{ type: 'string' }, null, ['null  by /test']],
    [{ $ref: '#/definitions/Order' }, {}, ['missing required  (id) by /definitions/Order']],
    [
      { $ref: '#/definitions/Order' },
      { id: 1, x: 2 },
      ['extra property  (x) by /definitions/Order'],
    ],
    [{ type: 'object' }, { x: 2 }, ['extra property  (x) by /test']],
    [
      { type: 'array', items: { $ref: '#/definitions/Order' } },
      [{ id: 1 }, { id: 'a' }],
      ['type /1/id by /definitions/Order/properties/id'],
    ],
    [
      { $ref: '#/definitions/Node' },
      { next: { next: 1 } },
      ['type /next/next by /definitions/Node'],
    ],
    [{ enum: ['a', 'b'] }, 'c', ['enum  by /test']],
    [{ type: 'string', format: 'date-time' }, '2025-06-10', ['format  by /test']],
    [{ type: 'integer', format: 'int32' }, 2 ** 31, ['format  by /test']],
    [{ type: 'number', minimum: 0, exclusiveMinimum: true }, 0, ['limit  (minimum) by /test']],
    [{ type: 'number', multipleOf: 0.1 }, 0.35, ['limit  (multipleOf) by /test']],
    [
      { type: 'string', maxLength: 2, pattern: '^a' },
      'bbb',
      ['limit  (maxLength) by /test', 'limit  (pattern) by /test'],
    ],
    [
      { type: 'array', maxItems: 1, uniqueItems: true },
      [
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ],
      ['limit  (maxItems) by /test', 'limit  (uniqueItems) by /test'],
    ],
    [
      { type: 'object', additionalProperties: { type: 'integer' } },
      { a: 'x' },
      ['type /a by /test/additionalProperties'],
    ],
    [
      { type: 'object', additionalProperties: false, properties: {} },
      { a: 1 },
      ['extra property  (a) by /test'],
    ],
  ];
  it.each(differing)('under %j, %j differs: %j', (schema, value, told) => {
    expect(check(schema, value)).toEqual(told);
  });
});
