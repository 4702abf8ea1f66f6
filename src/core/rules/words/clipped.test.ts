import { describe, expect, it } from 'vitest';
import { clipped, listed } from './clipped.ts';

describe('clipped', () => {
  it.each([
    ['Get an invoice', 'Get an invoice'],
    ['Gets\n  an invoice', 'Gets an invoice'],
    ['a'.repeat(80), `${'a'.repeat(59)}…`],
  ])('%j is %j', (text, short) => {
    expect(clipped(text)).toBe(short);
  });
});

describe('listed', () => {
  it.each([
    [[], ''],
    [['A'], 'A'],
    [['A', 'B'], 'A and B'],
    [['A', 'B', 'C'], 'A, B and C'],
    [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 'A, B, C, D, E and 2 more'],
  ])('%j is %j', (names, words) => {
    expect(listed(names)).toBe(words);
  });
});
