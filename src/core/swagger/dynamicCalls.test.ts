import { describe, expect, it } from 'vitest';
import { applyChanges, type Change } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf } from '../text/value.ts';
import {
  type Argument,
  DYNAMIC_CHOICES,
  DYNAMIC_SCHEMA,
  foreignSource,
  type Owner,
  type Pair,
  readDynamicCall,
  writeArgument,
  writeMember,
  writeTwin,
} from './dynamicCalls.ts';

const changed = (owner: Json, changes: readonly Change[]): unknown => {
  const { root } = applyChanges(parse(JSON.stringify(owner)), changes).tree;
  return root && jsonOf(root);
};
const owning = (value: Json, pair: Pair = DYNAMIC_CHOICES): Owner => ({ pair, at: '', value });
const LITERAL: Argument = { kind: 'literal', value: false };
const PROJECT = { kind: 'input', name: 'id', reference: 'body/project/id' } as const;

const VALUES = {
  operationId: 'ListTasks',
  'value-collection': 'items',
  'value-path': 'key',
  'value-title': 'name',
  parameters: { done: false, project: { parameter: 'id' } },
};
const LIST = {
  operationId: 'ListTasks',
  itemsPath: 'items',
  itemValuePath: 'key',
  itemTitlePath: 'name',
  parameters: { done: { value: false }, project: { parameterReference: 'body/project/id' } },
};

describe('reading', () => {
  it.each<[string, Json, string]>([
    ['the old extension', { 'x-ms-dynamic-values': VALUES }, 'id'],
    ['the new extension', { 'x-ms-dynamic-list': LIST }, 'body/project/id'],
    ['both', { 'x-ms-dynamic-values': VALUES, 'x-ms-dynamic-list': LIST }, 'body/project/id'],
  ])('%s', (_, owner, reference) => {
    expect(readDynamicCall(owning(owner))).toEqual({
      operationId: 'ListTasks',
      collection: 'items',
      value: 'key',
      title: 'name',
      arguments: new Map<string, Argument>([
        ['done', LITERAL],
        ['project', { ...PROJECT, reference }],
      ]),
    });
  });

  it.each<[Json]>([[null], [7], [{}], [{ 'x-ms-dynamic-values': 'ListTasks' }]])(
    'finds none in %j',
    (owner) => {
      expect(readDynamicCall(owning(owner))).toBeUndefined();
    },
  );

  it('knows what is no operation', () => {
    expect(foreignSource({ 'x-ms-dynamic-values': { capability: 'file-picker' } })).toBe(
      'file-picker',
    );
    expect(foreignSource({ 'x-ms-dynamic-tree': { open: {} } })).toBe('x-ms-dynamic-tree');
    expect(foreignSource({ 'x-ms-dynamic-values': VALUES })).toBeUndefined();
  });
});

describe('writing', () => {
  const both: Json = { type: 'string', 'x-ms-dynamic-values': VALUES, 'x-ms-dynamic-list': LIST };

  it('begins both', () => {
    const owner: Json = { type: 'string' };
    expect(changed(owner, writeMember(owning(owner), 'operationId', 'ListTasks'))).toEqual({
      type: 'string',
      'x-ms-dynamic-values': { operationId: 'ListTasks' },
      'x-ms-dynamic-list': { operationId: 'ListTasks' },
    });
  });

  it('keeps both in step', () => {
    expect(changed(both, writeMember(owning(both), 'collection', ''))).toMatchObject({
      'x-ms-dynamic-values': { 'value-path': 'key' },
      'x-ms-dynamic-list': { itemValuePath: 'key' },
    });
    expect(changed(both, writeArgument(owning(both), 'page', PROJECT))).toMatchObject({
      'x-ms-dynamic-values': { parameters: { page: { parameter: 'id' } } },
      'x-ms-dynamic-list': { parameters: { page: { parameterReference: 'body/project/id' } } },
    });
  });

  it('leaves alone what is not there', () => {
    const owner: Json = { 'x-ms-dynamic-values': { operationId: 'ListTasks' } };
    expect(changed(owner, writeMember(owning(owner), 'value', 'id'))).toEqual({
      'x-ms-dynamic-values': { operationId: 'ListTasks', 'value-path': 'id' },
    });
    expect(writeMember(owning(owner), 'title', '')).toEqual([]);
    expect(writeArgument(owning(owner), 'none', undefined)).toEqual([]);
  });

  it('takes the parameters out with the last one', () => {
    const owner: Json = { 'x-ms-dynamic-values': { operationId: 'A', parameters: { done: 1 } } };
    expect(changed(owner, writeArgument(owning(owner), 'done', undefined))).toEqual({
      'x-ms-dynamic-values': { operationId: 'A' },
    });
  });

  it('adds the one that is missing, saying the same', () => {
    const old: Json = { 'x-ms-dynamic-values': VALUES };
    expect(changed(old, writeTwin(owning(old)))).toEqual({
      ...old,
      'x-ms-dynamic-list': {
        ...LIST,
        parameters: { done: { value: false }, project: { parameterReference: 'id' } },
      },
    });
    const fresh: Json = { 'x-ms-dynamic-list': LIST };
    expect(changed(fresh, writeTwin(owning(fresh)))).toEqual({
      ...fresh,
      'x-ms-dynamic-values': VALUES,
    });
    expect(writeTwin(owning(both))).toEqual([]);
  });

  it('of a schema that an operation gives', () => {
    const old: Json = {
      'x-ms-dynamic-schema': { operationId: 'GetForm', 'value-path': 'schema' },
    };
    const schema = owning(old, DYNAMIC_SCHEMA);
    expect(changed(old, writeTwin(schema))).toEqual({
      ...old,
      'x-ms-dynamic-properties': { operationId: 'GetForm', itemValuePath: 'schema' },
    });
    expect(writeMember(schema, 'title', 'name')).toEqual([]);
  });
});
