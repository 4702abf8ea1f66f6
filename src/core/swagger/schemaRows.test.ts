import { expect, it } from 'vitest';
import type { Json } from '../text/value.ts';
import { definitionOf } from './definition.ts';
import { schemaRows, typeWords } from './schemaRows.ts';

const definition = definitionOf({
  definitions: {
    Order: {
      type: 'object',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        lines: { type: 'array', items: { $ref: '#/definitions/Line' } },
        next: { $ref: '#/definitions/Order' },
      },
    },
    Line: {
      allOf: [{ properties: { sku: { type: 'string' } } }],
      properties: { count: { type: 'integer' } },
    },
  },
});
const rows = (value: Json) => schemaRows(definition, { at: '/x', value });

it('lists nested properties by their path, each where it is written', () => {
  expect(
    rows({ $ref: '#/definitions/Order' }).map(({ name, at, required }) => [name, at, required]),
  ).toEqual([
    ['id', '/definitions/Order/properties/id', true],
    ['lines', '/definitions/Order/properties/lines', false],
    ['lines[].sku', '/definitions/Line/allOf/0/properties/sku', false],
    ['lines[].count', '/definitions/Line/properties/count', false],
    ['next', '/definitions/Order', false],
  ]);
});

it('knows what is no schema, and what leads nowhere', () => {
  expect(
    rows({ properties: { own: {}, text: 'no', lost: { $ref: '#/definitions/None' } } }).map(
      ({ name, isSchema }) => [name, isSchema],
    ),
  ).toEqual([
    ['own', true],
    ['text', false],
    ['lost', false],
  ]);
});

it.each<[Json]>([
  [null],
  [7],
  [{ properties: 3 }],
  [{ properties: { a: null } }],
  [{ $ref: '#/nowhere' }],
  [{ items: [] }],
])('never minds what is no schema: %j', (value) => {
  expect(() => rows(value)).not.toThrow();
});

it.each([
  [{ type: 'string', format: 'date' }, 'string, date'],
  [{ type: 'string', enum: [1, 2] }, 'string, one of 2'],
  [{ type: 'array', items: { type: 'integer' } }, 'list of integer'],
  [{ type: 'string', 'x-ms-dynamic-values': {} }, 'string, dynamic'],
  [{}, 'anything'],
  [{ properties: {} }, 'object'],
])('%j is %s', (value, words) => {
  expect(typeWords(definition, value)).toBe(words);
});
