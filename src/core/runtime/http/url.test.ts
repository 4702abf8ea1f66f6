import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePart, encodePart, pathText, queryName } from './percent.ts';
import { parseUrl, queryValue, resolveUrl, urlText } from './url.ts';

describe('parts of a URL', () => {
  it.each([
    ['a b', 'a%20b'],
    ["it's (1*2)!", 'it%27s%20%281%2A2%29%21'],
    ['a/b?c&d=e', 'a%2Fb%3Fc%26d%3De'],
    ['A-z_0.9~', 'A-z_0.9~'],
    ['Zoë', 'Zo%C3%AB'],
    ['half \ud83d', 'half%20%EF%BF%BD'],
  ])('%j is escaped as %s', (text, escaped) => {
    expect(encodePart(text)).toBe(escaped);
  });

  it('are read back as they were', () => {
    fc.assert(fc.property(fc.string(), (text) => decodePart(encodePart(text)) === text));
  });

  it.each([
    ['$filter', '$filter'],
    ['filter[name]', 'filter[name]'],
    ['a&b=c', 'a%26b%3Dc'],
    ['Größe', 'Gr%C3%B6%C3%9Fe'],
  ])('the query name %s is written %s', (name, written) => {
    expect(queryName(name)).toBe(written);
  });

  it('a path keeps what it may hold and its escapes', () => {
    expect(pathText("/Orders('7')/a b/%2F/ü#x")).toBe("/Orders('7')/a%20b/%2F/%C3%BC%23x");
  });

  it.each(['%', '%zz', '%E4', 'a%2'])('%j is no escape and stays', (text) => {
    expect(decodePart(text)).toBe(text);
  });
});

describe('an address', () => {
  it.each([
    'https://api.example.com/v1/orders?$top=5&q=a%20b',
    'http://127.0.0.1:4311/x?flag',
    'https://[::1]:8080/x',
  ])('%s is read and written alike', (text) => {
    const url = parseUrl(text);
    expect(url && urlText(url)).toBe(text);
  });

  it.each([
    '',
    'api.example.com',
    'ftp://example.com',
    'https://',
    'https://user:secret@example.com/',
    'https://exa mple.com',
    'https://a.com\\@b.com',
    'javascript:alert(1)',
  ])('%j is none', (text) => {
    expect(parseUrl(text)).toBeUndefined();
  });

  it('gives decoded query values', () => {
    const url = parseUrl('https://a.example/?x=1%202&y&x=3+4');
    expect(url && ['x', 'y', 'z'].map((name) => queryValue(url.query, name))).toEqual([
      '1 2',
      '',
      undefined,
    ]);
  });

  it.each([
    ['https://b.example/y', 'https://b.example/y'],
    ['//b.example/y', 'https://b.example/y'],
    ['/y?p=2', 'https://a.example/y?p=2'],
    ['?p=2', 'https://a.example/v1/orders?p=2'],
    ['next', 'https://a.example/v1/next'],
    ['../x/./z', 'https://a.example/x/z'],
    ['mailto:a@b.example', undefined],
  ])('resolves %s to %s', (reference, expected) => {
    const base = parseUrl('https://a.example/v1/orders?p=1');
    const url = base && resolveUrl(base, reference);
    expect(url && urlText(url)).toBe(expected);
  });
});
