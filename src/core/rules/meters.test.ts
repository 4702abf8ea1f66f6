import { describe, expect, it } from 'vitest';
import { newTextFile } from '../connector/files.ts';
import { parse } from '../text/parse.ts';
import type { Json } from '../text/value.ts';
import { metersOf } from './meters.ts';

const definition = {
  info: { title: 'Contoso', description: 'Keeps invoices.' },
  paths: {
    '/a': { get: { responses: { 200: { schema: { $ref: '#/definitions/Many' } } } } },
    '/b': { get: {}, post: {} },
  },
  definitions: {
    One: { type: 'object', properties: { a: { type: 'string' } } },
    Many: {
      type: 'object',
      properties: { one: { $ref: '#/definitions/One' }, many: { $ref: '#/definitions/Many' } },
    },
  },
};

function read(value: Json, script = '// code') {
  const text = JSON.stringify(value);
  const meters = metersOf([
    { file: newTextFile('apiDefinition.swagger.json', text), tree: parse(text) },
    { file: newTextFile('script.csx', script), tree: undefined },
  ]);
  return { text, meters, of: (name: string) => meters.find((meter) => meter.name === name) };
}

describe('the meters', () => {
  it('say how much there is, of how much, and where the most is', () => {
    const { text, of } = read(definition);
    expect(of('Size of the definition')).toMatchObject({ value: text.length, most: 1_000_000 });
    expect(of('Characters in a solution')).toMatchObject({ value: text.length, most: 500_000 });
    expect(of('Operations')).toMatchObject({ value: 3, most: 256 });
    expect(of('Title')).toMatchObject({ value: 7, most: 30, at: '/info/title' });
    expect(of('Description')).toMatchObject({ value: 15, most: 500 });
    expect(of('Custom code')).toMatchObject({ value: 7, role: 'script' });
  });

  it('expand references, and cut those that lead back', () => {
    const { of } = read(definition);
    expect(of('Schemas under one definition')).toMatchObject({ value: 4, at: '/definitions/Many' });
    expect(of('Schemas in one operation')).toMatchObject({ value: 4, at: '/paths/~1a/get' });
    expect(of('Depth of a schema')).toMatchObject({ value: 3, at: '/definitions/Many' });
  });

  it.each<[string, Json]>([
    ['nothing', {}],
    ['a list', []],
    ['wrong kinds', { info: 1, paths: [], definitions: { A: 1, B: null }, __proto__: {} }],
  ])('hold out against %s', (_, value) => {
    expect(read(value).meters.every(({ value: now }) => now >= 0)).toBe(true);
  });
});
