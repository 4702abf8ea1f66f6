import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../text/value.ts';
import { built, callOf, definitionWith, oneOperation, problemsOf } from '../orders.fixture.ts';
import { buildRequest } from './build.ts';

/** The URL behind https://api.example.com/v1 that one query, path or header parameter comes to. */
function sentFor(parameter: JsonObject, value: Json | undefined, path = '/things') {
  const definition = oneOperation(
    { parameters: [{ name: 'p', type: 'string', ...parameter }] },
    { path },
  );
  const result = buildRequest(callOf(definition, value === undefined ? {} : { p: value }));
  const { request } = built(result);
  return { url: request.url.replace('https://api.example.com/v1', ''), headers: request.headers };
}

describe('a query parameter', () => {
  const list = { in: 'query', type: 'array', items: { type: 'string' } };
  const cases: [what: string, parameter: JsonObject, value: Json | undefined, query: string][] = [
    ['is escaped', { in: 'query' }, "a b&c='d'", '?p=a%20b%26c%3D%27d%27'],
    ['may be blank', { in: 'query' }, '', '?p='],
    ['is left out when null', { in: 'query' }, null, ''],
    ['true and false', { in: 'query', type: 'boolean' }, true, '?p=true'],
    ['text is read as its type', { in: 'query', type: 'boolean' }, 'FALSE', '?p=false'],
    ['a number', { in: 'query', type: 'number' }, 1.5, '?p=1.5'],
    [
      'a long integer stays exact',
      { in: 'query', type: 'integer' },
      '9007199254740993',
      '?p=9007199254740993',
    ],
    ['a list is joined by commas', list, ['a', 'b,c'], '?p=a,b%2Cc'],
    ['comma text is a list', list, 'a, b', '?p=a,b'],
    ['ssv', { ...list, collectionFormat: 'ssv' }, ['a', 'b'], '?p=a%20b'],
    ['tsv', { ...list, collectionFormat: 'tsv' }, ['a', 'b'], '?p=a%09b'],
    ['pipes', { ...list, collectionFormat: 'pipes' }, ['a', 'b'], '?p=a%7Cb'],
    ['multi', { ...list, collectionFormat: 'multi' }, ['a', 'b'], '?p=a&p=b'],
    ['an object is JSON text', { in: 'query' }, { a: 1 }, '?p=%7B%22a%22%3A1%7D'],
    [
      'x-ms-url-encoding is for paths',
      { in: 'query', 'x-ms-url-encoding': 'double' },
      'a b',
      '?p=a%20b',
    ],
  ];

  it.each(cases)('%s', (_, parameter, value, query) => {
    expect(sentFor(parameter, value).url).toBe(`/things${query}`);
  });

  it('has its name as declared, behind what the path holds already', () => {
    const parameters = [{ name: '$filter', in: 'query', type: 'string' }];
    const definition = oneOperation({ parameters }, { path: '/things?api=1' });
    expect(built(buildRequest(callOf(definition, { $filter: 'a eq 1' }))).request.url).toBe(
      'https://api.example.com/v1/things?api=1&$filter=a%20eq%201',
    );
  });
});

describe('a default', () => {
  const cases: [what: string, parameter: JsonObject, query: string][] = [
    ['of an optional parameter is not sent', { default: 'd' }, ''],
    ['of a required one is', { default: 'd', required: true }, '?p=d'],
    ['of an internal one is', { default: 'd', 'x-ms-visibility': 'internal' }, '?p=d'],
    ['internal in any letters', { default: 'd', 'x-ms-visibility': 'Internal' }, '?p=d'],
    ['none: an internal one stays away', { required: true, 'x-ms-visibility': 'internal' }, ''],
    ['a false one', { default: false, type: 'boolean', required: true }, '?p=false'],
  ];

  it.each(cases)('%s', (_, parameter, query) => {
    expect(sentFor({ in: 'query', ...parameter }, undefined).url).toBe(`/things${query}`);
  });

  it('gives way to a value', () => {
    expect(sentFor({ in: 'query', default: 'd', required: true }, 'v').url).toBe('/things?p=v');
  });
});

describe('a path parameter', () => {
  it.each([
    ['/things/{p}', {}, 'a/b c', '/things/a%2Fb%20c'],
    ['/things/{p}', { 'x-ms-url-encoding': 'double' }, 'a/b', '/things/a%252Fb'],
    ["/Sets('{p}')/{p}", {}, '7', "/Sets('7')/7"],
    ['/{connectionId}/things/{p}', {}, '7', '/things/7'],
  ])('%s', (path, parameter, value, expected) => {
    expect(sentFor({ in: 'path', required: true, ...parameter }, value, path).url).toBe(expected);
  });

  it.each([
    ['', 'must not be empty'],
    ['..', 'would lead to another path'],
    [undefined, '"p" is required.'],
  ])('%j is refused', (value, message) => {
    const definition = oneOperation(
      { parameters: [{ name: 'p', in: 'path', type: 'string' }] },
      { path: '/things/{p}' },
    );
    const result = buildRequest(callOf(definition, value === undefined ? {} : { p: value }));
    expect(problemsOf(result).join()).toContain(message);
  });

  it('connectionId is the platform’s', () => {
    const parameters = [
      {
        name: 'connectionId',
        in: 'path',
        required: true,
        type: 'string',
        'x-ms-visibility': 'internal',
      },
    ];
    const call = callOf(oneOperation({ parameters }, { path: '/{connectionId}/things' }));
    expect(built(buildRequest(call)).request.url).toBe('https://api.example.com/v1/things');
  });

  it('that the operation does not have is refused', () => {
    const result = buildRequest(callOf(oneOperation({}, { path: '/things/{id}' })));
    expect(problemsOf(result)).toEqual([
      'The path has {id}, but the operation has no path parameter of that name.',
    ]);
  });
});

describe('a header', () => {
  it('is sent as it is', () => {
    expect(sentFor({ in: 'header' }, 'a, b').headers).toEqual([{ name: 'p', value: 'a, b' }]);
  });

  it('must not begin another one', () => {
    const definition = oneOperation({ parameters: [{ name: 'p', in: 'header', type: 'string' }] });
    const result = buildRequest(callOf(definition, { p: 'a\r\nX: b' }));
    expect(problemsOf(result).join()).toContain('line break');
  });

  it('Accept is what is produced first, unless a parameter says it', () => {
    const parameters = [{ name: 'accept', in: 'header', type: 'string' }];
    const definition = oneOperation({ produces: ['text/csv', 'application/json'], parameters });
    const headers = (values: JsonObject) =>
      built(buildRequest(callOf(definition, values))).request.headers;
    expect(headers({})).toEqual([{ name: 'Accept', value: 'text/csv' }]);
    expect(headers({ accept: 'text/plain' })).toEqual([{ name: 'accept', value: 'text/plain' }]);
  });
});

describe('values', () => {
  const definition = oneOperation({
    parameters: [
      { name: 'top', in: 'query', type: 'integer', required: true },
      { name: 'kind', in: 'query', type: 'string', enum: ['a', 'b'] },
      { name: 'ids', in: 'query', type: 'array', items: { type: 'integer' } },
      { name: 'on', in: 'query', type: 'boolean' },
    ],
  });
  const problems = (values: JsonObject) => problemsOf(buildRequest(callOf(definition, values)));

  it.each([
    [{}, '"top" is required.'],
    [{ top: 'many' }, '"top" must be a whole number, but "many" was given.'],
    [{ top: 1, on: 'constructor' }, '"on" must be true or false, but "constructor" was given.'],
    [{ top: 1.5 }, '"top" must be a whole number, but 1.5 was given.'],
    [{ top: 1, kinds: 'a' }, 'Op has no parameter "kinds": did you mean "kind"?'],
    [{ top: 1, zzzzzzzz: 'a' }, 'Op has no parameter "zzzzzzzz": it has top, kind, ids, on.'],
    [{ top: 1, ids: ['x'] }, '"ids" has an item that must be a whole number, but "x" was given.'],
  ])('%j: %s', (values, message) => {
    expect(problems(values)).toEqual([message]);
  });

  it('of no known choice are sent, with a note', () => {
    const { notes, request } = built(buildRequest(callOf(definition, { top: 1, kind: 'z' })));
    expect(request.url).toContain('kind=z');
    expect(notes[0]?.message).toContain('none of the values');
  });

  it('of one name in two places can be told apart', () => {
    const two = definitionWith({
      '/a/{id}': {
        get: {
          operationId: 'Op',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string' },
            { name: 'id', in: 'query', type: 'string' },
          ],
        },
      },
    });
    const url = (values: JsonObject) => built(buildRequest(callOf(two, values))).request.url;
    expect(url({ id: '1' })).toBe('https://api.example.com/v1/a/1?id=1');
    expect(url({ 'path:id': '1', 'query:id': '2' })).toBe('https://api.example.com/v1/a/1?id=2');
  });
});

describe('the address', () => {
  it.each([
    [{ schemes: ['http', 'https'] }, 'https://api.example.com/v1/things'],
    [{ schemes: ['http'] }, 'http://api.example.com/v1/things'],
    [{ schemes: [], basePath: '/' }, 'https://api.example.com/things'],
    [{ basePath: 'v2/' }, 'https://api.example.com/v2/things'],
    [{ host: 'https://b.example:8080' }, 'https://b.example:8080/v1/things'],
  ])('%j', (rest, url) => {
    expect(built(buildRequest(callOf(oneOperation({}, { rest })))).request.url).toBe(url);
  });

  it('without a host is refused', () => {
    const result = buildRequest(callOf(oneOperation({}, { rest: { host: '' } })));
    expect(problemsOf(result)).toEqual(['The definition has no usable host.']);
  });

  it.each([
    ['http://127.0.0.1:4311', 'http://127.0.0.1:4311/v1/things'],
    ['http://127.0.0.1:4311/', 'http://127.0.0.1:4311/v1/things'],
    ['127.0.0.1:4311', 'http://127.0.0.1:4311/v1/things'],
    ['https://staging.example.com/api/v3', 'https://staging.example.com/api/v3/things'],
  ])('can be another: %s', (baseUrl, url) => {
    const call = callOf(oneOperation({}), {}, { options: { baseUrl } });
    expect(built(buildRequest(call)).request.url).toBe(url);
  });

  it('must be one', () => {
    const call = callOf(oneOperation({}), {}, { options: { baseUrl: 'not an address' } });
    expect(problemsOf(buildRequest(call))).toEqual([
      '"not an address" is no address of a service.',
    ]);
  });
});
