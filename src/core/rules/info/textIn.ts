import type { Site } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';

/** A text of `info` that is there and not blank, with its place. */
export function textIn(
  { at, value }: Site,
  key: 'title' | 'description' | 'version',
): { readonly at: Pointer; readonly text: string } | undefined {
  const text = textOf(value, key);
  return text === undefined || text.trim() === '' ? undefined : { at: child(at, key), text };
}
