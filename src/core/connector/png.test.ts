import fc from 'fast-check';
import { encode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { pngCorners, pngSize } from './png.ts';

const RED = { red: 255, green: 0, blue: 0, alpha: 255 };
const CLEAR = { red: 0, green: 0, blue: 0, alpha: 0 };
const GREY = { red: 128, green: 128, blue: 128, alpha: 255 };

describe('the corners of a PNG', () => {
  it.each([
    { channels: 3, depth: 8, pixel: [255, 0, 0], corner: RED },
    { channels: 4, depth: 8, pixel: [0, 0, 0, 0], corner: CLEAR },
    { channels: 1, depth: 8, pixel: [128], corner: GREY },
    { channels: 2, depth: 8, pixel: [0, 0], corner: CLEAR },
    { channels: 3, depth: 16, pixel: [0xffff, 0, 0], corner: RED },
  ] as const)('of $channels channels and $depth bits', ({ channels, depth, pixel, corner }) => {
    const values = Array.from({ length: 4 * channels }, (_, index) => pixel[index % channels] ?? 0);
    const data = depth === 16 ? Uint16Array.from(values) : Uint8Array.from(values);
    const bytes = encode({ width: 2, height: 2, channels, depth, data });
    expect(pngSize(bytes)).toEqual({ width: 2, height: 2 });
    expect(pngCorners(bytes)).toEqual([corner, corner, corner, corner]);
  });

  it('are none of what cannot be read, whatever it is', () => {
    const whole = encode({ width: 3, height: 3, channels: 3, data: new Uint8Array(27) });
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), (at, byte) => {
        expect([0, 4]).toContain(pngCorners(whole.with(at, byte)).length);
        expect(pngCorners(whole.slice(0, Math.min(at, 40)))).toEqual([]);
      }),
    );
  });

  it('are not asked of a picture that would fill the memory', () => {
    const bytes = encode({ width: 1, height: 1, channels: 3, data: new Uint8Array(3) });
    new DataView(bytes.buffer).setUint32(16, 0x7fffffff);
    expect(pngSize(bytes)?.width).toBe(0x7fffffff);
    expect(pngCorners(bytes)).toEqual([]);
  });
});
