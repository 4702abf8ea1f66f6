import { child, type Pointer, segmentsOf } from '../../text/pointer.ts';
import type { RuleContext } from '../rule.ts';
import { isInInput } from './places.ts';
import { isInputDefinition } from './references.ts';

/** Whether a schema is part of a request: where it is written, or by a reference to the definition that it stands in. */
export function isUsedAsInput(at: Pointer, context: RuleContext): boolean {
  if (isInInput(at)) return true;
  const [kind, name] = segmentsOf(at);
  if (kind !== 'definitions' || name === undefined) return false;
  return context.fact(isInputDefinition, child('/definitions', name));
}
