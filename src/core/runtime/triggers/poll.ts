import type { Definition, Operation } from '../../swagger/definition.ts';
import { isArray, itemsOf, type Json, textOf } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { contentOf, type HttpResponse } from '../http/message.ts';
import { parseUrl, resolveUrl, urlText } from '../http/url.ts';
import type { Poll } from '../policies/draft.ts';
import { withQuery } from '../policies/fields.ts';
import { responseFor, schemaOf } from '../response/described.ts';
import { shapeOf } from '../schema/shape.ts';

/** What a poll means to the engine (runtime.md 4). */
export interface PollResult {
  readonly fires: boolean;
  /** What the flow runs for, one run each. */
  readonly items: readonly Json[];
  /** The address of the next poll; it holds the state. */
  readonly next: string;
  /** In seconds; undefined leaves it to the flow's recurrence. */
  readonly retryAfter: number | undefined;
}

/** @param policy what the `pollingtrigger` policy found, if one ran */
export function pollResult(
  definition: Definition,
  operation: Operation,
  response: HttpResponse,
  policy: Poll | undefined,
  callUrl: string,
): PollResult {
  const retry = headerOf(response.headers, 'Retry-After')?.trim() ?? '';
  const items =
    policy?.items ?? (response.status === 200 ? itemsIn(definition, operation, response) : []);
  return {
    fires: items.length > 0,
    items,
    next: locationOf(response, callUrl) ?? callUrl,
    retryAfter: /^\d+$/.test(retry) ? Number(retry) : undefined,
  };
}

/** The Location of an answer as an absolute address; undefined for none. */
export function locationOf(
  { headers }: Pick<HttpResponse, 'headers'>,
  callUrl: string,
): string | undefined {
  const location = headerOf(headers, 'Location');
  const base = parseUrl(callUrl);
  const url = location === undefined || !base ? undefined : resolveUrl(base, location);
  return url && urlText(url);
}

/** `single`: the body itself; `batch`: the items of the body, or of its first list (split-on). */
function itemsIn(
  definition: Definition,
  operation: Operation,
  response: HttpResponse,
): readonly Json[] {
  const content = contentOf(response);
  if (content.kind === 'empty') return [];
  const body: Json =
    content.kind === 'json' ? content.value : content.kind === 'file' ? {} : content.text;
  if (textOf(operation.value, 'x-ms-trigger')?.toLowerCase() !== 'batch') return [body];
  return itemsOf(listIn(definition, operation, body) ?? []);
}

/** The list that a batch trigger is split on: the body, else its first list by the schema, else by the looks. */
function listIn(definition: Definition, operation: Operation, body: Json): Json | undefined {
  if (isArray(body)) return body;
  const described = responseFor(definition, operation, 200);
  const schema = described && schemaOf(described);
  const properties = schema && shapeOf(definition, schema)?.properties;
  const declared = [...(properties ?? [])]
    .filter(([, site]) => shapeOf(definition, site)?.types.includes('array'))
    .map(([name]) => name);
  const members = body !== null && typeof body === 'object' ? Object.entries(body) : [];
  const named = declared.flatMap((name) => members.filter(([key]) => key === name));
  return [...named, ...members].find(([, value]) => isArray(value))?.[1];
}

/** An address with the state of a trigger in its query. */
export function addressWithState(address: string, state: Readonly<Record<string, string>>): string {
  const url = parseUrl(address);
  if (!url) return address;
  const query = Object.entries(state).reduce(
    (all, [name, value]) => withQuery(all, name, value),
    url.query,
  );
  return urlText({ ...url, query });
}
