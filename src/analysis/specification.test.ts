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
      '/paths/~1b/get/operationId: The operationId "List" belongs to another operation already.',
    ],
    [
      'a parameter that is there twice',
      operation({ parameters: [page, { ...page, description: 'Again.' }] }),
      `${at}/parameters/1: There are two parameters "page" in "query".`,
    ],
    [
      'the same of a shared parameter',
      operation(
        { parameters: [{ ...page, description: 'Again.' }, { $ref: '#/parameters/page' }] },
        { parameters: { page: { ...page, format: 'int64' } } },
      ),
      `${at}/parameters/1: There are two parameters "page" in "query".`,
    ],
    [
      'a path parameter that nothing declares',
      definition({ paths: { '/a/{id}': { get: { responses } } } }),
      '/paths/~1a~1{id}/get: The path names {id}, and no parameter says what that is.',
    ],
    [
      'a path parameter that the path does not have',
      operation({ parameters: [{ ...page, in: 'path', required: true }] }),
      `${at}/parameters/0: The path has no {page}, which this parameter is for.`,
    ],
    [
      'a list without items',
      operation({ parameters: [{ ...page, type: 'array' }] }),
      `${at}/parameters/0: It is a list, and "items" does not say of what.`,
    ],
    [
      'the same in a response',
      operation({ responses: { 200: { description: '', schema: { type: 'array' } } } }),
      `${at}/responses/200/schema: It is a list, and "items" does not say of what.`,
    ],
    [
      'a status code that is none',
      operation({ responses: { 999: { description: '' } } }),
      `${at}/responses/999: A response is named by its status code or "default": "999" is neither.`,
    ],
    [
      'a property that is required and not there',
      definition({ definitions: { 'An invoice': { type: 'object', required: ['id'] } } }),
      '/definitions/An invoice: "id" is required, and there is no such property.',
    ],
    [
      'a version that is a number',
      { ...definition(), swagger: 2 },
      '/swagger: The version of Swagger is text: "2.0", with quotes.',
    ],
    [
      "the API's version that is one",
      definition({ info: { title: 'A', version: 1 } }),
      '/info/version: The version of the API is text: put it in quotes.',
    ],
  ])('%s', async (_, value, expected) => {
    expect(await problems(value)).toEqual([expected]);
  });
});

const body = { name: 'body', in: 'body', schema: { type: 'object' } };
const form = { name: 'size', in: 'formData', type: 'string' };

describe('every other sentence is put in plain words, at its place', () => {
  test.each([
    [
      'two bodies',
      operation({ parameters: [body, { ...body, name: 'more' }] }),
      `${at}: The operation has 2 bodies, and a request has only one.`,
    ],
    [
      'a body and a form',
      operation({ parameters: [body, form] }),
      `${at}: The operation has a body and form fields, and a request has only one of the two.`,
    ],
    [
      'a placeholder that stands twice',
      definition({ paths: { '/a/{id}/{id}': { get: { responses } } } }),
      '/paths/~1a~1{id}~1{id}/get: The path names {id} twice.',
    ],
    [
      'a file without its media type',
      operation({ parameters: [{ ...form, type: 'file' }] }),
      `${at}: The operation takes a file, so it must consume multipart/form-data.`,
    ],
    [
      'another Swagger',
      { ...definition(), swagger: '1.2' },
      '/swagger: There is no Swagger 1.2 for connectors, only "2.0".',
    ],
    [
      'a response of a type that there is not',
      operation({ responses: { 200: { description: '', schema: { type: ['string', 'null'] } } } }),
      `${at}/responses/200: A response has no values of the type string,null.`,
    ],
    [
      'another OpenAPI',
      { openapi: '9.0', info: {}, paths: {} },
      ': This is no Swagger 2.0, which is what connectors are written in.',
    ],
  ])('%s', async (_, value, expected) => {
    expect(await problems(value)).toEqual([expected]);
  });
});

describe('never rejects', () => {
  test.each([
    ['nothing', '', 'The definition is no JSON object.'],
    ['a list', '[]', 'The definition is no JSON object.'],
    [
      'another document',
      '{ "a": 1 }',
      'This is no definition: it has neither "swagger" nor "paths".',
    ],
  ])('%s', async (_, text, message) => {
    expect(await validateSpecification(text)).toMatchObject([{ pointer: '', message }]);
  });

  test.each([
    '{"swagger":"2.0","paths":',
    '{"swagger":"2.0","paths":null,"definitions":[1]}',
    '{"swagger":null}',
  ])('half a document: %s', async (text) => {
    expect((await validateSpecification(text)).length).toBeGreaterThan(0);
  });
});
