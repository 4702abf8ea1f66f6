import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { preview, table } from './examples.ts';

/** designer-preview.md 6. */

const trigger = (schema: JsonObject, kind = 'batch') =>
  preview({ 'x-ms-trigger': kind, responses: { 200: { schema } } });
const list = { type: 'array', items: { type: 'object', properties: { id: { type: 'string' } } } };
const text = { type: 'string' };
const hidden = { ...text, 'x-ms-visibility': 'internal' };
const object = (properties: JsonObject, required: string[] = []): JsonObject => ({
  type: 'object',
  properties,
  required,
});

describe('the split that a trigger starts with, and those it may have', () => {
  test.each([
    ['a list', list, '@triggerBody()', ['@triggerBody()']],
    [
      'a list that is always there',
      object({ value: list }, ['value']),
      "@triggerBody()['value']",
      ["@triggerBody()['value']"],
    ],
    [
      'a list that may be',
      object({ value: list }),
      "@triggerBody()?['value']",
      ["@triggerBody()?['value']"],
    ],
    [
      'a list among others',
      object({ value: list, next: text }),
      undefined,
      ["@triggerBody()?['value']"],
    ],
    [
      'a list among hidden things',
      object({ value: list, next: hidden }),
      "@triggerBody()?['value']",
      ["@triggerBody()?['value']"],
    ],
    [
      'a list in an object',
      object({ d: object({ results: list }) }),
      "@triggerBody()?['d']?['results']",
      ["@triggerBody()?['d']?['results']"],
    ],
    [
      'a name with a quote',
      object({ "it's": list }),
      "@triggerBody()?['it''s']",
      ["@triggerBody()?['it''s']"],
    ],
    ['no list', object({ a: text }), undefined, undefined],
  ])('%s', (_, schema, splitOn, options) => {
    const found = trigger(schema);
    expect(found.splitOn).toBe(splitOn);
    expect(found.splitOnOptions).toEqual(options);
  });

  test('a single trigger has choices and starts with none; an action has none', () => {
    const single = trigger(object({ value: list }), 'single');
    expect([single.splitOn, single.splitOnOptions]).toEqual([
      undefined,
      ["@triggerBody()?['value']"],
    ]);
    expect(preview({ responses: { 200: { schema: list } } }).splitOnOptions).toBeUndefined();
  });
});

describe('the tokens of a trigger that is split', () => {
  test('the list goes and its items are plain; deeper lists stay lists', () => {
    const rows = { type: 'array', items: object({ tags: { type: 'array', items: text } }) };
    expect(
      table(trigger(object({ value: rows })).outputs, 'key', 'inArray', 'parentArray'),
    ).toEqual([
      ['body.$', null, null],
      ['body.$.value.[*].tags', null, null],
      ['body.$.value.[*].tags.[*]', true, 'tags'],
      ['body.$.value.[*]', null, null],
    ]);
  });

  test('a body that is a list stays', () => {
    expect(table(trigger(list).outputs, 'key', 'inArray')).toEqual([
      ['body.$.[*]', null],
      ['body.$', null],
      ['body.$.[*].id', null],
    ]);
  });
});
