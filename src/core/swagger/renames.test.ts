import { describe, expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf, member } from '../text/value.ts';
import { definitionOf } from './definition.ts';
import { renameOperation, renameShared } from './renames.ts';

const json = (value: object): Json => JSON.parse(JSON.stringify(value));
const changed = (value: Json, changes: Parameters<typeof applyChanges>[1]): unknown => {
  const { root } = applyChanges(parse(JSON.stringify(value)), changes).tree;
  return root && jsonOf(root);
};

describe('an operation gets another operationId', () => {
  const root = json({
    'x-ms-capabilities': { testConnection: { operationId: 'ListShops' } },
    paths: {
      '/shops': { get: { operationId: 'ListShops', responses: {} } },
      '/orders': {
        get: {
          operationId: 'ListOrders',
          parameters: [
            { name: 'shop', in: 'query', 'x-ms-dynamic-values': { operationId: 'ListShops' } },
          ],
          responses: { 200: { examples: { 'application/json': { operationId: 'ListShops' } } } },
        },
      },
    },
  });
  const file = json({
    properties: {
      policyTemplateInstances: [
        { parameters: { 'x-ms-apimTemplate-operationName': ['ListOrders', 'ListShops'] } },
      ],
      scriptOperations: ['ListShops'],
    },
  });
  const [operation] = definitionOf(root).operations;

  it('wherever it is named, and nowhere that only looks alike', () => {
    if (!operation) throw new Error('no operation');
    const { definition, properties } = renameOperation(
      root,
      member(file, 'properties'),
      operation,
      'FindShops',
    );
    expect(JSON.stringify(changed(root, definition))).toBe(
      JSON.stringify(root)
        .replaceAll('"operationId":"ListShops"', '"operationId":"FindShops"')
        .replace(
          '{"application/json":{"operationId":"FindShops"}}',
          '{"application/json":{"operationId":"ListShops"}}',
        ),
    );
    expect(JSON.stringify(changed(file, properties))).toBe(
      JSON.stringify(file).replaceAll('ListShops', 'FindShops'),
    );
  });
});

it('an operationId that two have: what names it stays', () => {
  const root = json({
    'x-ms-capabilities': { testConnection: { operationId: 'Ping' } },
    paths: { '/a': { get: { operationId: 'Ping' }, post: { operationId: 'Ping' } } },
  });
  const [operation] = definitionOf(root).operations;
  if (!operation) throw new Error('no operation');
  expect(changed(root, renameOperation(root, undefined, operation, 'Pong').definition)).toEqual({
    'x-ms-capabilities': { testConnection: { operationId: 'Ping' } },
    paths: { '/a': { get: { operationId: 'Pong' }, post: { operationId: 'Ping' } } },
  });
});

describe('a shared schema gets another name', () => {
  it('with every reference to it and into it', () => {
    const root = json({
      definitions: {
        'Shop/Place': { properties: { next: { $ref: '#/definitions/Shop~1Place' } } },
        'Shop/PlaceList': { items: { $ref: '#/definitions/Shop~1Place' } },
        Part: { $ref: '#/definitions/Shop~1Place/properties/next' },
        List: { $ref: '#/definitions/Shop~1PlaceList' },
      },
    });
    expect(changed(root, renameShared(root, 'definitions', 'Shop/Place', 'Store'))).toEqual({
      definitions: {
        Store: { properties: { next: { $ref: '#/definitions/Store' } } },
        'Shop/PlaceList': { items: { $ref: '#/definitions/Store' } },
        Part: { $ref: '#/definitions/Store/properties/next' },
        List: { $ref: '#/definitions/Shop~1PlaceList' },
      },
    });
  });
});
