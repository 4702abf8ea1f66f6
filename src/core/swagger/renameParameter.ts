import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import {
  entriesOf,
  isArray,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../text/value.ts';
import { type Definition, type Operation, type Parameter, VERBS } from './definition.ts';
import { distinct, type ReferenceKey, renameReferences } from './inputReferences.ts';

/**
 * Gives a parameter another name, everywhere that name means it: in the path (of a path parameter), where dynamic
 * extensions of the operations that have it refer to it (`parameter`, `parameterReference`), and where extensions that
 * call such an operation hand it a value. The path's own key is renamed last, so that every pointer holds until then.
 * @returns the changes, and the path that replaces the old one where it changed
 */
export function renameParameter(
  definition: Definition,
  parameter: Parameter,
  to: string,
): { changes: readonly Change[]; paths: ReadonlyMap<string, string> } {
  const from = textOf(parameter.value, 'name') ?? '';
  const users = definition.operations.filter((operation) =>
    definition.parametersOf(operation).some(({ at }) => at === parameter.at),
  );
  const changes: Change[] = [{ op: 'set', at: child(parameter.at, 'name'), value: to }];
  for (const operation of users)
    changes.push(...renameReferences(definition, operation, renamedFrom(from, to)));
  const ids = new Set(users.map(({ operationId }) => operationId).filter((id) => id !== ''));
  changes.push(...argumentsIn(definition.root, '', ids, from, to));
  const paths = new Map<string, string>();
  if (textOf(parameter.value, 'in') === 'path') {
    for (const { path } of users) {
      const renamed = path.replaceAll(`{${from}}`, `{${to}}`);
      if (renamed !== path && mayRename(definition.root, path, users)) paths.set(path, renamed);
    }
  }
  for (const [path, renamed] of paths)
    changes.push({ op: 'rename', at: child('/paths', path), key: renamed });
  return { changes: distinct(changes), paths };
}

/** A path that another operation has too keeps its name unless that operation's parameter is the same. */
function mayRename(root: JsonObject, path: string, users: readonly Operation[]): boolean {
  const item = member(root['paths'], path);
  return VERBS.every(
    (verb) =>
      member(item, verb) === undefined ||
      users.some((user) => user.path === path && user.verb === verb),
  );
}

/** What a reference to the parameter, or to something in it, is called now. */
const renamedFrom =
  (from: string, to: string) =>
  (key: ReferenceKey, text: string): string | undefined => {
    if (text === from) return to;
    const isInside = key === 'parameterReference' && text.startsWith(`${from}/`);
    return isInside ? to + text.slice(from.length) : undefined;
  };

/** The members of `parameters` in extensions that call one of those operations. */
function argumentsIn(
  value: Json,
  at: Pointer,
  ids: ReadonlySet<string>,
  from: string,
  to: string,
): Change[] {
  if (isArray(value))
    return value.flatMap((item, index) => argumentsIn(item, child(at, index), ids, from, to));
  return entriesOf(value).flatMap(([key, held]): Change[] => {
    const place = child(at, key);
    const calls = key.startsWith('x-ms-') && ids.has(textOf(held, 'operationId') ?? '');
    const given = calls ? member(held, 'parameters') : undefined;
    const own: Change[] =
      member(given, from) === undefined
        ? []
        : [{ op: 'rename', at: child(place, 'parameters', from), key: to }];
    return [
      ...own,
      ...(isObject(held) || isArray(held) ? argumentsIn(held, place, ids, from, to) : []),
    ];
  });
}

/** Whether another parameter of the same list has that name and place already. */
export const isNameTaken = (
  list: Json | undefined,
  place: string | undefined,
  name: string,
): boolean =>
  itemsOf(list).some((other) => textOf(other, 'name') === name && textOf(other, 'in') === place);
