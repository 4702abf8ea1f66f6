import { expect, it } from 'vitest';
import { positionsIn } from './lines.ts';

it.each([
  ['the start', 0, { line: 1, column: 1 }],
  ['the end of a line', 2, { line: 1, column: 3 }],
  ['the line after \\n', 3, { line: 2, column: 1 }],
  ['the line after \\r\\n', 7, { line: 3, column: 1 }],
  ['the line after \\r', 9, { line: 4, column: 1 }],
  ['past a character of two units', 11, { line: 4, column: 3 }],
  ['the end', 12, { line: 4, column: 4 }],
])('knows %s', (_, offset, position) => {
  expect(positionsIn('ab\ncd\r\ne\r😀f')(offset)).toEqual(position);
});
