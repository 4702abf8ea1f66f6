import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { bodyFor, inputFor, inputsFor, preview, table } from './examples.ts';

/** designer-preview.md 4.10 and 5.7. */

const values = {
  operationId: 'List',
  'value-collection': 'value',
  'value-path': 'id',
  'value-title': 'name',
  parameters: { site: { parameter: 'site' }, kind: 'mail', top: 5 },
};
const list = {
  operationId: 'NewList',
  itemsPath: 'value',
  itemValuePath: 'id',
  itemTitlePath: 'name',
  parameters: { site: { parameterReference: 'site' }, kind: { value: 'mail' } },
};
const recordedValues = {
  kind: 'values',
  operationId: 'List',
  valueCollection: 'value',
  valuePath: 'id',
  valueTitle: 'name',
  params: { site: '@site', kind: 'mail', top: 5 },
};
const recordedList = {
  kind: 'list',
  operationId: 'NewList',
  itemsPath: 'value',
  itemValuePath: 'id',
  itemTitlePath: 'name',
  params: { site: '@site', kind: 'mail' },
};

describe('choices', () => {
  test.each([
    [
      'the old extension, which the designer calls',
      { 'x-ms-dynamic-values': values },
      recordedValues,
      true,
    ],
    ['the new one, which it does not', { 'x-ms-dynamic-list': list }, recordedList, undefined],
    [
      'of both the old one',
      { 'x-ms-dynamic-list': list, 'x-ms-dynamic-values': values },
      recordedValues,
      true,
    ],
    [
      'the one of the items',
      { type: 'array', items: { type: 'string', 'x-ms-dynamic-list': list } },
      recordedList,
      undefined,
    ],
    [
      'no arguments are none',
      { 'x-ms-dynamic-values': { operationId: 'L', parameters: {} } },
      { kind: 'values', operationId: 'L' },
      true,
    ],
  ])('%s', (_, parameter, recorded, loads) => {
    const input = inputFor(parameter);
    expect(input.dynamicValues).toEqual(recorded);
    expect(input.dynamicLoads).toBe(loads);
  });
});

describe('fields', () => {
  const fieldsFor = (extension: JsonObject) =>
    bodyFor({ type: 'object', ...extension }, extension)[0];
  test.each([
    [
      {
        'x-ms-dynamic-schema': {
          operationId: 'S',
          'value-path': 'schema',
          parameters: { id: { parameter: 'id' } },
        },
      },
      { kind: 'schema', operationId: 'S', valuePath: 'schema', params: { id: '@id' } },
      true,
    ],
    [
      { 'x-ms-dynamic-properties': { operationId: 'P', itemValuePath: 'schema' } },
      { kind: 'properties', operationId: 'P', itemValuePath: 'schema' },
      undefined,
    ],
  ])('%j', (extension, recorded, loads) => {
    expect(fieldsFor(extension)).toMatchObject({ show: 'dynamic', dynamicSchema: recorded });
    expect(fieldsFor(extension)?.dynamicLoads).toBe(loads);
  });
});

describe('what a call waits for', () => {
  const site = { name: 'site', in: 'query', type: 'string', required: true };
  const waiting = (extension: JsonObject, rest?: JsonObject) =>
    inputsFor([site, { name: 'q', in: 'query', type: 'string', ...extension }], rest)[1]?.dependsOn;

  test('the inputs that its arguments name', () => {
    expect(waiting({ 'x-ms-dynamic-values': values })).toEqual(['query.$.site']);
    const unknown = { operationId: 'L', parameters: { a: { parameter: 'none' }, b: 'site' } };
    expect(waiting({ 'x-ms-dynamic-values': unknown })).toBeUndefined();
  });

  test('nothing for the new extensions, which make no call', () => {
    expect(waiting({ 'x-ms-dynamic-list': list })).toBeUndefined();
  });

  test('nothing for a file picker, where the definition has capabilities', () => {
    const picker = { 'x-ms-dynamic-values': { ...values, capability: 'file-picker' } };
    expect(waiting(picker, { 'x-ms-capabilities': { 'file-picker': {} } })).toBeUndefined();
    expect(waiting(picker)).toEqual(['query.$.site']);
  });

  test('properties of the body go by their dotted name', () => {
    const inner = { type: 'object', properties: { id: { type: 'string' } } };
    const pick = (name: string) => ({
      type: 'string',
      'x-ms-dynamic-values': { operationId: 'L', parameters: { x: { parameter: name } } },
    });
    const inputs = bodyFor({
      type: 'object',
      properties: { a: inner, full: pick('a.id'), short: pick('id') },
    });
    expect(table(inputs, 'name', 'dependsOn')).toEqual([
      ['a.id', null],
      ['full', ['body.$.a.id']],
      ['short', null],
    ]);
  });
});

test('an output whose fields are asked for is kept apart from the tokens', () => {
  const item = {
    type: 'object',
    properties: { id: { type: 'string' } },
    'x-ms-dynamic-properties': {
      operationId: 'P',
      parameters: { id: { parameterReference: 'id' } },
    },
  };
  const schema = {
    type: 'object',
    properties: { item, row: { type: 'object', 'x-ms-dynamic-schema': { operationId: 'S' } } },
  };
  const { outputs, dynamicOutputs } = preview({ responses: { 200: { schema } } });
  expect(table(outputs, 'key')).toEqual([['body.$'], ['body.$.item.id']]);
  expect(dynamicOutputs).toEqual([
    {
      key: 'body.$.item',
      name: 'item',
      title: 'item',
      type: 'object',
      dynamicSchema: { kind: 'properties', operationId: 'P', params: { id: '@id' } },
    },
    {
      key: 'body.$.row',
      name: 'row',
      title: 'row',
      type: 'object',
      dynamicSchema: { kind: 'schema', operationId: 'S' },
      dynamicLoads: true,
    },
  ]);
});
