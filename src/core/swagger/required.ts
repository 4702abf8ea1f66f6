import type { Change } from '../text/change.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { itemsOf, type Json, member } from '../text/value.ts';

/**
 * The changes that make an object's property required or optional: `required` lists it, and is no empty list, which
 * Swagger forbids.
 */
export function setRequired(
  object: Json | undefined,
  at: Pointer,
  name: string,
  required: boolean,
): Change[] {
  const listed = itemsOf(member(object, 'required'));
  const place = child(at, 'required');
  if (required)
    return listed.includes(name) ? [] : [{ op: 'set', at: place, value: [...listed, name] }];
  if (!listed.includes(name)) return [];
  const left = listed.filter((item) => item !== name);
  return [left.length === 0 ? { op: 'remove', at: place } : { op: 'set', at: place, value: left }];
}

/** The change that keeps a renamed property required, if it was. */
export function renameRequired(
  object: Json | undefined,
  at: Pointer,
  from: string,
  to: string,
): Change[] {
  const index = itemsOf(member(object, 'required')).indexOf(from);
  return index < 0 ? [] : [{ op: 'set', at: child(at, 'required', index), value: to }];
}
