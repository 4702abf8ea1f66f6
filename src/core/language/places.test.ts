import { describe, expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { namedAt } from './named.ts';
import { definitionsOf, referencesTo, refusal, renames } from './places.ts';
import { CURSOR, typed } from './testSources.ts';

const definition = `{
  "securityDefinitions": { "key": { "type": "apiKey" } },
  "security": [{ "key": [] }],
  "paths": {
    "/shops/{shop}/orders": {
      "get": {
        "operationId": "ListOrders",
        "parameters": [
          { "name": "shop", "in": "path", "x-ms-dynamic-values": { "operationId": "ListShops", "value-path": "id" } },
          { "name": "line", "in": "query", "x-ms-dynamic-list": { "operationId": "ListLines", "parameters": { "of": { "parameterReference": "shop" } }, "itemsPath": "data/lines", "itemValuePath": "sku" } }
        ],
        "responses": { "200": { "schema": { "$ref": "#/definitions/Order" } } }
      }
    },
    "/shops": { "get": { "operationId": "ListShops", "responses": { "200": { "schema": { "type": "array", "items": { "properties": { "id": {} } } } } } } },
    "/lines": { "get": { "operationId": "ListLines", "parameters": [{ "name": "of", "in": "query" }], "responses": { "200": { "schema": { "properties": { "data": { "$ref": "#/definitions/Order" } } } } } } }
  },
  "definitions": { "Order": { "properties": { "lines": { "type": "array", "items": { "properties": { "sku": {} } } }, "parent": { "$ref": "#/definitions/Order" } } } }
}`;
const properties = `{ "properties": {
  "connectionParameters": { "tenant": { "type": "string" } },
  "policyTemplateInstances": [
    { "templateId": "dynamichosturl", "parameters": { "x-ms-apimTemplate-operationName": ["ListShops"], "x-ms-apimTemplateParameter.urlTemplate": "https://@connectionParameters('tenant').example.com/@connectionParameters('tenant')" } }
  ],
  "scriptOperations": ["ListShops", "ListOrders"]
} }`;

/** The place behind the first of some words of a file, `back` characters before their end. */
function on(file: 'definition' | 'properties', words: string, back = 1) {
  const texts = { definition, properties };
  const at = texts[file].indexOf(words) + words.length - back;
  const { sources, source, offset } = typed({
    ...texts,
    [file]: texts[file].slice(0, at) + CURSOR + texts[file].slice(at),
  });
  const found = namedAt(sources, source, offset);
  const told = ({ file: of, pointer }: { file: string; pointer: string }) =>
    `${of === 'apiProperties.json' ? 'properties' : 'definition'} ${pointer}`;
  return {
    sources,
    named: found?.named,
    range: found && source.tree.text.slice(found.range.start, found.range.end),
    definitions: found ? definitionsOf(sources, found.named).map(told) : [],
    references: found ? referencesTo(sources, found.named).map(told) : [],
  };
}

describe('a name leads to what it names', () => {
  it.each<['definition' | 'properties', string, string, string]>([
    ['definition', '#/definitions/Order', 'Order', 'definition /definitions/Order'],
    [
      'definition',
      'x-ms-dynamic-values": { "operationId": "ListShops',
      'ListShops',
      'definition /paths/~1shops/get/operationId',
    ],
    [
      'properties',
      'operationName": ["ListShops',
      'ListShops',
      'definition /paths/~1shops/get/operationId',
    ],
    [
      'properties',
      'scriptOperations": ["ListShops',
      'ListShops',
      'definition /paths/~1shops/get/operationId',
    ],
    [
      'properties',
      "@connectionParameters('tenant",
      'tenant',
      'properties /properties/connectionParameters/tenant',
    ],
    ['definition', '"security": [{ "key', 'key', 'definition /securityDefinitions/key'],
    [
      'definition',
      '/shops/{shop',
      'shop',
      'definition /paths/~1shops~1{shop}~1orders/get/parameters/0/name',
    ],
    [
      'definition',
      'parameterReference": "shop',
      'shop',
      'definition /paths/~1shops~1{shop}~1orders/get/parameters/0/name',
    ],
    ['definition', '"parameters": { "of', 'of', 'definition /paths/~1lines/get/parameters/0/name'],
    [
      'definition',
      'value-path": "id',
      'id',
      'definition /paths/~1shops/get/responses/200/schema/items/properties/id',
    ],
    [
      'definition',
      'itemsPath": "data/lines',
      'lines',
      'definition /definitions/Order/properties/lines',
    ],
    [
      'definition',
      'itemValuePath": "sku',
      'sku',
      'definition /definitions/Order/properties/lines/items/properties/sku',
    ],
  ])('in the %s: %s', (file, words, range, expected) => {
    const { range: found, definitions } = on(file, words);
    expect(found).toBe(range);
    expect(definitions).toEqual([expected]);
  });

  it.each(['"x-ms-dynamic-values', '"in": "path', '"type": "array'])('but not %s', (words) => {
    expect(on('definition', words).named).toBeUndefined();
  });
});

describe('the places that name a thing', () => {
  it('of an operation are in both files, its own first', () => {
    expect(on('properties', 'scriptOperations": ["ListShops').references).toEqual([
      'definition /paths/~1shops/get/operationId',
      'definition /paths/~1shops~1{shop}~1orders/get/parameters/0/x-ms-dynamic-values/operationId',
      'properties /properties/policyTemplateInstances/0/parameters/x-ms-apimTemplate-operationName/0',
      'properties /properties/scriptOperations/0',
    ]);
  });

  it('of a path parameter are its path and the references to it', () => {
    expect(on('definition', '"name": "shop').references).toEqual([
      'definition /paths/~1shops~1{shop}~1orders/get/parameters/0/name',
      'definition /paths/~1shops~1{shop}~1orders/get/parameters/1/x-ms-dynamic-list/parameters/of/parameterReference',
      'definition /paths/~1shops~1{shop}~1orders',
    ]);
  });

  it('of a way to sign in are the requirements', () => {
    expect(on('definition', '"securityDefinitions": { "key').references).toEqual([
      'definition /securityDefinitions/key',
      'definition /security/0/key',
    ]);
  });
});

describe('a rename', () => {
  it('of a connection parameter changes what policies read, wherever in a text', () => {
    const { sources, named } = on('properties', '"connectionParameters": { "tenant');
    if (!named || !sources.properties) throw new TypeError('not found');
    const changes = renames(sources, named, 'site').properties;
    const { text } = applyChanges(sources.properties.tree, changes).tree;
    expect(text).toBe(properties.replaceAll('tenant', 'site'));
  });

  it('of a shared schema changes every reference', () => {
    const { sources, named } = on('definition', '"definitions": { "Order');
    if (!named || !sources.definition) throw new TypeError('not found');
    const changes = renames(sources, named, 'Purchase').definition;
    const { text } = applyChanges(sources.definition.tree, changes).tree;
    expect(text).toBe(
      definition.replaceAll('/Order"', '/Purchase"').replace('{ "Order"', '{ "Purchase"'),
    );
  });

  it('is refused where the name is blank or taken', () => {
    const { sources, named } = on('definition', '"operationId": "ListOrders');
    if (!named) throw new TypeError('not found');
    expect(refusal(sources, named, ' ')).toBeDefined();
    expect(refusal(sources, named, 'ListShops')).toContain('ListShops');
    expect(refusal(sources, named, 'GetOrders')).toBeUndefined();
  });
});
