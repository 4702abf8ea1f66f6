import { expect, it } from 'vitest';
import { isFit } from './fitIcon.ts';

it.each([
  ['a PNG of 230 pixels a side', { width: 230, height: 230, isPng: true }, true],
  ['the smallest one', { width: 100, height: 100, isPng: true }, true],
  ['one too small', { width: 99, height: 99, isPng: true }, false],
  ['one too large', { width: 231, height: 231, isPng: true }, false],
  ['one that is not square', { width: 200, height: 199, isPng: true }, false],
  ['what is no PNG', { width: 230, height: 230, isPng: false }, false],
])('fits as it is: %s, %o is %s', (_, picture, expected) => {
  expect(isFit(picture)).toBe(expected);
});
