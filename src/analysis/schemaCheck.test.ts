import { describe, expect, test } from 'vitest';
import { checkSchema } from './schemaCheck.ts';

const definition = (parts: object = {}) => ({
  swagger: '2.0',
  info: { title: 'Invoices', version: '1.0' },
  paths: {},
  ...parts,
});

const operation = (parts: object = {}) =>
  definition({
    paths: { '/a': { get: { responses: { 200: { description: 'Done' } }, ...parts } } },
  });

const parameter = (value: unknown) => operation({ parameters: [value] });

/** `pointer: message` of each problem. */
const problems = (value: unknown) =>
  checkSchema(value).map(({ pointer, message }) => `${pointer}: ${message}`);

describe('checkSchema accepts', () => {
  test.each([
    ['a small definition', definition()],
    ['an operation', operation({ 'x-ms-visibility': 'important' })],
    ['a reference in place of a parameter', parameter({ $ref: '#/parameters/id' })],
    [
      'a parameter in each place',
      operation({
        parameters: [
          { name: 'a', in: 'query', type: 'string' },
          { name: 'b', in: 'header', type: 'array', items: { type: 'string' } },
          { name: 'c', in: 'path', type: 'integer', required: true },
          { name: 'd', in: 'formData', type: 'file' },
          { name: 'e', in: 'body', schema: { type: 'object', additionalProperties: false } },
        ],
      }),
    ],
    [
      'a file in the answer',
      operation({ responses: { 200: { description: 'A file', schema: { type: 'file' } } } }),
    ],
    [
      'a list of schemas in items',
      definition({ definitions: { A: { type: 'array', items: [{ type: 'string' }] } } }),
    ],
    ['several types', definition({ definitions: { A: { type: ['string', 'null'] } } })],
    [
      'each kind of security',
      definition({
        securityDefinitions: {
          a: { type: 'basic' },
          b: { type: 'apiKey', name: 'key', in: 'header' },
          c: {
            type: 'oauth2',
            flow: 'accessCode',
            authorizationUrl: 'https://a',
            tokenUrl: 'https://b',
            scopes: {},
          },
        },
      }),
    ],
  ])('%s', (_, value) => {
    expect(problems(value)).toEqual([]);
  });
});

describe('checkSchema says once, and of the form that was meant,', () => {
  test.each([
    [
      'what is missing at the top',
      {},
      [': "swagger" is missing.', ': "info" is missing.', ': "paths" is missing.'],
    ],
    ['that it is no object', [], [': This should be an object, not a list.']],
    [
      'which version it should be',
      definition({ swagger: '3.0' }),
      ['/swagger: This should be "2.0", not "3.0".'],
    ],
    [
      'how a host looks',
      definition({ host: 'https://a.com' }),
      [
        '/host: A host is a name and at most a port, like api.contoso.com: no scheme, no path, no blanks.',
      ],
    ],
    [
      'how a path looks',
      definition({ paths: { invoices: {} } }),
      ['/paths/invoices: A path begins with "/", and "invoices" does not.'],
    ],
    [
      'that an operation needs a response',
      operation({ responses: {} }),
      ['/paths/~1a/get/responses: At least one response is needed.'],
    ],
    [
      'what names a response',
      operation({ responses: { ok: { description: '' } } }),
      [
        '/paths/~1a/get/responses/ok: A response is named by its status code or "default": "ok" is neither.',
      ],
    ],
    [
      'what a response lacks',
      operation({ responses: { 200: {} } }),
      ['/paths/~1a/get/responses/200: "description" is missing.'],
    ],
    [
      'what a query parameter has too much',
      parameter({ name: 'a', in: 'query', type: 'string', exmple: 1 }),
      [
        '/paths/~1a/get/parameters/0/exmple: Swagger 2.0 knows no "exmple" here. A key of your own begins with "x-".',
      ],
    ],
    [
      'what a header parameter lacks',
      parameter({ in: 'header' }),
      [
        '/paths/~1a/get/parameters/0: "name" is missing.',
        '/paths/~1a/get/parameters/0: "type" is missing.',
      ],
    ],
    [
      'where a parameter can be',
      parameter({ name: 'a', in: 'cookie', type: 'string' }),
      [
        '/paths/~1a/get/parameters/0/in: This should be one of "body", "header", "formData", "query", "path", not "cookie".',
      ],
    ],
    [
      'that a path parameter is required',
      parameter({ name: 'a', in: 'path', type: 'string', required: false }),
      [
        '/paths/~1a/get/parameters/0/required: A parameter in the path is always required: set "required" to true.',
      ],
    ],
    [
      'what is wrong deep in a body',
      parameter({
        name: 'a',
        in: 'body',
        schema: {
          type: 'object',
          properties: { b: { type: 'strng' } },
        },
      }),
      [
        '/paths/~1a/get/parameters/0/schema/properties/b/type: This should be one of "array", "boolean", "integer", "null", "number", "object", "string", not "strng".',
      ],
    ],
    [
      'what is wrong in a list of types',
      definition({ definitions: { A: { type: ['string', 'nul'] } } }),
      [
        '/definitions/A/type/1: This should be one of "array", "boolean", "integer", "null", "number", "object", "string", not "nul".',
      ],
    ],
    [
      'which security is meant',
      definition({ securityDefinitions: { a: { type: 'apiKey', name: 'key', in: 'cookie' } } }),
      ['/securityDefinitions/a/in: This should be "header" or "query", not "cookie".'],
    ],
    [
      'which flow is meant',
      definition({ securityDefinitions: { a: { type: 'oauth2', flow: 'implicit', scopes: {} } } }),
      ['/securityDefinitions/a: "authorizationUrl" is missing.'],
    ],
    [
      'which items are the same',
      definition({ schemes: ['https', 'https'] }),
      ['/schemes/1: Number 1 of this list stands here again.'],
    ],
    [
      'what type a value should have',
      definition({ info: { title: 7, version: '1' } }),
      ['/info/title: This should be text, not 7.'],
    ],
  ])('%s', (_, value, expected) => {
    expect(problems(value)).toEqual(expected);
  });
});

test('says the keyword and its details, for whoever fixes it', () => {
  expect(checkSchema(definition({ info: { title: 'A' } }))).toEqual([
    {
      pointer: '/info',
      keyword: 'required',
      message: '"version" is missing.',
      params: { missingProperty: 'version' },
    },
  ]);
});

test('stops at 200 problems', () => {
  const paths = Object.fromEntries(
    Array.from({ length: 300 }, (_, index) => [`/${index}`, { get: {} }]),
  );
  expect(checkSchema(definition({ paths }))).toHaveLength(200);
});
