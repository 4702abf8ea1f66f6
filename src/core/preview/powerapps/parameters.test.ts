import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { functionFor, JSON_ONLY, names, withBody } from './examples.ts';

/** powerfx-preview.md 1, 5, 6, 10 and 13.2. */

const INTERNAL = { 'x-ms-visibility': 'internal' };
const lists = (shown: ReturnType<typeof functionFor>) => ({
  required: names(shown.requiredParameters),
  optional: names(shown.optionalParameters),
  hidden: names(shown.hiddenParameters),
});

describe('parameters outside the body', () => {
  const where = (parameter: JsonObject) =>
    lists(functionFor({ parameters: [{ name: 'p', in: 'query', type: 'string', ...parameter }] }));

  test.each<[JsonObject, 'required' | 'optional' | 'hidden' | undefined]>([
    [{ required: true, default: 'x' }, 'required'],
    [{}, 'optional'],
    [{ required: true, default: 'x', ...INTERNAL }, 'hidden'],
    [{ required: true, ...INTERNAL }, 'required'],
    [{ ...INTERNAL }, 'optional'],
    [{ name: 'connectionId', required: true, ...INTERNAL }, undefined],
  ])('%j goes to %s', (parameter, list) => {
    const found = Object.entries(where(parameter)).filter(([, { length }]) => length > 0);
    expect(found.map(([name]) => name)).toEqual(list === undefined ? [] : [list]);
  });

  test('required ones stand by place, optional ones as in the file; a name that is taken gets a number', () => {
    const simple = (name: string, place: string, required: boolean) => ({
      name,
      in: place,
      required,
      type: 'string',
    });
    const shown = functionFor({
      parameters: [
        {
          name: 'b',
          in: 'body',
          required: true,
          schema: { properties: { z: {} }, required: ['z'] },
        },
        simple('h', 'header', true),
        simple('q', 'query', true),
        simple('p', 'path', true),
        simple('h', 'query', false),
        simple('a', 'header', false),
      ],
    });
    expect(lists(shown)).toEqual({
      required: ['p', 'q', 'h', 'z'],
      optional: ['h_1', 'a'],
      hidden: [],
    });
    expect([shown.arityMin, shown.arityMax]).toEqual([4, 5]);
    expect(shown.signatures).toEqual(['Op(p, q, h, z)', 'Op(p, q, h, z, { h_1:String,a:String })']);
  });

  test('those of the path do not count; its body does', () => {
    const parameters = [
      { name: 'q', in: 'query', required: true, type: 'string' },
      { name: 'b', in: 'body', schema: { properties: { z: {} } } },
    ];
    const none = { required: [], optional: [], hidden: [] };
    const pathItem = { parameters };
    expect(lists(functionFor({}, { pathItem }))).toEqual({ ...none, optional: ['z'] });
    expect(lists(functionFor({}, { pathItem, verb: 'delete' }))).toEqual(none);
  });

  test('one with an error takes away the forms of the call that have it', () => {
    const parameter = {
      name: 'p',
      in: 'query',
      type: 'array',
      items: { type: 'number', format: 'none' },
    };
    const { reason, signatures, optionalParameters } = functionFor({ parameters: [parameter] });
    expect(reason).toBe("Unsupported type of number: 'none'");
    expect(signatures).toEqual(['Op()']);
    expect(optionalParameters[0]?.type).toBe('*[Value:e]');
  });
});

describe('the body', () => {
  test('its properties are arguments of their own, with its texts', () => {
    const schema = {
      required: ['id', 'kind', 'key'],
      properties: {
        id: { type: 'string', description: 'Which one', title: 'ID' },
        kind: { type: 'string', default: 'A', ...INTERNAL },
        key: { type: 'string', ...INTERNAL },
        note: { type: 'string', ...INTERNAL },
      },
    };
    const texts = { description: 'The order', 'x-ms-summary': 'Order' };
    const shown = withBody(schema, texts);
    expect(lists(shown)).toEqual({
      required: ['id', 'key'],
      optional: ['note'],
      hidden: ['kind'],
    });
    expect(shown.requiredParameters[0]).toMatchObject({
      in: 'body',
      description: 'The order',
      summary: 'Order',
      displayName: 'ID',
      schemaDescription: 'Which one',
    });
    expect(lists(withBody(schema, { required: true })).hidden).toEqual([]);
  });

  test('hidden fields of a record are sent as a hidden record of the same name', () => {
    const item = {
      type: 'object',
      required: ['id', 'secret'],
      properties: {
        id: { type: 'string', default: '0', ...INTERNAL },
        secret: { type: 'string', ...INTERNAL },
        text: { type: 'string' },
      },
    };
    const { requiredParameters, hiddenParameters } = withBody({
      required: ['item'],
      properties: { item },
    });
    expect(requiredParameters[0]).toMatchObject({ name: 'item', type: '![text:s]', default: null });
    expect(hiddenParameters[0]).toMatchObject({
      name: 'item',
      type: '![id:s]',
      default: { id: '0' },
    });
  });

  test.each<[string, JsonObject, string | null, string[]]>([
    ['application/json', { properties: { a: {} } }, 'application/json', ['a']],
    ['application/json', { type: 'array', items: {} }, 'application/json', ['body']],
    ['application/json', { type: 'string' }, 'text/plain', ['body']],
    ['application/json', { type: 'integer' }, null, []],
    ['application/json', { type: 'object', allOf: [{}] }, 'application/json', []],
    [
      'application/octet-stream',
      { type: 'string', format: 'binary' },
      'application/octet-stream',
      ['file'],
    ],
    ['text/json', { properties: { a: {} } }, null, []],
    ['text/json', { type: 'string' }, 'text/json', ['body']],
    ['application/xml', { type: 'object' }, null, []],
    ['application/json; charset=utf-8', { type: 'object' }, null, []],
  ])('as %s, of schema %j: sent as %s with %j', (consumed, schema, contentType, optional) => {
    const shown = withBody(schema, {}, { consumes: [consumed] });
    expect(shown.contentType).toBe(contentType);
    expect(names(shown.optionalParameters)).toEqual(optional);
    expect(shown.supported).toBe(true);
  });

  test('form parameters are the properties of one body', () => {
    const shown = functionFor({
      parameters: [
        { name: 'doc', in: 'formData', type: 'file', required: true, 'x-ms-summary': 'Document' },
        { name: 'note', in: 'formData', type: 'string' },
      ],
    });
    expect(shown.contentType).toBe('application/x-www-form-urlencoded');
    expect(shown.requiredParameters[0]).toMatchObject({
      name: 'doc',
      type: 'o',
      displayName: 'Document',
      description: null,
    });
    expect(names(shown.optionalParameters)).toEqual(['note']);
  });

  test('a shared body is the body; there cannot be two', () => {
    const parameters = {
      One: { name: 'one', in: 'body', schema: { type: 'object' } },
      Two: { name: 'two', in: 'body', schema: { type: 'object' } },
    };
    const [one, two] = [{ $ref: '#/parameters/One' }, { $ref: '#/parameters/Two' }];
    const root = { parameters, consumes: JSON_ONLY };
    expect(names(functionFor({ parameters: [one] }, root).optionalParameters)).toEqual(['one']);
    expect(functionFor({ parameters: [one, two] }, root).reason).toMatch(
      /^OpenApiParameter is null, OpenApiParameter is null, this swagger/,
    );
  });

  test('a dynamic schema of the body is that of each property which has none', () => {
    const call = (operationId: string) => ({ operationId, parameters: {} });
    const { optionalParameters } = withBody({
      properties: { a: {}, b: { 'x-ms-dynamic-schema': call('Get_B') } },
      'x-ms-dynamic-schema': call('Get_A'),
    });
    expect(optionalParameters.map(({ dynamic }) => dynamic.schema?.operationId)).toEqual([
      'GetA',
      'GetB',
    ]);
  });
});

describe('defaults', () => {
  const defaultOf = (schema: JsonObject) =>
    withBody({ properties: { p: schema } }).optionalParameters[0]?.default;

  test.each<[JsonObject, unknown]>([
    [{ type: 'boolean', default: 'True' }, true],
    [{ type: 'integer', default: '5' }, 5],
    [{ type: 'string', default: 5 }, '5'],
    [{ type: 'string', format: 'date', default: '2020-02-29' }, '2020-02-29'],
    [
      { type: 'string', format: 'date-time', default: '2020-02-29 13:30' },
      '2020-02-29T13:30:00.000Z',
    ],
    [{ type: 'string' }, null],
    [{ type: 'array', items: { type: 'string' } }, []],
    [{ type: 'array', items: { type: 'string', default: 'x' } }, [{ Value: 'x' }]],
    [{ type: 'object', default: { a: 1 }, properties: { a: {} } }, null],
    [
      { type: 'object', properties: { a: {}, b: { type: 'integer', default: 1 } } },
      { a: null, b: 1 },
    ],
  ])('of %j is %j', (schema, value) => {
    expect(defaultOf(schema)).toEqual(value);
  });

  test.each<[JsonObject, string]>([
    [{ type: 'string', format: 'date-time', default: 'now' }, 'Unsupported DateTime format: now'],
    [
      { type: 'string', format: 'binary', default: 'x' },
      'Unknown default value type Microsoft.OpenApi.Any.OpenApiBinary',
    ],
  ])('of %j cannot be: %s', (schema, reason) => {
    expect(withBody({ properties: { p: schema } }).reason).toBe(reason);
  });
});

describe('dynamic values', () => {
  const dynamicOf = (extension: JsonObject) => {
    const parameter = { name: 'p', in: 'query', type: 'string', ...extension };
    const { optionalParameters, reason } = functionFor({ parameters: [parameter] });
    return { dynamic: optionalParameters[0]?.dynamic, reason };
  };

  test('arguments are constants or other arguments', () => {
    const values = {
      operationId: 'List_All',
      'value-path': 'id',
      'value-title': 'name',
      parameters: {
        kind: 'all',
        deep: { value: 7 },
        site: { parameter: 'site' },
        list: { parameterReference: 'body/list' },
        'x-api-version': '2022-11-18',
      },
    };
    expect(dynamicOf({ 'x-ms-dynamic-values': values })).toEqual({
      reason: '',
      dynamic: {
        values: {
          operationId: 'ListAll',
          valuePath: 'id',
          valueTitle: 'name',
          valueCollection: null,
          parameters: {
            kind: { static: 'all' },
            deep: { static: 7 },
            site: { ref: 'site' },
            list: { ref: 'body/list' },
            'x-api-version': { static: '2022-11-18' },
          },
        },
      },
    });
  });

  test('a capability is nothing to ask the connector for', () => {
    expect(dynamicOf({ 'x-ms-dynamic-values': { capability: 'file-picker' } }).dynamic).toEqual({});
  });

  test.each<[JsonObject, string]>([
    [
      { 'x-ms-dynamic-list': {} },
      'Missing mandatory parameters operationId and parameters in x-ms-dynamic-list extension',
    ],
    [
      { 'x-ms-dynamic-schema': {} },
      "Missing mandatory parameters operationId and parameters in 'x-ms-dynamic-schema' extension",
    ],
    [
      { 'x-ms-dynamic-values': { parameters: { a: {} } } },
      'Invalid dynamic value type for Microsoft.OpenApi.Any.OpenApiObject, key = a',
    ],
    [
      { 'x-ms-dynamic-values': { parameters: { day: '2022-11-18' } } },
      'Unsupported OpenApiDateTime 2022-11-18',
    ],
  ])('%j: %s', (extension, reason) => {
    expect(dynamicOf(extension).reason).toBe(reason);
  });
});
