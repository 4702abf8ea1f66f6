import { describe, expect, test } from 'vitest';
import { outputsFor, preview, table } from './examples.ts';

/** designer-preview.md 5. */

const string = { type: 'string' };

describe('the response that counts', () => {
  const response = (type: string) => ({ description: '', schema: { type } });
  const notified = { 'x-ms-notification-content': { schema: { type: 'boolean' } } };
  test.each([
    ['a lone success of any code', { 202: response('string') }, {}, 'string'],
    ['a lone default', { Default: response('string') }, {}, 'string'],
    ['no lone fault', { 400: response('string') }, {}, 'any'],
    ['200 before 201', { 201: response('integer'), 200: response('string') }, {}, 'string'],
    ['default rather than 204', { 204: {}, default: response('number') }, {}, 'number'],
    ['neither 202 nor 400', { 202: response('string'), 400: response('string') }, {}, 'any'],
    ['what a webhook’s path notifies', { 200: response('string') }, notified, 'boolean'],
  ])('%s', (_, responses, pathItem, type) => {
    expect(table(preview({ responses }, { pathItem }).outputs, 'type')).toEqual([[type]]);
  });

  test('a file has no output', () => {
    expect(outputsFor({ type: 'file' })).toEqual([]);
    expect(
      table(outputsFor({ type: 'string', format: 'binary' }), 'key', 'type', 'format'),
    ).toEqual([['body.$', 'string', 'binary']]);
  });
});

describe('objects', () => {
  test('they are listed with what they hold, internal things not at all', () => {
    const outputs = outputsFor({
      type: 'object',
      required: ['id'],
      properties: {
        name: { ...string, description: 'The name.', format: 'x' },
        id: { ...string, readOnly: true },
        secret: { type: 'object', 'x-ms-visibility': 'Internal', properties: { key: string } },
        more: {
          type: 'object',
          'x-ms-visibility': 'advanced',
          required: ['a'],
          properties: { a: string },
        },
      },
    });
    expect(outputs).toEqual([
      { key: 'body.$.id', name: 'id', title: 'id', type: 'string', required: true },
      { key: 'body.$', name: 'key-body-output', title: 'Body', type: 'object', required: true },
      {
        key: 'body.$.name',
        name: 'name',
        title: 'name',
        description: 'The name.',
        type: 'string',
        format: 'x',
      },
      { key: 'body.$.more.a', name: 'more.a', title: 'a', type: 'string', visibility: 'advanced' },
      { key: 'body.$.more', name: 'more', title: 'more', type: 'object', visibility: 'advanced' },
    ]);
  });

  test('allOf plays no part', () => {
    const part = { allOf: [{ type: 'object', properties: { lost: string } }] };
    expect(table(outputsFor({ type: 'object', properties: { part } }), 'key', 'type')).toEqual([
      ['body.$', 'object'],
      ['body.$.part', 'any'],
    ]);
  });
});

describe('arrays', () => {
  const members = ['key', 'name', 'title', 'type', 'required', 'parentArray'];
  test.each([
    [
      'of objects',
      {
        type: 'array',
        items: { type: 'object', title: 'Row', properties: { id: { type: 'integer' } } },
      },
      [
        ['body.$.[*]', 'key-item-output', 'Row', 'object', true, 'key-body-output'],
        ['body.$', 'key-body-output', 'Body', 'array', true, null],
        ['body.$.[*].id', 'id', 'Row id', 'integer', null, 'key-body-output'],
      ],
    ],
    [
      'of arrays',
      {
        type: 'object',
        properties: { m: { type: 'array', items: { type: 'array', items: { type: 'number' } } } },
      },
      [
        ['body.$', 'key-body-output', 'Body', 'object', true, null],
        [
          'body.$.m.[*].[*]',
          'm-key-item-output-key-item-output',
          'Item',
          'number',
          null,
          'm-key-item-output',
        ],
        ['body.$.m', 'm', 'm', 'array', null, null],
        ['body.$.m.[*]', 'm-key-item-output', 'Item', 'array', null, 'm'],
      ],
    ],
    [
      'in items, whose names start anew',
      {
        type: 'object',
        required: ['rows'],
        properties: {
          rows: {
            type: 'array',
            title: 'Rows',
            items: { type: 'object', properties: { tags: { type: 'array', items: string } } },
          },
        },
      },
      [
        ['body.$.rows.[*]', 'rows-key-item-output', 'Rows Item', 'object', true, 'rows'],
        ['body.$.rows', 'rows', 'Rows', 'array', true, null],
        ['body.$', 'key-body-output', 'Body', 'object', true, null],
        ['body.$.rows.[*].tags', 'tags', 'Rows tags', 'array', null, 'rows'],
        ['body.$.rows.[*].tags.[*]', 'tags-key-item-output', 'Rows Item', 'string', null, 'tags'],
      ],
    ],
  ])('%s', (_, schema, rows) => {
    const outputs = outputsFor(schema);
    expect(table(outputs, ...members)).toEqual(rows);
    for (const { inArray, parentArray } of outputs)
      expect(inArray ?? false).toBe(parentArray !== undefined);
  });

  test('items without a schema are anything; an internal array is not opened', () => {
    const properties = {
      a: { type: 'array' },
      b: { type: 'array', 'x-ms-visibility': 'internal', items: string },
    };
    expect(table(outputsFor({ type: 'object', properties }), 'key', 'type')).toEqual([
      ['body.$', 'object'],
      ['body.$.a', 'array'],
      ['body.$.a.[*]', 'any'],
    ]);
  });

  test('a type named after array in a list is named like an item: the designers do not step out again', () => {
    const outputs = outputsFor({ type: 'object', properties: { a: { type: ['array', 'null'] } } });
    expect(table(outputs, 'key', 'name', 'title', 'type', 'parentArray')).toEqual([
      ['body.$', 'key-body-output', 'Body', 'object', null],
      ['body.$.a', 'a-key-item-output', 'Item', 'null', 'a'],
      ['body.$.a.[*]', 'a-key-item-output', 'Item', 'any', 'a'],
    ]);
  });
});

describe('titles', () => {
  const titleOf = (key: string, schema: object) =>
    outputsFor({ type: 'object', ...schema }).find((output) => output.key === key)?.title;

  test.each([
    ['body.$', {}, 'Body'],
    ['body.$', { description: 'The result.' }, 'The result.'],
    ['body.$', { description: 'The result.', 'x-ms-summary': 'Result' }, 'Result'],
    ['body.$.total', { title: 'Order', properties: { total: string } }, 'Order total'],
    [
      'body.$.total',
      { title: 'Order', 'x-ms-summary': 'no', properties: { total: string } },
      'Order total',
    ],
    ['body.$.statusCode', { properties: { statusCode: string } }, 'Status code'],
    ['body.$.x-ms-foo-bar', { properties: { 'x-ms-foo-bar': string } }, 'Foo Bar'],
    [
      'body.$.headers',
      { properties: { headers: { ...string, title: 'My headers' } } },
      'My headers',
    ],
  ])('%s of %j: %s', (key, schema, title) => {
    expect(titleOf(key, schema)).toBe(title);
  });

  test('as soon as something around has a title, the summaries around do not count', () => {
    const address = { type: 'object', title: 'Addr', properties: { city: string } };
    const customer = {
      type: 'object',
      'x-ms-summary': 'Customer',
      properties: { name: { ...string, 'x-ms-summary': 'Name' } },
    };
    const order = { 'x-ms-summary': 'Order', properties: { address, customer } };
    expect(titleOf('body.$.customer.name', order)).toBe('Order Customer Name');
    expect(titleOf('body.$.address', order)).toBe('Order Addr');
    expect(titleOf('body.$.address.city', order)).toBe('Addr city');
  });
});

test('headers come last, titled like a body and never by their name', () => {
  const headers = {
    'x-ms-request-id': string,
    'X-Rate.Limit': { type: 'integer', description: 'Calls left.' },
    ETag: { ...string, 'x-ms-summary': 'Tag' },
    Plain: string,
    Hidden: { ...string, 'x-ms-visibility': 'internal' },
  };
  const { outputs } = preview({ responses: { 200: { schema: string, headers } } });
  expect(table(outputs, 'key', 'name', 'title', 'source', 'required')).toEqual([
    ['body.$', 'key-body-output', 'Body', null, true],
    ['header.$.x-ms-request-id', 'x-ms-request-id', 'Request Id', 'headers', true],
    ['header.$.X-Rate~1Limit', 'X-Rate.Limit', 'Calls left.', 'headers', true],
    ['header.$.ETag', 'ETag', 'Tag', 'headers', true],
    ['header.$.Plain', 'Plain', 'Body', 'headers', true],
  ]);
});
