import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { mismatches } from '../schema/check.ts';
import { textMatching } from './pattern.ts';
import { randomFrom } from './random.ts';
import { sampleOf } from './sample.ts';

const sample = (schema: JsonObject, seed = 's', definitions: JsonObject = {}): Json =>
  sampleOf(definitionOf({ definitions, test: schema }), { at: '/test', value: schema }, { seed });

describe('a made-up value', () => {
  it('is the same for the same seed', () => {
    const schema = {
      type: 'object',
      properties: { name: { type: 'string' }, id: { type: 'string', format: 'uuid' } },
    };
    expect(sample(schema, 'a')).toEqual(sample(schema, 'a'));
    expect(sample(schema, 'a')).not.toEqual(sample(schema, 'b'));
  });

  it('looks like what its name says', () => {
    const text = { type: 'string' };
    const properties = {
      orderId: text,
      email: text,
      phoneNumber: text,
      createdAt: text,
      websiteUrl: text,
      country_code: text,
      total: { type: 'number' },
      quantity: { type: 'integer' },
      latitude: { type: 'number' },
    };
    expect(sample({ type: 'object', properties })).toMatchObject({
      orderId: expect.stringMatching(/^ORD-\d{5}$/),
      email: expect.stringMatching(/^[a-z]+\.[a-z]+@[a-z]+\.example$/),
      phoneNumber: expect.stringMatching(/^\+1 207 555 01\d\d$/),
      createdAt: expect.stringMatching(/^2025-0\d-\d\dT\d\d:\d0:00Z$/),
      websiteUrl: expect.stringMatching(/^https:\/\/www\.[a-z]+\.example\//),
      country_code: expect.stringMatching(/^[A-Z]{2}$/),
      total: expect.any(Number),
      quantity: expect.any(Number),
    });
  });

  it('belongs together within one object', () => {
    const properties = { firstName: { type: 'string' }, email: { type: 'string' } };
    const { firstName, email } = sample({ type: 'object', properties }) as Record<string, string>;
    expect(email?.startsWith(`${firstName?.toLowerCase()}.`)).toBe(true);
  });

  it('a name is that of what has it', () => {
    const name = { type: 'object', properties: { name: { type: 'string' } } };
    const schema = { type: 'object', properties: { recipient: name, company: name } };
    expect(sample(schema)).toEqual({
      recipient: { name: expect.stringMatching(/^[A-Z][a-z]+ [A-Z][a-z]+$/) },
      company: { name: expect.stringMatching(/^(?:Fern|Harbor|Copper|Maple|Northwind) /) },
    });
  });

  it('is the author’s example, if that is one', () => {
    expect(sample({ type: 'string', example: 'HP004' })).toBe('HP004');
    expect(sample({ type: 'integer', example: 'no number' })).toEqual(expect.any(Number));
    expect(sample({ type: 'string', enum: ['a', 'b'] })).toMatch(/^[ab]$/);
    expect(sample({ type: 'string', default: 'd' })).toBe('d');
  });

  it('ends where a schema holds itself', () => {
    const Node = {
      type: 'object',
      required: ['name', 'children'],
      properties: {
        name: { type: 'string' },
        parent: { $ref: '#/definitions/Node' },
        children: { type: 'array', items: { $ref: '#/definitions/Node' } },
      },
    };
    const value = sample({ $ref: '#/definitions/Node' }, 's', { Node });
    expect(JSON.stringify(value).length).toBeLessThan(2000);
    expect(value).toMatchObject({ name: expect.any(String), children: expect.any(Array) });
  });

  it('stays small however wide the schema is', () => {
    const wide = (depth: number): JsonObject =>
      depth === 0
        ? { type: 'string' }
        : {
            type: 'object',
            properties: Object.fromEntries(
              Array.from({ length: 12 }, (_, index) => [
                `p${index}`,
                { type: 'array', items: wide(depth - 1) },
              ]),
            ),
          };
    expect(JSON.stringify(sample(wide(5))).length).toBeLessThan(200_000);
  });

  it('leaves read-only properties out of requests', () => {
    const schema = {
      type: 'object',
      properties: { id: { type: 'string', readOnly: true }, a: { type: 'string' } },
    };
    const definition = definitionOf({ test: schema });
    const value = sampleOf(
      definition,
      { at: '/test', value: schema },
      { seed: 's', forRequest: true },
    );
    expect(Object.keys(value as JsonObject)).toEqual(['a']);
  });
});

describe('a text for a pattern', () => {
  it.each([
    '^[A-Z]{3}-\\d{4}$',
    '^(?:red|green|blue)$',
    '^[^!]+![0-9]+\\.[0-9]+$',
    '^\\+?[1-9]\\d{1,14}$',
    '^[\\w.-]+@[a-z]+\\.(com|org)$',
    '^(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2})(:)(\\d{2})(:)(\\d{2})(\\.\\d+)?(Z|([+-])(\\d{2})(:)?(\\d{2}))$',
    '^\\u00e4[\\x41-\\x43]?$',
    '^[\\]\\-a]+$',
    '^a{0}b{2,}$',
    '^(?<year>\\d{4})(?:-(?:0[1-9]|1[0-2])){1,2}$',
  ])('%s', (pattern) => {
    for (const extra of [0, 1, 5]) {
      expect(textMatching(pattern, randomFrom(`${extra}`), extra)).toMatch(new RegExp(pattern));
    }
  });

  it('is made of any pattern without a fault', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'ab[](){}|*+?.^$\\-d12,:=!<') }),
        (pattern) => {
          expect(textMatching(pattern, randomFrom(pattern), 2)).toEqual(expect.any(String));
        },
      ),
    );
  });
});

describe('every made-up value fits its schema', () => {
  const limits = (least: string, most: string, max: number) =>
    fc
      .tuple(fc.nat(max), fc.nat(max), fc.boolean(), fc.boolean())
      .map(([a, b, hasLeast, hasMost]) => ({
        ...(hasLeast ? { [least]: Math.min(a, b) } : {}),
        ...(hasMost ? { [most]: Math.max(a, b) } : {}),
      }));
  const name = fc.constantFrom(
    'id',
    'email',
    'total',
    'createdAt',
    'items',
    'x',
    '__proto__',
    'a b',
  );
  const { schema } = fc.letrec<{ schema: JsonObject }>((tie) => ({
    schema: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc
        .record({ type: fc.constant('string') })
        .chain((base) =>
          limits('minLength', 'maxLength', 30).map((more) => ({ ...base, ...more })),
        ),
      fc
        .constantFrom('date-time', 'date', 'uuid', 'uri', 'email', 'byte', 'html')
        .map((format) => ({ type: 'string', format })),
      fc
        .constantFrom('^[A-Z]{2,5}$', '^\\d+-[a-f]+$')
        .map((pattern) => ({ type: 'string', pattern })),
      fc
        .constantFrom('integer', 'number')
        .chain((type) => limits('minimum', 'maximum', 5000).map((more) => ({ type, ...more }))),
      fc.integer({ min: 1, max: 7 }).map((multipleOf) => ({ type: 'integer', multipleOf })),
      fc.constantFrom<JsonObject>(
        { type: 'boolean' },
        {},
        { enum: [1, 'a', null] },
        { $ref: '#/definitions/Node' },
      ),
      fc
        .tuple(tie('schema'), limits('minItems', 'maxItems', 4))
        .map(([items, more]) => ({ type: 'array', items, ...more })),
      fc
        .tuple(fc.dictionary(name, tie('schema'), { maxKeys: 4 }), fc.array(name, { maxLength: 2 }))
        .map(([properties, required]) => ({
          type: 'object',
          properties,
          required: required.filter((each) => Object.hasOwn(properties, each)),
        })),
      tie('schema').map((additionalProperties) => ({ type: 'object', additionalProperties })),
      fc.tuple(fc.dictionary(name, tie('schema'), { maxKeys: 2 })).map(([properties]) => ({
        allOf: [{ $ref: '#/definitions/Node' }, { type: 'object', properties }],
      })),
    ) as fc.Arbitrary<JsonObject>,
  }));
  const definitions = {
    Node: {
      type: 'object',
      properties: { label: { type: 'string' }, next: { $ref: '#/definitions/Node' } },
    },
  };

  it('whatever the schema', () => {
    fc.assert(
      fc.property(schema, fc.string(), (test, seed) => {
        const definition = definitionOf({ definitions, test });
        const site = { at: '/test', value: test } as const;
        expect([...mismatches(definition, site, sampleOf(definition, site, { seed }))]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});
