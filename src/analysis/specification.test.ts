import { describe, expect, test } from 'vitest';
import { validateSpecification } from './specification.ts';

const definition = (parts: object = {}) => ({
  swagger: '2.0',
  info: { title: 'Invoices', version: '1.0' },
  paths: {},
  ...parts,
});

const responses = { 200: { description: 'Done' } };

/** One operation, `GET /invoices`. */
const operation = (parts: object, more: object = {}) =>
  definition({ paths: { '/invoices': { get: { responses, ...parts } } }, ...more });

const at = '/paths/~1invoices/get';

/** `pointer: message` of each problem. */
const problems = async (value: unknown) =>
  (await validateSpecification(JSON.stringify(value))).map(
    ({ pointer, message }) => `${pointer}: ${message}`,
  );

describe('accepts', () => {
  test.each([
    ['a small definition', definition()],
    [
      'a schema that contains itself',
      definition({
        definitions: {
          Folder: { type: 'object', properties: { parent: { $ref: '#/definitions/Folder' } } },
        },
      }),
    ],
    [
      'a reference to another file, which it does not read',
      operation({
        responses: {
          200: {
            description: 'Done',
            schema: { $ref: 'https://contoso.com/shared.json#/Invoice' },
          },
        },
      }),
    ],
    ['OpenAPI 3.0', { openapi: '3.0.3', info: { title: 'Invoices', version: '1' }, paths: {} }],
  ])('%s', async (_, value) => {
    expect(await problems(value)).toEqual([]);
  });

  test('comments, a trailing comma and a byte order mark', async () => {
    const text = `\uFEFF${JSON.stringify(definition())}`.replace('}}', '},}');
    expect(await validateSpecification(`${text} // the end`)).toEqual([]);
  });
});

describe('says of references', () => {
  test('each place of one that points at nothing', async () => {
    const schema = { $ref: '#/definitions/Invoice' };
    expect(
      await problems(
        definition({
          definitions: { List: { type: 'array', items: schema }, One: { allOf: [schema] } },
        }),
      ),
    ).toEqual([
      '/definitions/List/items/$ref: The reference "#/definitions/Invoice" points at nothing in this definition.',
      '/definitions/One/allOf/0/$ref: The reference "#/definitions/Invoice" points at nothing in this definition.',
    ]);
  });

  test('the place of one that is written with percent signs', async () => {
    const value = definition({
      definitions: { A: { properties: { b: { $ref: '#/definitions/B%20C' } } } },
    });
    expect(await problems(value)).toEqual([
      '/definitions/A/properties/b/$ref: The reference "#/definitions/B C" points at nothing in this definition.',
    ]);
  });
});

describe('says of the schema', () => {
  test('what is wrong, where it stands in the text, once however often it is referred to', async () => {
    const value = operation(
      {
        parameters: [{ $ref: '#/parameters/page' }],
        responses: { 200: { $ref: '#/responses/List' } },
      },
      {
        parameters: { page: { name: 'page', in: 'query', type: 'nummer' } },
        responses: { List: { description: 'All', schema: { $ref: '#/definitions/List' } } },
        definitions: { List: { type: 'array', items: {}, exmple: [] } },
      },
    );
    expect(await problems(value)).toEqual([
      '/parameters/page/type: This should be one of "string", "number", "boolean", "integer", "array", not "nummer".',
      '/definitions/List/exmple: Swagger 2.0 knows no "exmple" here. A key of your own begins with "x-".',
    ]);
  });

  test('which key is missing', async () => {
    const [problem] = await validateSpecification(
      JSON.stringify(definition({ info: { title: 'A' } })),
    );
    expect(problem).toMatchObject({ pointer: '/info', params: { missingProperty: 'version' } });
  });
});

describe('says of the specification', () => {
  const page = { name: 'page', in: 'query', type: 'integer' };
  const twice = { operationId: 'List', responses };
  test.each([
    [
      'an id that two operations have',
      definition({ paths: { '/a': { get: twice }, '/b': { get: twice } } }),
      "/paths/~1b/get/operationId: Duplicate operation id 'List'",
    ],
    [
      'a parameter that is there twice',
      operation({ parameters: [page, { ...page, description: 'Again.' }] }),
      `${at}/parameters/1: Found multiple query parameters named "page"`,
    ],
    [
      'the same of a shared parameter',
      operation(
        { parameters: [{ ...page, description: 'Again.' }, { $ref: '#/parameters/page' }] },
        { parameters: { page: { ...page, format: 'int64' } } },
      ),
      `${at}/parameters/1: Found multiple query parameters named "page"`,
    ],
    [
      'a path parameter that nothing declares',
      definition({ paths: { '/a/{id}': { get: { responses } } } }),
      '/paths/~1a~1{id}/get: /paths/a/{id}/get is missing path parameter(s) for {id}',
    ],
    [
      'a path parameter that the path does not have',
      operation({ parameters: [{ ...page, in: 'path', required: true }] }),
      `${at}/parameters/0: /paths/invoices/get has a path parameter named "page", but there is no corresponding {page} in the path string`,
    ],
    [
      'a list without items',
      operation({ parameters: [{ ...page, type: 'array' }] }),
      `${at}/parameters/0: /paths/invoices/get/parameters/page is an array, so it must include an "items" schema`,
    ],
    [
      'the same in a response',
      operation({ responses: { 200: { description: '', schema: { type: 'array' } } } }),
      `${at}/responses/200/schema: /paths/invoices/get/responses/200/schema is an array, so it must include an "items" schema`,
    ],
    [
      'a status code that is none',
      operation({ responses: { 999: { description: '' } } }),
      `${at}/responses/999: /paths/invoices/get/responses/999 has an invalid response code (999)`,
    ],
    [
      'a property that is required and not there',
      definition({ definitions: { 'An invoice': { type: 'object', required: ['id'] } } }),
      "/definitions/An invoice: Property 'id' listed as required but does not exist in '/definitions/An invoice'",
    ],
    [
      'a version that is a number',
      { ...definition(), swagger: 2 },
      '/swagger: Swagger version number must be a string (e.g. "2.0") not a number.',
    ],
    [
      "the API's version that is one",
      definition({ info: { title: 'A', version: 1 } }),
      '/info/version: API version number must be a string (e.g. "1.0.0") not a number.',
    ],
  ])('%s', async (_, value, expected) => {
    expect(await problems(value)).toEqual([expected]);
  });
});

describe('never rejects', () => {
  test.each([
    ['nothing', '', 'The definition is no JSON object.'],
    ['a list', '[]', 'The definition is no JSON object.'],
    ['another document', '{ "a": 1 }', 'This is not a valid Openapi API definition'],
  ])('%s', async (_, text, message) => {
    expect(await validateSpecification(text)).toEqual([{ pointer: '', message }]);
  });

  test.each([
    '{"swagger":"2.0","paths":',
    '{"swagger":"2.0","paths":null,"definitions":[1]}',
    '{"swagger":null}',
  ])('half a document: %s', async (text) => {
    expect((await validateSpecification(text)).length).toBeGreaterThan(0);
  });
});
