import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decoded, encoded, uniqueByKey } from './keys.ts';

/** designer-preview.md 2.2. */

test.each([
  ['odata.type', 'odata~1type'],
  ['items[0]', 'items~20]'],
  ['a*b?', 'a~3b~4'],
  ['~home', '~0home'],
  ['with space/and @', 'with space/and @'],
])('%s is written %s', (name, segment) => {
  expect(encoded(name)).toBe(segment);
  expect(decoded(segment)).toBe(name);
});

test('every name comes back, unless it looks encoded itself', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      fc.pre(!name.includes('~'));
      expect(decoded(encoded(name))).toBe(name);
    }),
  );
});

test('of two entries with one key the later stays, at the place of the first', () => {
  const entries = [
    { key: 'a', from: 1 },
    { key: 'b', from: 2 },
    { key: 'a', from: 3 },
  ];
  expect(uniqueByKey(entries)).toEqual([
    { key: 'a', from: 3 },
    { key: 'b', from: 2 },
  ]);
});
