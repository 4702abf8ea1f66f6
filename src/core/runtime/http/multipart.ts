import { type Header, headerOf } from './headers.ts';
import { parameterOf } from './mediaType.ts';

/** One part of a multipart/form-data body. */
export interface Part {
  readonly name: string;
  /** Given for files only. */
  readonly fileName?: string | undefined;
  readonly type?: string | undefined;
  readonly content: string | Uint8Array;
}

/** The parts as they go over the wire (RFC 7578). Quotes and line breaks in names are escaped as browsers do. */
export function multipartBytes(boundary: string, parts: readonly Part[]): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  for (const { name, fileName, type, content } of parts) {
    const file = fileName === undefined ? '' : `; filename="${quoted(fileName)}"`;
    const typeLine = type === undefined ? '' : `\r\nContent-Type: ${type}`;
    chunks.push(
      encoder.encode(
        `--${boundary}\r\nContent-Disposition: form-data; name="${quoted(name)}"${file}${typeLine}\r\n\r\n`,
      ),
      typeof content === 'string' ? encoder.encode(content) : content,
      encoder.encode('\r\n'),
    );
  }
  chunks.push(encoder.encode(`--${boundary}--\r\n`));
  return joined(chunks);
}

const ESCAPES: Readonly<Record<string, string>> = { '"': '%22', '\r': '%0D', '\n': '%0A' };
const quoted = (name: string): string => name.replace(/["\r\n]/g, (each) => ESCAPES[each] ?? each);

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/**
 * A boundary that stands in no part. The same parts give the same one, so that a request that is shown, copied and
 * sent is one and the same.
 */
export function boundaryFor(parts: readonly Part[]): string {
  const texts = parts.map(({ content }) => latin1(content));
  for (let number = 0; ; number++) {
    const boundary = `----ConnectorStudio${String(number).padStart(8, '0')}`;
    if (!texts.some((text) => text.includes(boundary))) return boundary;
  }
}

/** A character for each byte: enough to find an ASCII text in it, and offsets stay those of the bytes. */
function latin1(content: string | Uint8Array): string {
  if (typeof content === 'string') return content;
  let text = '';
  for (let at = 0; at < content.length; at += 8192) {
    text += String.fromCharCode(...content.subarray(at, at + 8192));
  }
  return text;
}

/** Reads what `multipartBytes` and other senders write; undefined where the boundary is nowhere in it. */
export function readMultipart(bytes: Uint8Array, boundary: string): Part[] | undefined {
  const text = latin1(bytes);
  const mark = `--${boundary}`;
  const parts: Part[] = [];
  let start = text.indexOf(mark);
  if (start < 0 || boundary === '') return undefined;
  for (;;) {
    start += mark.length;
    const end = text.indexOf(`\r\n${mark}`, start);
    if (end < 0 || text.startsWith('--', start)) return parts;
    const part = readPart(bytes, text, text.startsWith('\r\n', start) ? start + 2 : start, end);
    if (part) parts.push(part);
    start = end + 2;
  }
}

function readPart(bytes: Uint8Array, text: string, start: number, end: number): Part | undefined {
  const blank = text.startsWith('\r\n', start) ? start - 2 : text.indexOf('\r\n\r\n', start);
  if (blank < 0 || blank > end) return undefined;
  const headers = new TextDecoder()
    .decode(bytes.subarray(start, Math.max(start, blank)))
    .split('\r\n')
    .map((line): Header => {
      const colon = line.indexOf(':');
      return { name: line.slice(0, colon).trim(), value: line.slice(colon + 1).trim() };
    });
  const disposition = headerOf(headers, 'Content-Disposition');
  const name = parameterOf(disposition, 'name');
  if (name === undefined) return undefined;
  const content = bytes.subarray(blank + 4, end);
  const fileName = parameterOf(disposition, 'filename');
  return {
    name: unquoted(name),
    fileName: fileName === undefined ? undefined : unquoted(fileName),
    type: headerOf(headers, 'Content-Type'),
    content: fileName === undefined ? new TextDecoder().decode(content) : content,
  };
}

const unquoted = (name: string): string =>
  name.replaceAll('%22', '"').replaceAll('%0D', '\r').replaceAll('%0A', '\n');
