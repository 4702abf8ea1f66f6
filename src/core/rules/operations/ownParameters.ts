import type { Operation, Parameter, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { isObject, itemsOf, member, textOf } from '../../text/value.ts';
import type { RuleContext } from '../rule.ts';

/**
 * The parameters that an operation or a path lists itself, `$ref`s followed. Asks the definition only for those, so
 * that a list without any is judged by itself.
 */
export function ownParameters({ at, value }: Site, context: RuleContext): Parameter[] {
  return itemsOf(member(value, 'parameters')).flatMap((item, index) => {
    const listedAt = child(at, 'parameters', index);
    if (!isObject(item)) return [];
    if (textOf(item, '$ref') === undefined) return [{ at: listedAt, listedAt, value: item }];
    const site = context.lookup.follow({ at: listedAt, value: item });
    return site ? [{ ...site, listedAt }] : [];
  });
}

/** All that an operation takes: the path's parameters but for those that it has itself, then its own. */
export function allParameters(operation: Operation, context: RuleContext): Parameter[] {
  const own = ownParameters(operation, context);
  const names = new Set(own.map(nameInPlace));
  const shared = ownParameters(operation.pathItem, context);
  return [...shared.filter((parameter) => !names.has(nameInPlace(parameter))), ...own];
}

/** What tells parameters apart: `query id`. */
export const nameInPlace = ({ value }: Site): string =>
  `${textOf(value, 'in')} ${textOf(value, 'name')}`;
