import { MAX_DEPTH } from '../../text/parse.ts';
import { isObject, type Json, type JsonObject, textOf } from '../../text/value.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { type Headers, headerOf } from './headers.ts';
import { isJsonType, isTextType, mediaTypeOf, parameterOf } from './mediaType.ts';
import { multipartBytes, type Part } from './multipart.ts';

/** A request as it would go over the wire. Content-Type stands in the headers, Content-Length and Host are the sender's. */
export interface HttpRequest {
  /** In capitals. */
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: Body;
}

export type Body =
  | { readonly kind: 'none' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'multipart'; readonly boundary: string; readonly parts: readonly Part[] };

export const NO_BODY: Body = { kind: 'none' };

export interface HttpResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string | Uint8Array;
}

/** The bytes to send. */
export function bodyBytes(body: Body): Uint8Array {
  switch (body.kind) {
    case 'none':
      return new Uint8Array();
    case 'text':
      return new TextEncoder().encode(body.text);
    case 'bytes':
      return body.bytes;
    case 'multipart':
      return multipartBytes(body.boundary, body.parts);
  }
}

/** What a body holds, read by its media type as the platform does (runtime.md 2.8). */
export type Content =
  | { readonly kind: 'empty' }
  | { readonly kind: 'json'; readonly value: Json }
  /** Named JSON, but it is not. */
  | { readonly kind: 'not JSON'; readonly text: string; readonly reason: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'file'; readonly file: FileContent };

/** A file inside a flow: `{"$content-type": "image/png", "$content": "<base64>"}` (runtime.md 2.6). */
export interface FileContent {
  readonly type: string;
  readonly bytes: Uint8Array;
  /** Ours: what the designers ask for beside the content. */
  readonly name?: string | undefined;
}

/** Without a media type, JSON if it can be read as such, else text, else a file. */
export function contentOf({ headers, body }: Pick<HttpResponse, 'headers' | 'body'>): Content {
  if (body.length === 0) return { kind: 'empty' };
  const header = headerOf(headers, 'Content-Type');
  const type = mediaTypeOf(header);
  const text = typeof body === 'string' ? body : decoded(body, parameterOf(header, 'charset'));
  if (isJsonType(type)) {
    if (text?.trim() === '') return { kind: 'empty' };
    return asJson(text ?? '');
  }
  if (text !== undefined && isTextType(type)) return { kind: 'text', text };
  if (text !== undefined && (type === '' || typeof body === 'string')) {
    const json = type === '' ? asJson(text) : undefined;
    return json?.kind === 'json' ? json : { kind: 'text', text };
  }
  const bytes = typeof body === 'string' ? new TextEncoder().encode(body) : body;
  return { kind: 'file', file: { type: type || 'application/octet-stream', bytes } };
}

/** A body's text in its charset, UTF-8 unless told; undefined where it is none. */
export function decoded(bytes: Uint8Array, charset = 'utf-8'): string | undefined {
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return charset.toLowerCase() === 'utf-8' ? undefined : decoded(bytes);
  }
}

function asJson(text: string): Content & { kind: 'json' | 'not JSON' } {
  try {
    const value = JSON.parse(text) as Json;
    if (!isTooDeep(value)) return { kind: 'json', value };
    return { kind: 'not JSON', text, reason: `It is nested more than ${MAX_DEPTH} deep.` };
  } catch (fault) {
    return {
      kind: 'not JSON',
      text,
      reason: fault instanceof Error ? fault.message : String(fault),
    };
  }
}

/** Whatever works on a value may go through it by calling itself. */
function isTooDeep(value: Json): boolean {
  let level: Json[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > MAX_DEPTH) return true;
    level = level.flatMap((each) => (typeof each === 'object' && each ? Object.values(each) : []));
  }
  return false;
}

/** A text as JSON, or undefined. */
export const parseJson = (text: string): Json | undefined => {
  const content = asJson(text);
  return content.kind === 'json' ? content.value : undefined;
};

export const fileAsJson = ({ type, bytes }: FileContent): JsonObject => ({
  '$content-type': type,
  $content: toBase64(bytes),
});

/** A file as flows hand it on, with our own `$filename`; undefined for what is none. */
export function fileOf(value: Json | undefined): FileContent | undefined {
  const content = textOf(value, '$content');
  if (!isObject(value) || content === undefined) return undefined;
  return {
    type: textOf(value, '$content-type') || 'application/octet-stream',
    bytes: fromBase64(content) ?? new TextEncoder().encode(content),
    name: textOf(value, '$filename'),
  };
}
