import { fromBase64, toBase64 } from '../../core/runtime/http/base64.ts';
import { fileAsJson, fileOf } from '../../core/runtime/http/message.ts';
import { sampleValues } from '../../core/runtime/sample/call.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import { child } from '../../core/text/pointer.ts';
import { type Json, type JsonObject, member, textOf } from '../../core/text/value.ts';
import type { Draft, DraftFile, Drafts } from '../../store/testing.ts';
import { inBody, type TestInput } from './inputs.ts';

export type Values =
  | { readonly ok: true; readonly values: JsonObject }
  /** By input: what is wrong with it. */
  | { readonly ok: false; readonly problems: ReadonlyMap<string, string> };

/** What stands in the inputs as the values of a call. */
export function valuesOf(inputs: readonly TestInput[], drafts: Drafts): Values {
  const values: Record<string, Json> = {};
  const problems = new Map<string, string>();
  for (const input of inputs) {
    const draft = drafts[input.key] ?? '';
    const isEmpty = typeof draft === 'string' && draft.trim() === '';
    if (isEmpty) {
      if (input.isRequired && input.fallback === undefined)
        problems.set(input.key, 'Fill this in.');
      continue;
    }
    const read = readDraft(input, draft);
    if (read.ok) values[valueKey(input)] = read.value;
    else problems.set(input.key, read.message);
  }
  return problems.size > 0 ? { ok: false, problems } : { ok: true, values };
}

/** As a call's values are named: `query:id`, `body/customer/name`. */
export function valueKey({ in: place, name, path }: TestInput): string {
  if (place !== 'body') return `${place}:${name}`;
  return path.length === 0 ? 'body' : `body${child('', ...path)}`;
}

type Read =
  | { readonly ok: true; readonly value: Json }
  | { readonly ok: false; readonly message: string };

function readDraft({ kind }: TestInput, draft: Draft): Read {
  if (typeof draft !== 'string') return { ok: true, value: fileValue(draft) };
  if (kind === 'date-time') return { ok: true, value: instant(draft) };
  if (kind !== 'json') return { ok: true, value: draft };
  try {
    return { ok: true, value: JSON.parse(draft) as Json };
  } catch (fault) {
    const why = fault instanceof Error ? fault.message : String(fault);
    return { ok: false, message: `This is no JSON yet: ${why}.` };
  }
}

/** The picker gives local time without its zone. */
function instant(text: string): string {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?$/.test(text)) return text;
  return new Date(text).toISOString().replace('.000Z', 'Z');
}

const fileValue = ({ type, base64, name }: DraftFile): Json => ({
  ...fileAsJson({ type, bytes: fromBase64(base64) ?? new Uint8Array() }),
  $filename: name,
});

/** Plausible drafts for all of an operation's inputs. */
export function exampleDrafts(
  definition: Definition,
  operation: Operation,
  inputs: readonly TestInput[],
): Drafts {
  const seed = operation.operationId || operation.at;
  const sample = sampleValues(definition, operation, { seed });
  const bodyName = definition
    .parametersOf(operation)
    .find(({ value }) => textOf(value, 'in') === 'body');
  const body = sample[textOf(bodyName?.value, 'name') ?? ''];
  const drafts: Record<string, Draft> = {};
  for (const input of inputs) {
    const value =
      input.in === 'body'
        ? inBody(body, input.path)
        : (member(sample, `${input.in}:${input.name}`) ?? member(sample, input.name));
    if (value !== undefined && value !== null) drafts[input.key] = draftOf(input, value);
  }
  return drafts;
}

/** A value as it stands in an input. */
export function draftOf({ kind }: TestInput, value: Json): Draft {
  const file = kind === 'file' ? fileOf(value) : undefined;
  if (file) return { name: file.name ?? 'file', type: file.type, base64: toBase64(file.bytes) };
  if (kind === 'file' && typeof value === 'string') {
    const bytes = fromBase64(value) ?? new TextEncoder().encode(value);
    return { name: 'example', type: 'application/octet-stream', base64: toBase64(bytes) };
  }
  if (kind === 'json') return JSON.stringify(value, null, 2);
  if (kind === 'date-time' && typeof value === 'string') return localTime(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** As the picker takes it; a text that is no time stays what it is. */
function localTime(text: string): string {
  const time = new Date(text);
  if (Number.isNaN(time.getTime())) return text;
  const local = new Date(time.getTime() - time.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}
