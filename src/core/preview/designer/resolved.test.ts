import { expect, test } from 'vitest';
import { outputsFor, table } from './examples.ts';
import { Resolved } from './resolved.ts';

/** designer-preview.md 2.1. */

const root = (value: object) => Resolved.root(JSON.parse(JSON.stringify(value)));

test('a reference is replaced by its target, and what stands beside it is thrown away', () => {
  const document = root({
    definitions: { Order: { title: 'Order' } },
    schema: { $ref: '#/definitions/Order', title: 'lost' },
  });
  expect(document.get('schema').text('title')).toBe('Order');
});

test('references lead through references', () => {
  const document = root({ a: { $ref: '#/b' }, b: { $ref: '#/c' }, c: { title: 'C' } });
  expect(document.get('a').text('title')).toBe('C');
});

test.each([
  ['a slash is ~1 and a tilde ~0', '#/paths/~1a~0b', 'found'],
  ['items of lists count from 0', '#/list/1', 'found'],
  ['percent escapes are not decoded', '#/paths/%2Fa~0b', undefined],
  ['nowhere', '#/definitions/None', undefined],
  ['another file', 'other.json#/x', undefined],
])('%s: %s', (_, $ref, title) => {
  const document = root({
    paths: { '/a~b': { title: 'found' } },
    list: [{}, { title: 'found' }],
    at: { $ref },
  });
  expect(document.get('at').text('title')).toBe(title);
});

test('a schema that contains itself is cut at its first repetition, where anything may stand', () => {
  const Node = {
    type: 'object',
    properties: { id: { type: 'string' }, next: { $ref: '#/definitions/Node' } },
  };
  const outputs = outputsFor({ $ref: '#/definitions/Node' }, { definitions: { Node } });
  expect(table(outputs, 'key', 'type')).toEqual([
    ['body.$', 'object'],
    ['body.$.id', 'string'],
    ['body.$.next', 'any'],
  ]);
});

test('references in a circle end', () => {
  const document = root({ a: { $ref: '#/b' }, b: { $ref: '#/a' } });
  expect(document.get('a').value).toEqual({ $ref: '#/b' });
});
