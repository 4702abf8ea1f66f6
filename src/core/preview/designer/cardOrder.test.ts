import { expect, test } from 'vitest';
import { inputsFor } from './examples.ts';

/** designer-preview.md 4.1 and 4.11: each parameter is `name` or `name visibility`, with `*` when required. */

const parameterOf = (text: string) => {
  const [name = '', visibility] = text.split(' ');
  return {
    name: name.replace('*', ''),
    in: 'query',
    type: 'string',
    required: name.endsWith('*'),
    ...(visibility !== undefined && { 'x-ms-visibility': visibility }),
  };
};
const orderOf = (...texts: string[]) => inputsFor(texts.map(parameterOf)).map(({ name }) => name);

test('required, important, advanced, then what says nothing', () => {
  expect(orderOf('plain', 'adv advanced', 'imp important', 'must*', 'hid internal')).toEqual([
    'must',
    'imp',
    'adv',
    'plain',
    'hid',
  ]);
});

test('among required ones the visibility decides', () => {
  expect(orderOf('a*', 'b* important', 'c* advanced')).toEqual(['b', 'c', 'a']);
});

test('here, and only here, Advanced is not advanced', () => {
  expect(orderOf('a Advanced', 'b')).toEqual(['b', 'a']);
  expect(orderOf('a', 'b advanced')).toEqual(['b', 'a']);
});

test('a field whose call has an argument of a field’s name comes after that field', () => {
  const list = { operationId: 'List', parameters: { site: { parameter: 'other' } } };
  const folder = { ...parameterOf('folder*'), 'x-ms-dynamic-values': list };
  expect(inputsFor([folder, parameterOf('site')]).map(({ name }) => name)).toEqual([
    'site',
    'folder',
  ]);
});

test('placeholders for fetched fields come last, whatever they say', () => {
  const schema = {
    type: 'object',
    required: ['row'],
    properties: {
      row: {
        type: 'object',
        'x-ms-visibility': 'important',
        'x-ms-dynamic-schema': { operationId: 'S' },
      },
      note: { type: 'string' },
    },
  };
  const names = inputsFor([{ name: 'b', in: 'body', required: true, schema }]).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['note', 'row']);
});
