import { describe, expect, test } from 'vitest';
import { applyChanges, type Change } from '../../text/change.ts';
import { parse } from '../../text/parse.ts';
import type { Tree } from '../../text/tree.ts';
import { jsonOf } from '../../text/value.ts';
import { functionAt, powerAppsPreview } from './powerAppsPreview.ts';
import { remediesFor } from './remedy.ts';

const BEGIN = parse(
  JSON.stringify({
    info: { title: 'Orders' },
    paths: {
      '/a': {
        get: { operationId: 'A', responses: { 200: { schema: { $ref: '#/definitions/D' } } } },
      },
      '/b': { get: { operationId: 'B', responses: {} } },
    },
    definitions: { D: { type: 'string' } },
  }),
);
const previewOf = ({ root }: Tree) => powerAppsPreview(root ? jsonOf(root) : null);

describe('after an edit', () => {
  const before = previewOf(BEGIN);
  const edited = (change: Change) => previewOf(applyChanges(BEGIN, [change]).tree);

  test('elsewhere a function is the same as before', () => {
    const { functions } = edited({ op: 'set', at: '/paths/~1b/get/operationId', value: 'C' });
    expect(Object.keys(functions)).toEqual(['A', 'C']);
    expect(functions['A']).toBe(before.functions['A']);
  });

  test('of what it refers to it is another one', () => {
    const { functions } = edited({ op: 'set', at: '/definitions/D/type', value: 'integer' });
    expect(functions['A']?.returnType).toBe('w');
  });

  test('of the media types of all it is another one', () => {
    const { functions } = edited({ op: 'set', at: '/produces', value: ['image/png'] });
    expect(functions['A']?.supported).toBe(false);
  });
});

test('one function is found by its place', () => {
  const root = BEGIN.root ? jsonOf(BEGIN.root) : null;
  expect(functionAt(root, { path: '/b', verb: 'get' })?.name).toBe('B');
  expect(functionAt(root, { path: '/b', verb: 'put' })).toBeUndefined();
});

test('what can be done is said for each reason', () => {
  const reason = "OpenApiParameter is null, Unsupported return type - found 'image/png'";
  expect(remediesFor(reason)).toHaveLength(2);
  expect(remediesFor('')).toEqual([]);
});
