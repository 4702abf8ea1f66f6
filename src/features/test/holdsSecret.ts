import { parseJson } from '../../core/runtime/http/message.ts';
import type { Call } from '../../core/runtime/request/call.ts';
import { hiddenCall } from '../../core/runtime/request/hidden.ts';
import { isSecretName } from '../../core/runtime/request/secretName.ts';
import type { Draft } from '../../store/testing.ts';
import type { TestInput } from './inputs.ts';
import { valueKey } from './values.ts';

/** The names of members anywhere in a JSON text, half-typed or not. */
const namesIn = (text: string): string[] =>
  [...text.matchAll(/"([^"\\]*)"\s*:/g)].map(([, name = '']) => name);

/** Whether what stands in an input must not be kept: it is a secret, or JSON with one in it. */
export function holdsSecret(input: TestInput, draft: Draft, call: Call): boolean {
  if (input.isSecret) return true;
  if (input.kind !== 'json' || typeof draft !== 'string') return false;
  if (namesIn(draft).some(isSecretName)) return true;
  const value = parseJson(draft);
  if (value === undefined) return false;
  return hiddenCall({ ...call, values: { [valueKey(input)]: value } }).secrets.length > 0;
}
