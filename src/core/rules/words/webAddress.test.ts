import { describe, expect, it } from 'vitest';
import { isWebAddress, withScheme } from './webAddress.ts';

describe('isWebAddress', () => {
  it.each([
    ['https://contoso.com', true],
    ['HTTP://contoso.com/help?a=1#b', true],
    ['https://müller.de', true],
    ['contoso.com', false],
    ['www.contoso.com', false],
    ['mailto:a@contoso.com', false],
    ['https://', false],
    ['https://contoso.com/a b', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isWebAddress(text)).toBe(expected);
  });
});

describe('withScheme', () => {
  it.each([
    ['www.contoso.com/help', 'https://www.contoso.com/help'],
    [' https://contoso.com ', 'https://contoso.com'],
    ['https://contoso.com', undefined],
    ['contoso', undefined],
  ])('%s: %s', (text, expected) => {
    expect(withScheme(text)).toBe(expected);
  });
});
