import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../text/value.ts';
import { powerAppsPreview } from './powerAppsPreview.ts';

/** Half-typed and hostile definitions: a preview is always given, and in time. */

const WORDS =
  'type properties items required title description default enum format in name schema responses parameters operationId 200 consumes produces examples x-ms-summary x-ms-visibility x-ms-dynamic-values x-ms-dynamic-schema x-ms-enum-values additionalProperties discriminator allOf __proto__ A'.split(
    ' ',
  );
const TEXTS =
  'object array string integer file null body query formData internal enum date-time binary 2020-01-01 A'.split(
    ' ',
  );
const REFS = ['#/definitions/A', '#/definitions/B', '#/definitions/none', '#/parameters/A', '#/'];

const { value } = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<Json>(null, true, 0, '', ...TEXTS),
    fc.record({ $ref: fc.constantFrom(...REFS) }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 6 }),
    fc.record(
      {
        type: fc.constantFrom(...TEXTS),
        properties: fc.dictionary(fc.constantFrom(...WORDS), tie('value'), { maxKeys: 4 }),
        items: tie('value'),
        default: tie('value'),
        format: fc.constantFrom(...TEXTS),
        required: fc.constantFrom<Json>(true, WORDS),
      },
      { requiredKeys: ['type'] },
    ),
  ),
}));
const parameter = fc.record(
  {
    name: fc.constantFrom(...WORDS),
    in: fc.constantFrom(...TEXTS),
    type: value,
    schema: value,
    required: value,
    default: value,
  },
  { requiredKeys: ['in'] },
);
const operation = fc.record(
  {
    operationId: value,
    parameters: fc.oneof(fc.array(parameter), value),
    responses: value,
    consumes: value,
  },
  { requiredKeys: [] },
);

test('whatever a definition holds, its preview is JSON', () => {
  const root = fc.record({
    paths: fc.oneof(
      fc.record({ '/a': fc.record({ post: operation, get: value, parameters: value }) }),
      value,
    ),
    definitions: fc.record({ A: value, B: value }),
    parameters: fc.record({ A: fc.oneof(parameter, value) }),
  });
  fc.assert(
    fc.property(root, (written) => {
      const file = powerAppsPreview(written);
      expect(JSON.parse(JSON.stringify(file))).toEqual(file);
    }),
    { numRuns: 1000 },
  );
});

test.each<[string, Json]>([
  ['null', null],
  ['a list', []],
  ['an empty object', {}],
  ['a reference to itself', { $ref: '#/' }],
])('%s has no functions', (_, root) => {
  expect(powerAppsPreview(root)).toEqual({ functions: {}, triggers: {} });
});

describe('schemas that have no end are cut in time', () => {
  const preview = (definitions: Json) => {
    const schema = { $ref: '#/definitions/D0' };
    const started = performance.now();
    const { functions } = powerAppsPreview({
      paths: {
        '/a': {
          post: {
            operationId: 'Op',
            parameters: [{ name: 'b', in: 'body', schema }],
            produces: ['application/json'],
            responses: { 200: { schema } },
          },
        },
      },
      definitions,
    });
    return { reason: functions['Op']?.reason, ms: performance.now() - started };
  };

  test('many that all contain each other', () => {
    const names = Array.from({ length: 14 }, (_, index) => `D${index}`);
    const lists = (of: string) =>
      names.map((name) => [
        `${of}${name}`,
        { type: 'array', items: { $ref: `#/definitions/${name}` } },
      ]);
    const definitions = Object.fromEntries(
      names.map((name) => [name, { type: 'object', properties: Object.fromEntries(lists(name)) }]),
    );
    const { reason, ms } = preview(definitions);
    expect(reason).toContain('too often to be shown');
    expect(ms).toBeLessThan(3000);
  });

  test('a chain of thousands', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 5000 }, (_, index) => [
        `D${index}`,
        { type: 'object', properties: { next: { $ref: `#/definitions/D${index + 1}` } } },
      ]),
    );
    const { reason, ms } = preview(definitions);
    expect(reason).toContain('excessive recursion');
    expect(ms).toBeLessThan(3000);
  });

  test('a chain of references to references', () => {
    const definitions = Object.fromEntries(
      Array.from({ length: 2000 }, (_, index) => [
        `D${index}`,
        { $ref: `#/definitions/D${(index + 1) % 2000}` },
      ]),
    );
    expect(preview(definitions).ms).toBeLessThan(3000);
  });
});
