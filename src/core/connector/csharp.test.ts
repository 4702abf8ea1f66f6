import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closingAfter, scan } from './csharp.ts';

const code = (text: string) => scan(text).code;
const values = (text: string) => scan(text).literals.map(({ value }) => value);

describe('scan', () => {
  it.each([
    ['a // "b"\nc', 'a       \nc'],
    ['a /* b\n" */ c', 'a     \n     c'],
    ['x = "a//b"; y', 'x = "    "; y'],
    ['x = "a\\"b"; y', 'x = "    "; y'],
    ['x = @"a\\"; y', 'x = @"  "; y'],
    ['x = @"a""b"; y', 'x = @"    "; y'],
    ['x = $"a{b + "c"}d"; y', 'x = $" {b + " "} "; y'],
    ['x = $"{{a}}"; y', 'x = $"     "; y'],
    ['x = $@"a\n{b}"; y', 'x = $@" \n{b}"; y'],
    ["x = '\"'; y", 'x =    ; y'],
    ["x = '\\''; y", 'x =     ; y'],
    ["#region it's\ny", `${' '.repeat(12)}\ny`],
    ['a # b', 'a # b'],
    ['x = """a "b" c"""; y', 'x =              ; y'],
    ['"never closed\ny', `"${' '.repeat(12)}\ny`],
    ['/* never closed y', ' '.repeat(17)],
  ])('%j', (text, expected) => {
    expect(code(text)).toBe(expected);
  });

  it('says what the literals say', () => {
    expect(values('f("a", @"b""c", $"d{e}f", "g\\"h")')).toEqual(['a', 'b"c', 'df', 'g"h']);
  });

  it('keeps the length and the lines of any text', () => {
    const piece = fc.constantFrom(
      '"',
      "'",
      '\\',
      '@',
      '$',
      '{',
      '}',
      '/',
      '*',
      '#',
      '\n',
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        const scanned = code(text);
        expect(scanned.length).toBe(text.length);
        expect(scanned.split('\n').length).toBe(text.split('\n').length);
      }),
    );
  });
});

it('finds where a bracket closes', () => {
  expect(closingAfter('f(a[1], {b}) c', 1)).toBe(11);
  expect(closingAfter('f(a', 1)).toBe(3);
});
