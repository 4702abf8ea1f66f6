import { expect, it } from 'vitest';
import { applyChanges, type Change } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf } from '../text/value.ts';
import { changePlace, changeType } from './valueChanges.ts';

const changed = (owner: Json, changes: readonly Change[]): unknown => {
  const { root } = applyChanges(parse(JSON.stringify(owner)), changes).tree;
  return root && jsonOf(root);
};

it.each<[Json, string, Json]>([
  [{ type: 'string', format: 'date' }, 'integer', { type: 'integer' }],
  [{ type: 'integer', format: 'int64' }, 'integer', { type: 'integer', format: 'int64' }],
  [{ type: 'string' }, 'array', { type: 'array', items: { type: 'string' } }],
  [{ type: 'array', items: {}, collectionFormat: 'csv' }, 'string', { type: 'string' }],
  [{ items: { type: 'integer' } }, 'array', { items: { type: 'integer' }, type: 'array' }],
  [{ type: 'object', properties: {} }, '', { properties: {} }],
])('%j as %j is %j', (owner, type, expected) => {
  expect(changed(owner, changeType(owner, '', type))).toEqual(expected);
});

it.each<[Json, string, Json]>([
  [
    { in: 'query', type: 'string', required: false },
    'path',
    { in: 'path', type: 'string', required: true, 'x-ms-url-encoding': 'single' },
  ],
  [
    { in: 'path', type: 'string', required: true, 'x-ms-url-encoding': 'double' },
    'header',
    { in: 'header', type: 'string', required: true },
  ],
  [
    { in: 'query', type: 'array', items: {}, collectionFormat: 'csv', 'x-ms-summary': 'A' },
    'body',
    { in: 'body', 'x-ms-summary': 'A', schema: { type: 'array', items: {} } },
  ],
  [{ in: 'query' }, 'body', { in: 'body', schema: { type: 'object' } }],
  [{ in: 'body', schema: { $ref: '#/definitions/A' } }, 'query', { in: 'query', type: 'string' }],
  [
    { in: 'body', schema: { type: 'integer', enum: [1], title: 'A' } },
    'query',
    { in: 'query', type: 'integer', enum: [1] },
  ],
])('%j in %j is %j', (parameter, place, expected) => {
  expect(changed(parameter, changePlace(parameter, '', place))).toEqual(expected);
});
