import { describe, expect, it } from 'vitest';
import { endsAsSentence, saysTheSame, withFullStop } from './sentence.ts';

describe('a sentence', () => {
  it.each([
    'Gets an invoice.',
    'Gets an invoice. ',
    'Gets an invoice!',
    'Gets an invoice (or a draft).',
    'Gets an invoice (or a draft.)',
    'Gets "an invoice."',
    '請求書を取得します。',
    'Invoice',
    'See https://contoso.com/docs',
  ])('%s ends', (text) => {
    expect(endsAsSentence(text)).toBe(true);
  });

  it.each([
    ['Gets an invoice', 'Gets an invoice.'],
    ['Gets an invoice: ', 'Gets an invoice.'],
    ['Gets an invoice (or a draft)', 'Gets an invoice (or a draft).'],
    ['See https://contoso.com for it', 'See https://contoso.com for it.'],
  ])('%s does not end, unlike %s', (text, ended) => {
    expect(endsAsSentence(text)).toBe(false);
    expect(withFullStop(text)).toBe(ended);
    expect(endsAsSentence(ended)).toBe(true);
  });
});

describe('saying the same', () => {
  it.each([
    ['Get an invoice', 'get an invoice.', true],
    [' Get an invoice', 'Get an invoice', true],
    ['Get an invoice', 'Gets an invoice', false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(saysTheSame(a, b)).toBe(same);
  });
});
