import { expect, it } from 'vitest';
import { plainPunctuation } from './plainPunctuation.ts';

it.each([
  ['“A” – it’s B…', '"A" - it\'s B...'],
  ['Müller & Söhne', 'Müller & Söhne'],
])('%s is %s', (text, plain) => {
  expect(plainPunctuation(text)).toBe(plain);
});
