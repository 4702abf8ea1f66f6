import { convertIndexedToRgb, type DecodedPng, decode } from 'fast-png';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Larger pictures are measured, not looked into: unpacked they would take too much memory. */
const MOST_PIXELS = 2048 * 2048;
const MOST_BYTES = 1024 * 1024;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A point of a picture, each channel 0 to 255. */
export interface Pixel {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  /** 0 lets all through, 255 nothing. */
  readonly alpha: number;
}

export const isPng = (bytes: Uint8Array): boolean =>
  SIGNATURE.every((byte, index) => bytes[index] === byte);

/** What the head of a PNG says; undefined for anything else. */
export function pngSize(bytes: Uint8Array): Size | undefined {
  if (!isPng(bytes) || bytes.length < 24) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

const known = new WeakMap<Uint8Array, readonly Pixel[]>();

/** The four corners of a PNG, read once; none for what cannot be read or is far too large. */
export function pngCorners(bytes: Uint8Array): readonly Pixel[] {
  let corners = known.get(bytes);
  if (!corners) {
    corners = readCorners(bytes);
    known.set(bytes, corners);
  }
  return corners;
}

function readCorners(bytes: Uint8Array): readonly Pixel[] {
  const size = pngSize(bytes);
  if (!size || size.width * size.height > MOST_PIXELS || bytes.length > MOST_BYTES) return [];
  try {
    const png = decode(bytes);
    // Grey in less than a byte a pixel: no icon has it.
    if (png.depth < 8 && !png.palette) return [];
    const right = png.width - 1;
    const last = (png.height - 1) * png.width;
    const pixelAt = pixelsOf(png);
    return [0, right, last, last + right].map(pixelAt);
  } catch {
    return [];
  }
}

/** How to read a pixel by its index, whatever the channels and their depth. */
function pixelsOf(png: DecodedPng): (index: number) => Pixel {
  const { palette, transparency } = png;
  const data = palette ? convertIndexedToRgb({ ...png, palette }) : png.data;
  const channels = palette ? (palette[0]?.length ?? 3) : png.channels;
  const shift = png.depth === 16 ? 8 : 0;
  const isGrey = channels < 3;
  return (index) => {
    const raw = (channel: number): number => data[index * channels + channel] ?? 0;
    const value = (channel: number): number => raw(channel) >> shift;
    const colors = isGrey ? [0] : [0, 1, 2];
    const isMasked =
      !palette && transparency !== undefined && colors.every((c) => raw(c) === transparency[c]);
    const alpha = channels % 2 === 0 ? value(channels - 1) : isMasked ? 0 : 255;
    const [red, green, blue] = isGrey
      ? [value(0), value(0), value(0)]
      : [value(0), value(1), value(2)];
    return { red, green, blue, alpha };
  };
}
