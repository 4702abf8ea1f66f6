import { parseJson } from '../../core/runtime/http/message.ts';
import type { Call } from '../../core/runtime/request/call.ts';
import { hiddenCall } from '../../core/runtime/request/hidden.ts';
import type { Draft } from '../../store/testing.ts';
import type { TestInput } from './inputs.ts';
import { valueKey } from './values.ts';

/** A member of that name, anywhere in a JSON text, half-typed or not. */
const NAMED = /"[^"]*(?:secret|passw|api_?-?key|token)[^"]*"\s*:/i;

/** Whether what stands in an input must not be kept: it is a secret, or JSON with one in it. */
export function holdsSecret(input: TestInput, draft: Draft, call: Call): boolean {
  if (input.isSecret) return true;
  if (input.kind !== 'json' || typeof draft !== 'string') return false;
  if (NAMED.test(draft)) return true;
  const value = parseJson(draft);
  if (value === undefined) return false;
  return hiddenCall({ ...call, values: { [valueKey(input)]: value } }).secrets.length > 0;
}
