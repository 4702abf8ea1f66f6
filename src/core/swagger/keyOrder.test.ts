import { describe, expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import type { Pointer } from '../text/pointer.ts';
import { keyOrderOf } from './keyOrder.ts';

const firstKeys: [what: string, at: Pointer, keys: readonly string[]][] = [
  ['the definition', '', ['swagger', 'info', 'host']],
  ['info', '/info', ['title', 'description', 'version']],
  ['a path item', '/paths/~1orders', ['x-ms-notification-content', 'parameters', 'get']],
  ['an operation', '/paths/~1orders/get', ['tags', 'summary', 'description']],
  ['a parameter', '/paths/~1orders/get/parameters/0', ['$ref', 'name', 'in']],
  ['a shared parameter', '/parameters/Top', ['$ref', 'name', 'in']],
  ['a response', '/paths/~1orders/get/responses/200', ['$ref', 'description', 'headers']],
  ['a webhook', '/paths/~1hook/x-ms-notification-content', ['$ref', 'description', 'headers']],
  ['a schema', '/definitions/Order', ['$ref', 'type', 'format']],
  ['a schema deep inside', '/definitions/Order/properties/lines/items', ['$ref', 'type', 'format']],
  [
    'a property named like a keyword',
    '/definitions/Order/properties/properties',
    ['$ref', 'type', 'format'],
  ],
  ['a connection parameter', '/properties/connectionParameters/token', ['type', 'oAuthSettings']],
];

describe('keyOrderOf', () => {
  it.each(firstKeys)('knows %s', (_, at, keys) => {
    expect(keyOrderOf(at).slice(0, keys.length)).toEqual(keys);
  });

  it.each<Pointer>(['/paths', '/host', '/x-own/a/b', '/constructor', '/definitions/Order/enum'])(
    'has no order for %s',
    (at) => {
      expect(keyOrderOf(at)).toEqual([]);
    },
  );

  it('puts a new key behind those that usually stand before it', () => {
    const tree = parse('{"paths":{"/a":{"get":{"summary":"A","responses":{}}}}}');
    const change = { op: 'set', at: '/paths/~1a/get/operationId', value: 'GetA' } as const;
    expect(applyChanges(tree, [change], keyOrderOf).tree.text).toBe(
      '{"paths":{"/a":{"get":{"summary":"A","operationId":"GetA","responses":{}}}}}',
    );
  });
});
