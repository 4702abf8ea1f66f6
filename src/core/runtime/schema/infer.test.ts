import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { mismatches } from './check.ts';
import { inferSchema } from './infer.ts';

describe('the schema of samples', () => {
  const cases: [what: string, samples: Json[], schema: JsonObject][] = [
    ['one of a kind', ['x'], { type: 'string' }],
    ['whole and other numbers', [1, 2.5], { type: 'number' }],
    ['a long integer', [3_000_000_000], { type: 'integer', format: 'int64' }],
    ['sometimes null', [true, null], { type: 'boolean', 'x-nullable': true }],
    ['always null', [null], { 'x-nullable': true }],
    ['of two kinds', ['a', 1], {}],
    [
      'a date and time',
      ['2025-06-10T09:00:00Z', '2025-06-10T09:00:00.5+02:00'],
      { type: 'string', format: 'date-time' },
    ],
    ['a date', ['2024-02-29'], { type: 'string', format: 'date' }],
    ['no date', ['2023-02-29'], { type: 'string' }],
    ['dates and other text', ['2024-02-29', 'soon'], { type: 'string' }],
    ['a UUID', ['3f2504e0-4f89-41d3-9a0c-0305e82c3301'], { type: 'string', format: 'uuid' }],
    ['an address', ['https://a.example/x?y'], { type: 'string', format: 'uri' }],
    ['an email address', ['rosa@a.example'], { type: 'string', format: 'email' }],
    ['a list', [[1, 2], []], { type: 'array', items: { type: 'integer' } }],
    ['an empty list', [[]], { type: 'array', items: {} }],
    [
      'an object; required is what all samples have',
      [
        { orderId: 1, note: null },
        { orderId: 2, created_at: '2025-06-10' },
      ],
      {
        type: 'object',
        required: ['orderId'],
        properties: {
          orderId: { type: 'integer', 'x-ms-summary': 'Order ID' },
          note: { 'x-ms-summary': 'Note', 'x-nullable': true },
          created_at: { type: 'string', format: 'date', 'x-ms-summary': 'Created At' },
        },
      },
    ],
    [
      'the items of a list, taken together',
      [[{ a: 1 }, { a: 2, b: 'x' }]],
      {
        type: 'array',
        items: {
          type: 'object',
          required: ['a'],
          properties: {
            a: { type: 'integer', 'x-ms-summary': 'A' },
            b: { type: 'string', 'x-ms-summary': 'B' },
          },
        },
      },
    ],
    [
      'a map, whose keys are data',
      [{ '2025-06-01': 3, '2025-06-02': 5 }],
      { type: 'object', additionalProperties: { type: 'integer' } },
    ],
    ['an empty object', [{}], { type: 'object', properties: {} }],
  ];

  it.each(cases)('%s', (_, samples, schema) => {
    expect(inferSchema(samples)).toEqual(schema);
  });

  it('is one that all of them fit', () => {
    const definition = definitionOf({});
    fc.assert(
      fc.property(fc.array(fc.jsonValue() as fc.Arbitrary<Json>, { minLength: 1 }), (samples) => {
        const schema = { at: '', value: inferSchema(samples) } as const;
        for (const sample of samples)
          expect([...mismatches(definition, schema, sample)]).toEqual([]);
      }),
    );
  });
});
