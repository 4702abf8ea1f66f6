import { expect, it } from 'vitest';
import { alternatives } from './alternatives.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j', (names, words) => {
  expect(alternatives(names)).toBe(words);
});
