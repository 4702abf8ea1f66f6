import { type Unzipped, unzipSync, type Zippable, zipSync } from 'fflate';
import type { RawFile } from '../connector/files.ts';

/** What a zip may unpack to, in bytes and files; more is a bomb, not a connector. */
const LIMITS = { bytes: 100 * 1024 * 1024, files: 5000 };

export type Unpacked =
  | { readonly ok: true; readonly files: readonly RawFile[] }
  | { readonly ok: false; readonly message: string };

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] === 3 || bytes[2] === 5);

/** The files of a zip, by their paths in it. Never throws: a damaged or oversized zip is an answer. */
export function unpack(bytes: Uint8Array): Unpacked {
  let total = 0;
  let count = 0;
  let entries: Unzipped;
  try {
    entries = unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        count++;
        if (total > LIMITS.bytes || count > LIMITS.files) throw new RangeError('oversized');
        return true;
      },
    });
  } catch (fault) {
    const message =
      fault instanceof RangeError && fault.message === 'oversized'
        ? 'The zip unpacks to more than 100 MB or 5,000 files.'
        : 'The zip is damaged or encrypted and cannot be read.';
    return { ok: false, message };
  }
  const files = Object.entries(entries)
    .filter(([path]) => !path.endsWith('/'))
    .map(([path, content]) => ({ name: path.replaceAll('\\', '/'), bytes: content }));
  return { ok: true, files };
}

/** The earliest date that a zip can say, so that the same files always give the same bytes. */
const EPOCH = new Date(1980, 0, 1);

/** A zip of the files, in their order; the same files give the same bytes. */
export function pack(files: readonly RawFile[]): Uint8Array<ArrayBuffer> {
  const entries: Zippable = {};
  for (const { name, bytes } of files) entries[name] = [bytes, { mtime: EPOCH }];
  return new Uint8Array(zipSync(entries, { level: 6 }));
}
