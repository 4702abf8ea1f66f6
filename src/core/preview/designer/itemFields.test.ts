import { expect, test } from 'vitest';
import type { JsonObject } from '../../text/value.ts';
import { bodyFor } from './examples.ts';

/** designer-preview.md 4.8. */

const formOf = (items: JsonObject, required = true) => {
  const schema = {
    type: 'object',
    required: required ? ['rows'] : [],
    properties: { rows: { type: 'array', items } },
  };
  return bodyFor(schema)[0]?.itemFields;
};
const string = { type: 'string' };

test('the form of one item', () => {
  const items = {
    type: 'object',
    required: ['to'],
    properties: {
      to: { ...string, 'x-ms-summary': 'Send to' },
      fund: { type: 'object', properties: { id: { type: 'integer', title: 'Fund ID' } } },
      tags: { type: 'array', items: string },
      kind: { ...string, enum: ['a', 'b'] },
    },
  };
  expect(formOf(items)).toEqual([
    { title: 'Send To', type: 'string', required: true },
    { title: 'Fund Fund ID', type: 'integer' },
    { title: 'Tags', type: 'array', items: [{ title: 'Tags Items', type: 'string' }] },
    { title: 'Kind', type: 'string', enum: ['a', 'b'] },
  ]);
  expect(formOf(items, false)?.some(({ required }) => required)).toBe(false);
});

test.each([
  ['no form for texts', string, undefined],
  ['no form for an object without properties', { type: 'object' }, undefined],
  ['an empty one for an object with none', { type: 'object', properties: {} }, []],
])('%s', (_, items, form) => {
  expect(formOf(items)).toEqual(form);
});

test.each([
  ['the title of the item stands before', { title: 'Row' }, string, 'Row Name'],
  ['its summary does not', { 'x-ms-summary': 'Row' }, string, 'Name'],
  ['of a title and a summary the later one counts', {}, { title: 'T', 'x-ms-summary': 'S' }, 'S'],
  ['in whatever order', {}, { 'x-ms-summary': 'S', title: 'T' }, 'T'],
  ['words in capitals stay, others are cased', {}, { title: 'the ID oF it' }, 'The ID Of It'],
])('labels: %s', (_, item, name, title) => {
  expect(formOf({ type: 'object', ...item, properties: { name } })?.[0]?.title).toBe(title);
});

test('internal properties and those named key are left out', () => {
  const properties = {
    key: string,
    secret: { ...string, 'x-ms-visibility': 'internal' },
    shown: string,
  };
  expect(formOf({ type: 'object', properties })).toEqual([{ title: 'Shown', type: 'string' }]);
});
