import { type Operation, operationsOf, refTo } from '../../swagger/definition.ts';
import { child, isWithin, type Pointer, segmentsOf } from '../../text/pointer.ts';
import { isObject, textOf } from '../../text/value.ts';
import type { RuleContext } from '../rule.ts';
import { usersOf } from '../schemas/references.ts';

/**
 * The operations whose inputs an extension may refer to: the one that it is written in; of what stands beside operations,
 * those of its path (of what a webhook sends, its triggers); of what is shared, all that use it by whatever way.
 */
export function callersOf(at: Pointer, context: RuleContext): readonly Operation[] {
  const [kind = '', name = ''] = segmentsOf(at);
  if (kind !== 'paths') return context.fact(usersOf, child('', kind, name));
  const item = context.lookup.resolve(refTo(child('/paths', name)))?.value;
  if (!isObject(item)) return [];
  const operations = operationsOf(name, item);
  const around = operations.filter((operation) => isWithin(at, operation.at));
  if (around.length > 0) return around;
  const isSent = isWithin(at, child('/paths', name, 'x-ms-notification-content'));
  return isSent ? operations.filter(isTrigger) : operations;
}

const isTrigger = ({ value }: Operation): boolean => textOf(value, 'x-ms-trigger') !== undefined;
