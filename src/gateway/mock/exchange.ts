import type { MockReply } from '../../core/runtime/mock/answer.ts';
import type { Complaint } from '../../core/runtime/mock/complaint.ts';

/** One call of a mock, without query, headers and bodies: there may be secrets in them. */
export interface Exchange {
  /** ISO 8601. */
  readonly at: string;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly operationId: string | null;
  readonly complaints: readonly Complaint[];
}

const MAX_EXCHANGES = 50;

export function log(
  exchanges: Exchange[],
  { method, url }: { readonly method: string; readonly url: string },
  { status, operationId, complaints }: MockReply,
) {
  const { pathname: path } = new URL(url);
  const at = new Date().toISOString();
  exchanges.push({ at, method, path, status, operationId: operationId ?? null, complaints });
  exchanges.splice(0, exchanges.length - MAX_EXCHANGES);
}
