import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { isObject, type JsonObject, jsonOf } from '../text/value.ts';
import { definitionOf, type Operation, type Verb } from './definition.ts';
import {
  duplicateOperation,
  moveOperation,
  newOperation,
  placeOperation,
  removeOperation,
} from './operationChanges.ts';

const rootOf = (text: string): JsonObject => {
  const { root } = parse(text);
  const value = root && jsonOf(root);
  if (!isObject(value)) throw new Error('no object');
  return value;
};
const changed = (root: JsonObject, changes: readonly Change[]): JsonObject =>
  rootOf(applyChanges(parse(JSON.stringify(root)), changes).tree.text);
/** The operations in the order of the file: `get /a`. */
const listed = (root: JsonObject) =>
  definitionOf(root).operations.map(({ verb, path }) => `${verb} ${path}`);
const operation = (root: JsonObject, name: string): Operation => {
  const found = definitionOf(root).operations.find(({ verb, path }) => `${verb} ${path}` === name);
  if (!found) throw new Error(`no ${name}`);
  return found;
};

const ROOT = rootOf(`{"paths": {
  "/a": {"parameters": [{"name": "x"}], "get": {"operationId": "GetA", "summary": "Get a"}, "post": {"operationId": "PostA"}},
  "/b": {"x-note": 1, "get": {"operationId": "GetB"}},
  "/c": {"delete": {"operationId": "DeleteC"}}}}`);

describe('a new operation', () => {
  it('stands behind the chosen one, under a name and path of its own', () => {
    const first = newOperation(ROOT, 'action', '/paths/~1a/get');
    const once = changed(ROOT, first.changes);
    expect(listed(once)).toEqual(['get /a', 'post /a', 'get /new-action', 'get /b', 'delete /c']);
    expect(first.at).toBe('/paths/~1new-action/get');
    const twice = changed(once, newOperation(once, 'action', undefined).changes);
    expect(listed(twice).at(-1)).toBe('get /new-action-2');
    expect(new Set(definitionOf(twice).operations.map(({ operationId }) => operationId)).size).toBe(
      6,
    );
  });
  it('is the first of a definition that has none', () => {
    expect(listed(changed({}, newOperation({}, 'webhook', undefined).changes))).toEqual([
      'post /subscriptions',
    ]);
  });
});

it('a copy stands behind its model and keeps what is beside it', () => {
  const { changes, at } = duplicateOperation(ROOT, operation(ROOT, 'get /a'));
  const copied = changed(ROOT, changes);
  expect(listed(copied)).toEqual(['get /a', 'post /a', 'get /a/copy', 'get /b', 'delete /c']);
  expect(at).toBe('/paths/~1a~1copy/get');
  expect(operation(copied, 'get /a/copy')).toMatchObject({
    operationId: 'GetACopy',
    value: { summary: 'Get a (copy)' },
    pathItem: { value: { parameters: [{ name: 'x' }] } },
  });
});

it.each([
  ['get /a', ['post /a', 'get /b', 'delete /c']],
  ['get /b', ['get /a', 'post /a', 'delete /c']],
])('%s is taken out, and its path with the last of it', (name, left) => {
  const root = changed(ROOT, removeOperation(operation(ROOT, name)));
  expect(listed(root)).toEqual(left);
});

describe('another path or verb', () => {
  it.each<[string, string, Verb, string[] | undefined]>([
    ['get /b', '/d', 'get', ['get /a', 'post /a', 'get /d', 'delete /c']],
    ['get /b', '/d', 'put', ['get /a', 'post /a', 'put /d', 'delete /c']],
    ['get /b', '/b', 'put', ['get /a', 'post /a', 'put /b', 'delete /c']],
    ['get /a', '/d', 'get', ['post /a', 'get /d', 'get /b', 'delete /c']],
    ['get /b', '/c', 'get', ['get /a', 'post /a', 'delete /c', 'get /c']],
    ['get /b', '/a', 'get', undefined],
    ['get /b', '/b', 'get', ['get /a', 'post /a', 'get /b', 'delete /c']],
  ])('%s to %s %s', (name, path, verb, expected) => {
    const placing = placeOperation(ROOT, operation(ROOT, name), path, verb);
    expect(placing && listed(changed(ROOT, placing.changes))).toEqual(expected);
  });
  it('keeps what stands beside an operation that is alone on its path', () => {
    const placing = placeOperation(ROOT, operation(ROOT, 'get /b'), '/d', 'get');
    expect(
      placing && operation(changed(ROOT, placing.changes), 'get /d').pathItem.value['x-note'],
    ).toBe(1);
  });
});

it.each<[string, string, string[]]>([
  ['get /a', 'post /a', ['post /a', 'get /a', 'get /b', 'delete /c']],
  ['post /a', 'get /b', ['get /b', 'get /a', 'post /a', 'delete /c']],
  ['get /b', 'post /a', ['get /b', 'get /a', 'post /a', 'delete /c']],
  ['get /a', 'delete /c', ['get /b', 'delete /c', 'get /a', 'post /a']],
  ['delete /c', 'get /a', ['delete /c', 'get /a', 'post /a', 'get /b']],
])('%s moves past %s', (name, past, expected) => {
  const changes = moveOperation(ROOT, operation(ROOT, name), operation(ROOT, past));
  expect(listed(changed(ROOT, changes))).toEqual(expected);
});
