import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

describe('nearest', () => {
  const names = ['GetInvoice', 'ListInvoices', 'DeleteInvoice'];

  it.each([
    ['GetInvoce', 'GetInvoice'],
    ['getinvoices', 'GetInvoice'],
    ['ListInvoice', 'ListInvoices'],
    ['SendMail', undefined],
    ['', undefined],
  ])('to %s is %s', (word, expected) => {
    expect(nearest(word, names)).toBe(expected);
  });
});

describe('editDistance', () => {
  it('counts the letters to add, remove or replace', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
  });

  it('is the same both ways, and none between equals only', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(editDistance(a, b)).toBe(editDistance(b, a));
        expect(editDistance(a, b) === 0).toBe(a === b);
      }),
    );
  });
});
