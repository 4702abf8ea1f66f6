import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../text/value.ts';
import { built, callOf, oneOperation, orders, problemsOf } from '../orders.fixture.ts';
import { buildRequest } from './build.ts';
import type { Call } from './call.ts';

function operationWith(schema: JsonObject, operation: JsonObject = {}, required = true) {
  return oneOperation(
    { parameters: [{ name: 'order', in: 'body', required, schema }], ...operation },
    { verb: 'post' },
  );
}

const sent = (call: Call) => {
  const { request } = built(buildRequest(call));
  const type = request.headers.find(({ name }) => name === 'Content-Type')?.value;
  return { type, body: request.body };
};
/** The JSON that a body of the schema comes to; undefined for no body. */
const json = (schema: JsonObject, values: JsonObject, required = true): Json | undefined => {
  const { body } = sent(callOf(operationWith(schema, {}, required), values));
  return body.kind === 'text' ? JSON.parse(body.text) : undefined;
};

describe('a JSON body', () => {
  const order: JsonObject = {
    type: 'object',
    required: ['channel', 'customer'],
    properties: {
      channel: { type: 'string', default: 'web' },
      source: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' },
      note: { type: 'string', default: 'none' },
      customer: {
        type: 'object',
        required: ['name'],
        properties: {
          name: { type: 'string' },
          'e/mail': { type: 'string' },
          age: { type: 'integer' },
        },
      },
      tags: { type: 'array', items: { type: 'string' } },
      extra: {
        type: 'object',
        properties: { a: { type: 'string', default: 'x', 'x-ms-visibility': 'internal' } },
      },
      callback: { type: 'string', 'x-ms-visibility': 'internal' },
    },
  };

  it('takes defaults of required and internal properties, in the order of the schema', () => {
    const { body } = sent(callOf(operationWith(order), { 'body/customer/name': 'Rosa' }));
    expect(body).toEqual({
      kind: 'text',
      text: '{"channel":"web","source":"flow","customer":{"name":"Rosa"}}',
    });
  });

  it.each<[what: string, values: JsonObject]>([
    ['by place under body', { 'body/customer/name': 'Rosa' }],
    ['by place under its own name', { 'order/customer/name': 'Rosa' }],
    ['by place alone', { 'customer/name': 'Rosa' }],
    ['by property', { customer: { name: 'Rosa' } }],
    ['as JSON', { body: { customer: { name: 'Rosa' } } }],
    ['as text of JSON', { order: '{"customer":{"name":"Rosa"}}' }],
    ['in pieces', { body: { customer: {} }, 'customer/name': 'Rosa' }],
  ])('can be given %s', (_, values) => {
    expect(json(order, values)).toEqual({
      channel: 'web',
      source: 'flow',
      customer: { name: 'Rosa' },
    });
  });

  it('reads text as the type of its place; ~1 is a slash', () => {
    const values = {
      'customer/name': 'Rosa',
      'customer/age': '41',
      'customer/e~1mail': 'r@x.example',
      'tags/0': 'a',
    };
    expect(json(order, values)).toMatchObject({
      customer: { name: 'Rosa', age: 41, 'e/mail': 'r@x.example' },
      tags: ['a'],
    });
  });

  it.each<[values: JsonObject, message: string]>([
    [{}, '"body/customer/name" is required.'],
    [
      { 'customer/name': 'R', 'customer/age': 'old' },
      '"body/customer/age" must be a whole number, but "old" was given.',
    ],
    [
      { 'customer/nmae': 'R', 'customer/name': 'R' },
      'The body has no "customer/nmae": did you mean "name"?',
    ],
    [
      { 'customer/name': 'R', custmer: 'R' },
      'Op has no parameter "custmer": did you mean "customer"?',
    ],
    [{ body: 'no json' }, '"body" must be an object, but "no json" was given.'],
  ])('%j: %s', (values, message) => {
    expect(problemsOf(buildRequest(callOf(operationWith(order), values)))).toEqual([message]);
  });

  it('that is optional and not given is not sent, unless defaults make it whole', () => {
    expect(json(order, {}, false)).toBeUndefined();
    const { customer: _, ...properties } = order['properties'] as Record<string, JsonObject>;
    expect(json({ ...order, required: ['channel'], properties }, {}, false)).toEqual({
      channel: 'web',
      source: 'flow',
    });
  });

  it('keeps properties that the schema does not know', () => {
    expect(json({ type: 'object', properties: {} }, { body: { x: [1] } })).toEqual({ x: [1] });
  });

  it('takes anything where the platform asks for the schema', () => {
    const dynamic = { type: 'object', 'x-ms-dynamic-schema': { operationId: 'Get' } };
    expect(json(dynamic, { 'body/fields/a': 1 })).toEqual({ fields: { a: 1 } });
  });

  it('ends where an object must hold itself', () => {
    const rest = {
      definitions: {
        Node: {
          type: 'object',
          required: ['next'],
          properties: { next: { $ref: '#/definitions/Node' } },
        },
      },
    };
    const parameters = [
      { name: 'b', in: 'body', required: true, schema: { $ref: '#/definitions/Node' } },
    ];
    const definition = oneOperation({ parameters }, { verb: 'post', rest });
    expect(sent(callOf(definition)).body).toEqual({ kind: 'text', text: '{}' });
  });

  it('holds files as base64', () => {
    const schema = { type: 'object', properties: { file: { type: 'string', format: 'byte' } } };
    expect(json(schema, { file: { '$content-type': 'image/png', $content: 'AQI=' } })).toEqual({
      file: 'AQI=',
    });
  });

  it('follows references and takes what a webhook needs from its option', () => {
    const { body } = sent(callOf(orders, { 'customer/name': 'Rosa' }, { id: 'CreateOrder' }));
    expect(body).toEqual({ kind: 'text', text: '{"customer":{"name":"Rosa"},"channel":"flow"}' });
  });
});

describe('a body of another kind', () => {
  const file = { '$content-type': 'image/png', $content: 'AQI=' };
  const bytes = new Uint8Array([1, 2]);
  const cases: [
    what: string,
    schema: JsonObject,
    operation: JsonObject,
    value: Json,
    type: string,
    body: unknown,
  ][] = [
    [
      'text in JSON has quotes',
      { type: 'string' },
      {},
      'hi',
      'application/json',
      { kind: 'text', text: '"hi"' },
    ],
    [
      'plain text has none',
      { type: 'string' },
      { consumes: ['text/plain'] },
      'hi',
      'text/plain',
      { kind: 'text', text: 'hi' },
    ],
    [
      'a file',
      { type: 'string', format: 'binary' },
      {},
      file,
      'image/png',
      { kind: 'bytes', bytes },
    ],
    [
      'base64',
      { type: 'string', format: 'byte' },
      { consumes: ['text/plain'] },
      'AQI=',
      'text/plain',
      { kind: 'text', text: 'AQI=' },
    ],
    [
      'a list',
      { type: 'array', items: { type: 'integer' } },
      {},
      ['1', 2],
      'application/json',
      { kind: 'text', text: '[1,2]' },
    ],
    ['anything', {}, {}, '{"a":1}', 'application/json', { kind: 'text', text: '{"a":1}' }],
    [
      'an object as a form',
      { type: 'object' },
      { consumes: ['application/x-www-form-urlencoded'] },
      { a: 'x y', b: { c: [1, 2] } },
      'application/x-www-form-urlencoded',
      { kind: 'text', text: 'a=x%20y&b.c=1&b.c=2' },
    ],
    [
      'XML that was typed',
      { type: 'string' },
      { consumes: ['application/xml'] },
      '<a/>',
      'application/xml',
      { kind: 'text', text: '<a/>' },
    ],
    [
      'multipart is for forms',
      { type: 'object' },
      { consumes: ['multipart/form-data'] },
      { a: 1 },
      'application/json',
      { kind: 'text', text: '{"a":1}' },
    ],
  ];

  it.each(cases)('%s', (_, schema, operation, value, type, body) => {
    expect(sent(callOf(operationWith(schema, operation), { body: value }))).toEqual({ type, body });
  });

  it('is of the type that a Content-Type parameter says', () => {
    const parameters = [
      {
        name: 'Content-Type',
        in: 'header',
        type: 'string',
        default: 'application/vnd.x+json',
        required: true,
      },
      { name: 'b', in: 'body', schema: { type: 'object' } },
    ];
    const { headers } = built(
      buildRequest(callOf(oneOperation({ parameters }, { verb: 'post' }), { b: {} })),
    ).request;
    expect(headers).toEqual([{ name: 'Content-Type', value: 'application/vnd.x+json' }]);
  });

  it('is of one of several types by choice', () => {
    const definition = operationWith(
      { type: 'object' },
      { consumes: ['text/json', 'application/json'] },
    );
    const options = { contentType: 'application/json' };
    expect(sent(callOf(definition, { body: {} })).type).toBe('text/json');
    expect(sent(callOf(definition, { body: {} }, { options })).type).toBe('application/json');
  });
});

describe('a form', () => {
  const field = (name: string, rest: JsonObject = {}) => ({
    name,
    in: 'formData',
    type: 'string',
    ...rest,
  });

  it('is url-encoded', () => {
    const parameters = [
      field('a'),
      field('b'),
      field('c', { default: '1', required: true, 'x-ms-visibility': 'internal' }),
    ];
    expect(sent(callOf(oneOperation({ parameters }, { verb: 'post' }), { a: 'x&y' }))).toEqual({
      type: 'application/x-www-form-urlencoded',
      body: { kind: 'text', text: 'a=x%26y&c=1' },
    });
  });

  it('with a file is multipart, in the order of the declaration', () => {
    const parameters = [
      field('image', { type: 'file' }),
      field('tags', { type: 'array', items: { type: 'string' } }),
    ];
    const image = { '$content-type': 'image/png', $content: 'AQI=', $filename: 'front.png' };
    const { type, body } = sent(
      callOf(oneOperation({ parameters }, { verb: 'post' }), { tags: ['a', 'b'], image }),
    );
    expect(type).toMatch(/^multipart\/form-data; boundary=\S+$/);
    expect(body).toMatchObject({
      kind: 'multipart',
      parts: [
        {
          name: 'image',
          fileName: 'front.png',
          type: 'image/png',
          content: new Uint8Array([1, 2]),
        },
        { name: 'tags', content: 'a,b' },
      ],
    });
  });

  it('is multipart where consumes says so', () => {
    const definition = oneOperation(
      { parameters: [field('a')], consumes: ['multipart/form-data'] },
      { verb: 'post' },
    );
    expect(sent(callOf(definition, { a: '1' })).body).toMatchObject({
      kind: 'multipart',
      parts: [{ name: 'a', content: '1' }],
    });
  });
});
