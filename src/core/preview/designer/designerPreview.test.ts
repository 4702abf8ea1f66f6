import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../text/value.ts';
import { designerPreview } from './designerPreview.ts';

/** Half-typed and hostile definitions: a preview is always given, and in time. */

const ONE_SECOND = 1000;
const took = (work: () => unknown): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

const WORDS = [
  'type',
  'properties',
  'items',
  'required',
  'title',
  'description',
  'default',
  'enum',
  'format',
  'readOnly',
  'in',
  'name',
  'schema',
  'headers',
  'parameters',
  'operationId',
  'x-ms-summary',
  'x-ms-visibility',
  'x-ms-permission',
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-enum-values',
  'x-ms-editor',
  '__proto__',
  'A',
];
const TEXTS = [
  'object',
  'array',
  'string',
  'boolean',
  'file',
  'null',
  'body',
  'query',
  'formData',
  'internal',
  'advanced',
  'important',
  'batch',
  'single',
  'read-only',
  '',
  'A',
];
const REFS = [
  '#/definitions/A',
  '#/definitions/B',
  '#/definitions/B/properties/A',
  '#/definitions/none',
  '#/',
  '#',
  'x.json',
];

const anything = fc.letrec<{ value: Json; schema: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5 },
    fc.constantFrom<Json>(null, true, false, 0, 7),
    fc.constantFrom<Json>(...TEXTS),
    fc.record({ $ref: fc.constantFrom(...REFS) }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 6 }),
    tie('schema'),
  ),
  schema: fc.record(
    {
      type: fc.oneof(
        fc.constantFrom(...TEXTS),
        fc.array(fc.constantFrom(...TEXTS), { maxLength: 3 }),
        tie('value'),
      ),
      properties: fc.oneof(
        fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 4 }),
        tie('value'),
      ),
      items: tie('value'),
      required: fc.oneof(fc.array(fc.constantFrom(...WORDS)), tie('value')),
      'x-ms-visibility': tie('value'),
      'x-ms-dynamic-values': tie('value'),
    },
    { requiredKeys: [] },
  ),
}));

const operation = fc.record(
  {
    operationId: fc.oneof(fc.constantFrom('A', 'B', '__proto__'), anything.value),
    parameters: fc.oneof(
      fc.array(
        fc.record(
          {
            name: anything.value,
            in: fc.constantFrom(...TEXTS),
            type: anything.value,
            schema: anything.schema,
            required: anything.value,
          },
          { requiredKeys: ['in'] },
        ),
        { maxLength: 4 },
      ),
      anything.value,
    ),
    responses: fc.oneof(
      fc.dictionary(
        fc.constantFrom('200', 'default', '400'),
        fc.record({ schema: anything.schema, headers: anything.value }),
      ),
      anything.value,
    ),
    'x-ms-trigger': anything.value,
  },
  { requiredKeys: [] },
);

test('whatever a definition holds, its preview is JSON', () => {
  const definition = fc.record({
    info: anything.value,
    paths: fc.oneof(
      fc.dictionary(
        fc.constantFrom('/a', '/b', '$ref'),
        fc.oneof(
          fc.dictionary(
            fc.constantFrom('get', 'post', 'parameters', 'x-ms-notification-content'),
            fc.oneof(operation, anything.value),
          ),
          anything.value,
        ),
      ),
      anything.value,
    ),
    definitions: fc.record({ A: anything.schema, B: anything.schema }),
  });
  fc.assert(
    fc.property(definition, (root) => {
      const file = designerPreview(root as Json);
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    }),
    { numRuns: 500 },
  );
});

test.each<[string, Json]>([
  ['null', null],
  ['a text', 'swagger'],
  ['a list', []],
  ['an empty object', {}],
  ['a reference to itself', { $ref: '#/' }],
])('%s has no operations', (_, root) => {
  expect(designerPreview(root)).toEqual({ title: '', order: [], operations: {} });
});

describe('schemas that have no end are cut in time', () => {
  const definitionOf = (definitions: Json, first: string): Json => ({
    paths: {
      '/a': {
        post: {
          operationId: 'Op',
          parameters: [{ name: 'b', in: 'body', schema: { $ref: `#/definitions/${first}` } }],
          responses: { 200: { schema: { $ref: `#/definitions/${first}` } } },
        },
      },
    },
    definitions,
  });

  test('many that all contain each other', () => {
    const names = Array.from({ length: 14 }, (_, index) => `D${index}`);
    const properties = Object.fromEntries(
      names.flatMap((name) => [
        [name, { $ref: `#/definitions/${name}` }],
        [`${name}s`, { type: 'array', items: { $ref: `#/definitions/${name}` } }],
      ]),
    );
    const definitions = Object.fromEntries(
      names.map((name) => [name, { type: 'object', title: name, properties }]),
    );
    expect(took(() => designerPreview(definitionOf(definitions, 'D0')))).toBeLessThan(
      5 * ONE_SECOND,
    );
  });

  test.each(['object', 'array'])('a chain of thousands: %s', (type) => {
    const link = (index: number) => ({
      type,
      items: { $ref: `#/definitions/D${index + 1}` },
      properties: { next: { $ref: `#/definitions/D${index + 1}` } },
    });
    const definitions = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [`D${index}`, link(index)]),
    );
    expect(took(() => designerPreview(definitionOf(definitions, 'D0')))).toBeLessThan(
      5 * ONE_SECOND,
    );
  });

  test('a chain of references to references', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `D${index}`,
        { $ref: `#/definitions/D${index + 1}` },
      ]),
    );
    expect(took(() => designerPreview(definitionOf(definitions, 'D0')))).toBeLessThan(
      5 * ONE_SECOND,
    );
  });
});
