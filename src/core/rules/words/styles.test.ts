import { describe, expect, it } from 'vitest';
import { asLabel, asSentence, codeWordIn, needlessCapitals, smallWordsIn } from './styles.ts';

describe('a word that reads like code', () => {
  it.each([
    ['Get invoiceItems', 'invoiceItems'],
    ['GetInvoice', 'GetInvoice'],
    ['Get GitHub issues', undefined],
    ['Get OAuth IDs of a VM', undefined],
    ['Send to myContoso', undefined],
  ])('of %s: %s', (text, word) => {
    expect(codeWordIn(text, 'Hub of myContoso')).toBe(word);
  });
});

describe('needless capitals', () => {
  it.each([
    ['Get Invoice', ['Invoice'], 'Get invoice'],
    ['Get Invoice By Its Number', ['Invoice', 'Its', 'Number'], 'Get invoice by its number'],
    ['Get PDF Version', ['Version'], 'Get PDF version'],
    ['List Excel Files', ['Files'], 'List Excel files'],
  ])('of %s', (summary, capitals, sentence) => {
    expect(needlessCapitals(summary, 'Contoso')).toEqual(capitals);
    expect(asSentence(summary, capitals)).toBe(sentence);
  });

  it.each([
    'Get an invoice',
    'Get PDF',
    'Get',
    'Get Contoso',
    'Send to Outlook on Monday',
    'List files of the Paris office',
  ])('%s has none', (summary) => {
    expect(needlessCapitals(summary, 'Contoso')).toEqual([]);
  });
});

describe('small words of a label', () => {
  it.each([
    ['Invoice id', ['id'], 'Invoice Id'],
    [
      'invoice number of the customer',
      ['invoice', 'number', 'customer'],
      'Invoice Number of the Customer',
    ],
    ['invoice_id', ['invoice_id'], 'Invoice ID'],
    ['Date (yyyy-mm-dd)', [], 'Date (yyyy-mm-dd)'],
    ['Sort By or Group By', [], 'Sort By or Group By'],
  ])('%s', (label, words, better) => {
    expect(smallWordsIn(label)).toEqual(words);
    expect(asLabel(label)).toBe(better);
  });
});
