import { encode } from '../core/connector/encoding.ts';
import { bytesOf, type TextFile } from '../core/connector/files.ts';

/**
 * The bytes of a JSON file after an edit. In a file of Windows-1252 new letters that it cannot say become escapes
 * (`\u65e5`), so that all other bytes stay as they are.
 */
export function jsonBytes(file: TextFile): Uint8Array {
  if (file.encoding !== 'windows-1252') return bytesOf(file);
  return bytesOf({ ...file, text: file.text.replace(/[^\p{ASCII}]/gu, sayable) });
}

const sayable = (letter: string): string =>
  encode(letter, 'windows-1252').length === 1 ? letter : escaped(letter);

const escaped = (letter: string): string =>
  letter
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
