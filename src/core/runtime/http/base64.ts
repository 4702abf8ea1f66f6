const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as base64 with padding (RFC 4648 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const three = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    const left = bytes.length - at;
    text +=
      letter(three >> 18) +
      letter(three >> 12) +
      (left > 1 ? letter(three >> 6) : '=') +
      (left > 2 ? letter(three) : '=');
  }
  return text;
}

const letter = (bits: number): string => LETTERS[bits & 63] ?? '';

export const textToBase64 = (text: string): string => toBase64(new TextEncoder().encode(text));

/** The bytes of a base64 text, plain or URL-safe, padded or not, blanks passed over; undefined for any other text. */
export function fromBase64(text: string): Uint8Array | undefined {
  const letters = text
    .replace(/\s+/g, '')
    .replace(/={1,2}$/, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  if (!/^[A-Za-z0-9+/]*$/.test(letters) || letters.length % 4 === 1) return undefined;
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let buffer = 0;
  let bits = 0;
  let at = 0;
  for (const each of letters) {
    buffer = ((buffer << 6) | LETTERS.indexOf(each)) & 0xffffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[at++] = (buffer >> bits) & 0xff;
  }
  return bytes;
}
