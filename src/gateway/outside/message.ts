/** Lines of a message's head, in their order. */
export type Lines = readonly (readonly [name: string, value: string])[];

export interface OutsideRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Lines;
  readonly body: Uint8Array | undefined;
}

export interface OutsideResponse {
  readonly status: number;
  readonly statusText: string;
  readonly headers: Lines;
  readonly body: Uint8Array;
  /** Whether the body is only the beginning of what there was. */
  readonly truncated: boolean;
  /** Where the answer came from, after redirects. */
  readonly url: string;
  /** The addresses that redirected, in their order. */
  readonly redirects: readonly string[];
  /** From the start to the last byte. */
  readonly ms: number;
}

export const lineOf = (lines: Lines, name: string): string | undefined =>
  lines.find(([each]) => each.toLowerCase() === name)?.[1];

/** What is between two neighbours only (RFC 9110 7.6.1), and what the sender itself decides. */
const HOP_BY_HOP: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);
const OURS: ReadonlySet<string> = new Set(['host', 'content-length', 'expect']);

/** The lines without those that concern one connection, also without those that `Connection` names. */
export function endToEnd(lines: Lines): Lines {
  const named = new Set(
    (lineOf(lines, 'connection') ?? '').split(',').map((name) => name.trim().toLowerCase()),
  );
  return lines.filter(([name]) => {
    const plain = name.toLowerCase();
    return !HOP_BY_HOP.has(plain) && !named.has(plain);
  });
}

/** What of a request's head is sent on. */
export const sendable = (lines: Lines): Lines =>
  endToEnd(lines).filter(([name]) => !OURS.has(name.toLowerCase()));
