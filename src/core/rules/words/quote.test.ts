import { expect, it } from 'vitest';
import type { Json } from '../../text/value.ts';
import { quoted } from './quote.ts';

const cases: [Json, string][] = [
  ['Get an invoice', '"Get an invoice"'],
  ['a "b"', '"a \\"b\\""'],
  [12, '12'],
  [{ a: [null] }, '{"a":[null]}'],
  ['x'.repeat(61), `"${'x'.repeat(59)}…"`],
];

it.each(cases)('%j is said as %s', (value, said) => {
  expect(quoted(value)).toBe(said);
});
