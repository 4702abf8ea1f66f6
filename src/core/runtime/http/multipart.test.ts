import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boundaryFor, multipartBytes, type Part, readMultipart } from './multipart.ts';

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe('multipart/form-data', () => {
  it('has a part for each value, files with their name and type', () => {
    const parts: Part[] = [
      { name: 'caption', content: 'Front' },
      {
        name: 'image',
        fileName: 'a "b".png',
        type: 'image/png',
        content: new Uint8Array([65, 66]),
      },
    ];
    expect(text(multipartBytes('X', parts))).toBe(
      [
        '--X',
        'Content-Disposition: form-data; name="caption"',
        '',
        'Front',
        '--X',
        'Content-Disposition: form-data; name="image"; filename="a %22b%22.png"',
        'Content-Type: image/png',
        '',
        'AB',
        '--X--',
        '',
      ].join('\r\n'),
    );
  });

  it('has a boundary that no part holds', () => {
    const first = boundaryFor([]);
    expect(boundaryFor([{ name: 'a', content: `--${first}` }])).not.toBe(first);
  });

  it('is read back as it was', () => {
    const part = fc.record({
      name: fc.string({ unit: fc.constantFrom('a', ' ', '"', 'é', '\n', '[') }),
      fileName: fc.string({ minLength: 1, unit: 'grapheme-ascii' }),
      type: fc.constant('application/octet-stream'),
      content: fc.uint8Array(),
    });
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const plain = parts.filter(({ name, fileName }) => !/[%\\]/.test(name + fileName));
        const boundary = boundaryFor(plain);
        expect(readMultipart(multipartBytes(boundary, plain), boundary)).toEqual(plain);
      }),
    );
  });

  it('without the boundary it is none', () => {
    expect(readMultipart(new TextEncoder().encode('hello'), 'X')).toBeUndefined();
  });
});
