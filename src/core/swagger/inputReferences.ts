import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isArray, isObject, type Json, member } from '../text/value.ts';
import type { Definition, Operation } from './definition.ts';

/** How a dynamic extension names what makers fill in: by a name in the old style, by the way to it in the new. */
export type ReferenceKey = 'parameter' | 'parameterReference';

/**
 * The changes that name anew what the dynamic extensions of an operation refer to, in the shared parts that it reaches
 * too. `renamed` says what a reference is called now; undefined for one that stays.
 */
export function renameReferences(
  definition: Definition,
  { at, value, pathItem }: Operation,
  renamed: (key: ReferenceKey, text: string) => string | undefined,
): Change[] {
  const seen = new Set<Pointer>();
  const shared = (ref: Json): Change[] => {
    const target = typeof ref === 'string' ? definition.resolve(ref) : undefined;
    if (!target || seen.has(target.at)) return [];
    seen.add(target.at);
    return visit(target.value, target.at, false);
  };
  const visit = (held: Json, place: Pointer, inExtension: boolean): Change[] => {
    if (isArray(held))
      return held.flatMap((item, index) => visit(item, child(place, index), inExtension));
    return entriesOf(held).flatMap(([key, inside]): Change[] => {
      if (key === '$ref') return shared(inside);
      const isReference = inExtension && (key === 'parameter' || key === 'parameterReference');
      const to = isReference && typeof inside === 'string' ? renamed(key, inside) : undefined;
      if (to !== undefined) return [{ op: 'set', at: child(place, key), value: to }];
      if (!isObject(inside) && !isArray(inside)) return [];
      return visit(inside, child(place, key), inExtension || key.startsWith('x-ms-dynamic-'));
    });
  };
  const beside = member(pathItem.value, 'parameters');
  return distinct([
    ...visit(value, at, false),
    ...(beside === undefined ? [] : visit(beside, child(pathItem.at, 'parameters'), false)),
  ]);
}

/** Changes without those that come twice: one place may be reached on several ways. */
export const distinct = (changes: readonly Change[]): Change[] => [
  ...new Map(changes.map((change) => [`${change.op} ${change.at}`, change])).values(),
];
