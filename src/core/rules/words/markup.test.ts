import { expect, it } from 'vitest';
import { markupIn, withoutTags } from './markup.ts';

it.each([
  ['Gets an invoice.', undefined],
  ['The invoice of <customer id>, if a < b.', undefined],
  ['See https://contoso.com.', 'a link'],
  ['See www.contoso.com.', 'a link'],
  ['The prefix https:// goes.', undefined],
  ['Gets an <b>invoice</b>.', 'an HTML tag'],
  ['One<br/>two', 'an HTML tag'],
  ['See <a href="https://contoso.com">here</a>.', 'an HTML tag'],
])('%s: %s', (text, markup) => {
  expect(markupIn(text)).toBe(markup);
});

it.each([
  ['Gets an <b>invoice</b>.', 'Gets an invoice.'],
  ['One<br/>two', 'One two'],
  ['<p>See <a href="x">here</a></p>', 'See here'],
])('%s without tags is %s', (text, plain) => {
  expect(withoutTags(text)).toBe(plain);
});
