/** How a text file's bytes are read. A byte order mark is part of the text, so that it stays where it was. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

/**
 * Reads bytes as text without losing any: UTF-16 by its mark, else UTF-8, else (where they are not valid as either)
 * Windows-1252, which gives every byte a character.
 */
export function decode(bytes: Uint8Array): Decoded {
  const encoding = encodingByMark(bytes);
  const text = strictly(bytes, encoding);
  return text === undefined
    ? { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' }
    : { text, encoding };
}

function encodingByMark(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

function strictly(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text as bytes of that encoding; as UTF-8 where it holds what Windows-1252 cannot say. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  switch (encoding) {
    case 'utf-8':
      return new TextEncoder().encode(text);
    case 'utf-16le':
    case 'utf-16be':
      return encodeUtf16(text, encoding === 'utf-16be');
    case 'windows-1252':
      return encodeWindows1252(text) ?? new TextEncoder().encode(text);
  }
}

function encodeUtf16(text: string, bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    bytes[index * 2] = bigEndian ? unit >> 8 : unit & 0xff;
    bytes[index * 2 + 1] = bigEndian ? unit & 0xff : unit >> 8;
  }
  return bytes;
}

let windows1252: ReadonlyMap<string, number> | undefined;

function encodeWindows1252(text: string): Uint8Array<ArrayBuffer> | undefined {
  windows1252 ??= new Map(
    [
      ...new TextDecoder('windows-1252').decode(
        Uint8Array.from({ length: 256 }, (_, byte) => byte),
      ),
    ].map((character, byte) => [character, byte]),
  );
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index++) {
    const byte = windows1252.get(text[index] ?? '');
    if (byte === undefined) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
