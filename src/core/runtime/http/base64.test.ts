import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64, textToBase64, toBase64 } from './base64.ts';

describe('base64', () => {
  it('is what the rest of the world writes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
        expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      }),
    );
  });

  it('is UTF-8 for texts', () => {
    expect(textToBase64('Zoë:päss')).toBe('Wm/Dqzpww6Rzcw==');
  });

  it.each(['+/8=', '-_8', '+ /\n8'])('%j is read too', (text) => {
    expect(fromBase64(text)).toEqual(new Uint8Array([0xfb, 0xff]));
  });

  it.each(['a', 'ab!c', 'ä'])('%j is none', (text) => {
    expect(fromBase64(text)).toBeUndefined();
  });
});
