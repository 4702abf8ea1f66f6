import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import { keyOrderOf } from '../../swagger/keyOrder.ts';
import { applyChanges } from '../../text/change.ts';
import { parse } from '../../text/parse.ts';
import { type Json, type JsonObject, jsonOf } from '../../text/value.ts';
import type { HttpResponse } from '../http/message.ts';
import { definitionWith, oneOperation, operationOf } from '../orders.fixture.ts';
import { checkResponse } from './check.ts';
import type { Difference } from './difference.ts';
import { changesFor } from './mendAll.ts';

const answer = (body: Json, status = 200, headers: HttpResponse['headers'] = []): HttpResponse => ({
  status,
  headers: [{ name: 'Content-Type', value: 'application/json' }, ...headers],
  body: JSON.stringify(body),
});

/** The definition after the mends of all differences, one after the other. */
function mended(root: JsonObject, differences: readonly Difference[]): JsonObject {
  const { tree } = applyChanges(parse(JSON.stringify(root)), changesFor(differences), keyOrderOf);
  return (tree.root ? jsonOf(tree.root) : {}) as JsonObject;
}

const definitions: JsonObject = {
  Order: {
    type: 'object',
    required: ['id', 'note', 'tags'],
    properties: {
      id: { type: 'integer', format: 'int32', 'x-ms-summary': 'ID' },
      status: {
        type: 'string',
        enum: ['open'],
        'x-ms-enum-values': [{ value: 'open', displayName: 'Open' }],
      },
      at: { type: 'string', format: 'date-time' },
      note: { type: 'string', maxLength: 3, description: 'A note.' },
      tags: { type: 'array', items: { type: 'string' } },
    },
  },
};
const list = (items: JsonObject) =>
  oneOperation(
    {
      responses: {
        200: {
          description: 'Orders.',
          schema: { type: 'object', properties: { value: { type: 'array', items } } },
        },
      },
    },
    { rest: { definitions } },
  );
const orders = list({ $ref: '#/definitions/Order' });
const right = { id: 1, status: 'open', at: '2025-06-10T09:00:00Z', note: 'abc', tags: [] };

describe('an answer', () => {
  const check = (value: Json[]) => checkResponse(orders, operationOf(orders), answer({ value }));

  it('that is as described has no differences', () => {
    expect(check([right])).toEqual([]);
  });

  const cases: [
    what: string,
    items: Json[],
    kind: string,
    at: string,
    where: string,
    change: unknown,
  ][] = [
    [
      'a property that nobody described',
      [
        { ...right, total: 1 },
        { ...right, total: 2.5 },
      ],
      'extra property',
      '/definitions/Order',
      '/value/0',
      {
        op: 'set',
        at: '/definitions/Order/properties/total',
        value: { type: 'number', 'x-ms-summary': 'Total' },
      },
    ],
    [
      'a list that nobody described',
      [{ ...right, lines: [{ part: 'A' }] }],
      'extra property',
      '/definitions/Order',
      '/value/0',
      {
        op: 'set',
        at: '/definitions/Order/properties/lines',
        value: {
          type: 'array',
          items: {
            type: 'object',
            required: ['part'],
            properties: { part: { type: 'string', 'x-ms-summary': 'Part' } },
          },
          'x-ms-summary': 'Lines',
        },
      },
    ],
    [
      'properties that are not always there',
      [{ id: 1 }, right],
      'missing required',
      '/definitions/Order/required',
      '/value/0',
      { op: 'set', at: '/definitions/Order/required', value: ['id'] },
    ],
    [
      'null',
      [{ ...right, note: null }],
      'null',
      '/definitions/Order/properties/note',
      '/value/0/note',
      { op: 'set', at: '/definitions/Order/properties/note/x-nullable', value: true },
    ],
    [
      'another type: the labels stay',
      [{ ...right, id: 'a1' }],
      'type',
      '/definitions/Order/properties/id/type',
      '/value/0/id',
      {
        op: 'set',
        at: '/definitions/Order/properties/id',
        value: { type: 'string', 'x-ms-summary': 'ID' },
      },
    ],
    [
      'now this type, now that: it is left open',
      [{ ...right, id: 'a1' }, right],
      'type',
      '/definitions/Order/properties/id/type',
      '/value/0/id',
      { op: 'set', at: '/definitions/Order/properties/id', value: { 'x-ms-summary': 'ID' } },
    ],
    [
      'a larger number',
      [{ ...right, id: 3_000_000_000 }],
      'format',
      '/definitions/Order/properties/id/format',
      '/value/0/id',
      { op: 'set', at: '/definitions/Order/properties/id/format', value: 'int64' },
    ],
    [
      'another value',
      [{ ...right, status: 'on_hold' }],
      'enum',
      '/definitions/Order/properties/status/enum',
      '/value/0/status',
      { op: 'set', at: '/definitions/Order/properties/status/enum/-', value: 'on_hold' },
    ],
    [
      'a date without its time',
      [{ ...right, at: '2025-06-10' }],
      'format',
      '/definitions/Order/properties/at/format',
      '/value/0/at',
      { op: 'set', at: '/definitions/Order/properties/at/format', value: 'date' },
    ],
    [
      'a time without its zone',
      [{ ...right, at: '2025-06-10T09:00:00' }],
      'format',
      '/definitions/Order/properties/at/format',
      '/value/0/at',
      { op: 'set', at: '/definitions/Order/properties/at/format', value: 'date-no-tz' },
    ],
    [
      'a text that is too long',
      [{ ...right, note: 'abcd' }],
      'limit',
      '/definitions/Order/properties/note/maxLength',
      '/value/0/note',
      { op: 'remove', at: '/definitions/Order/properties/note/maxLength' },
    ],
  ];

  it.each(cases)('%s', (_, items, kind, at, where, change) => {
    const [difference, ...others] = check(items);
    expect(others).toEqual([]);
    expect(difference).toMatchObject({ kind, at, where });
    expect(difference?.mend?.changes[0]).toEqual(change);
  });

  it('tells what many places have in common once', () => {
    const [difference] = check([{ ...right, x: 1 }, right, { ...right, x: 2 }]);
    expect(difference).toMatchObject({
      count: 2,
      message: '"value/0" has "x", which the definition does not know.',
    });
  });

  it('a new property goes where an allOf lists its own', () => {
    const definition = list({
      allOf: [{ $ref: '#/definitions/Order' }, { properties: { paid: { type: 'boolean' } } }],
    });
    const [difference] = checkResponse(
      definition,
      operationOf(definition),
      answer({ value: [{ ...right, x: 1 }] }),
    );
    expect(difference?.mend?.changes[0]?.at).toBe(
      '/paths/~1things/get/responses/200/schema/properties/value/items/allOf/1/properties/x',
    );
  });
});

describe('an answer as a whole', () => {
  const schema = { type: 'object', properties: {} };
  const webhook = definitionWith({
    '/hooks': {
      'x-ms-notification-content': {},
      post: { operationId: 'Op', 'x-ms-trigger': 'single', responses: { 201: {} } },
    },
  });
  const polling = oneOperation({ 'x-ms-trigger': 'batch', responses: { 200: { schema } } });
  const plain = oneOperation({ produces: ['application/json'], responses: { 200: { schema } } });
  const bytes = new Uint8Array([0xff, 0xd8]);
  const cases: [what: string, definition: typeof plain, response: HttpResponse, kinds: string[]][] =
    [
      ['a status that nobody described', plain, answer({}, 201), ['status not described']],
      ['an error that nobody described', plain, answer({ x: 1 }, 404), ['status not described']],
      [
        'any status where there is a default',
        oneOperation({ responses: { default: {} } }),
        answer({}, 404),
        [],
      ],
      ['a body that nobody described', oneOperation({}), answer({ a: 1 }), ['body not described']],
      ['nothing', plain, { status: 200, headers: [], body: '' }, ['empty body']],
      [
        'a text',
        plain,
        { status: 200, headers: [{ name: 'Content-Type', value: 'text/html' }], body: '<html>' },
        ['not JSON', 'media type'],
      ],
      ['half of a JSON text', plain, { ...answer({}), body: '{"a":' }, ['not JSON']],
      [
        'JSON under another name',
        plain,
        { ...answer({}), headers: [{ name: 'Content-Type', value: 'text/plain' }] },
        ['media type'],
      ],
      [
        'a file',
        plain,
        { status: 200, headers: [{ name: 'Content-Type', value: 'image/jpeg' }], body: bytes },
        ['not JSON', 'media type'],
      ],
      [
        'a file where one is described',
        oneOperation({ responses: { 200: { schema: { type: 'string', format: 'binary' } } } }),
        { status: 200, headers: [{ name: 'Content-Type', value: 'image/jpeg' }], body: bytes },
        [],
      ],
      ['202 of a polling trigger', polling, { status: 202, headers: [], body: '' }, []],
      [
        '202 of a long-running operation',
        plain,
        { status: 202, headers: [{ name: 'Location', value: '/jobs/1' }], body: '' },
        [],
      ],
      [
        'a subscription without a Location',
        webhook,
        answer({}, 201),
        ['body not described', 'no Location'],
      ],
    ];

  it.each(cases)('%s', (_, definition, response, kinds) => {
    expect(
      checkResponse(definition, operationOf(definition), response).map(({ kind }) => kind),
    ).toEqual(kinds);
  });

  it.each([
    [
      answer({ a: 1 }, 201),
      '/paths/~1things/get/responses/201',
      {
        description: 'Created.',
        schema: {
          type: 'object',
          required: ['a'],
          properties: { a: { type: 'integer', 'x-ms-summary': 'A' } },
        },
      },
    ],
    [answer({ a: 1 }, 404), '/paths/~1things/get/responses/404', { description: 'Not found.' }],
  ])('a status can be described', (response, at, value) => {
    const [difference] = checkResponse(plain, operationOf(plain), response);
    expect(difference?.mend?.changes).toEqual([{ op: 'set', at, value }]);
  });
});

describe('mending', () => {
  it('makes the definition say what the API does, whatever that is', () => {
    const schema: JsonObject = {
      type: 'object',
      required: ['a', 'b'],
      properties: {
        a: { $ref: '#/definitions/A' },
        b: { type: 'array', items: { $ref: '#/definitions/A' } },
        c: { type: 'string', enum: ['x'], maxLength: 1, 'x-ms-enum-values': [] },
        d: {
          allOf: [
            { $ref: '#/definitions/A' },
            { properties: { e: { type: 'integer', format: 'int32', maximum: 3 } } },
          ],
        },
        f: { type: 'string', format: 'date-time' },
      },
    };
    const rest = {
      definitions: {
        A: { type: 'object', required: ['n'], properties: { n: { type: 'number' } } },
      },
    };
    const scalar = fc.constantFrom<Json>(
      null,
      true,
      1,
      5,
      2 ** 40,
      1.5,
      '',
      'x',
      'zz',
      '2025-06-10',
      [],
      {},
    );
    const inner = fc.dictionary(fc.constantFrom('n', 'e', 'm'), scalar) as fc.Arbitrary<Json>;
    const body = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd', 'f', 'g'),
      fc.oneof(scalar, inner, fc.array(fc.oneof(inner, scalar), { maxLength: 3 })),
    ) as fc.Arbitrary<Json>;
    fc.assert(
      fc.property(body, (value) => {
        let definition = oneOperation({ responses: { 200: { schema } } }, { rest });
        let left = checkResponse(definition, operationOf(definition), answer(value));
        // What a wrong type hid shows after it was mended.
        for (let round = 0; round < 4 && left.length > 0; round++) {
          definition = definitionOf(mended(definition.root, left));
          left = checkResponse(definition, operationOf(definition), answer(value));
        }
        expect(left).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
