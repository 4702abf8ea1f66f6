import type { IncomingMessage } from 'node:http';
import { pipeline, type Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';

/** The most that is read of an answer, in bytes, after decompression: a small answer can unpack to a huge one. */
export const MAX_ANSWER = 8 * 1024 * 1024;

export interface ReadBody {
  readonly body: Uint8Array;
  readonly truncated: boolean;
  /** Whether it came compressed. */
  readonly decoded: boolean;
}

const DECODERS: Readonly<Record<string, () => Transform>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
};

/** Reads an answer up to the limit; what comes after is not waited for. */
export async function bodyOf(
  response: IncomingMessage,
  encoding: string | undefined,
): Promise<ReadBody> {
  const decoder = DECODERS[encoding?.trim().toLowerCase() ?? '']?.();
  // The faults of either come out of the loop below.
  const stream = decoder ? pipeline(response, decoder, () => undefined) : response;
  const chunks: Buffer[] = [];
  let length = 0;
  let truncated = false;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    const room = MAX_ANSWER - length;
    chunks.push(chunk.subarray(0, room));
    length += Math.min(room, chunk.length);
    if (chunk.length > room) {
      truncated = true;
      break;
    }
  }
  if (truncated) response.destroy();
  return { body: Buffer.concat(chunks, length), truncated, decoded: decoder !== undefined };
}
