import { child, type Pointer } from '../../text/pointer.ts';
import { type JsonObject, member } from '../../text/value.ts';
import type { Problem } from '../rule.ts';
import { clipped } from '../words/clipped.ts';

/** The two names that apiProperties.json has for who stands behind a connector. */
export const OWNERS = ['publisher', 'stackOwner'] as const;
export type Owner = (typeof OWNERS)[number];

/** Left from a template: `Your Company`, `<publisher>`, `Publisher's Name`, `[[owner]]`. */
const TEMPLATE =
  /^\W*(?:(?:your )?(?:company|publisher|stack ?owner|full|organi[sz]ation)(?:['’]s)?(?: name)?|your name|todo|tbd|n\/a|unknown)\W*$|^\s*[<[{].*[>\]}]\s*$/i;

/** What is wrong with one of the names: it is not there, blank, or nobody's. */
export function ownerProblem(
  at: Pointer,
  properties: JsonObject,
  owner: Owner,
): Problem | undefined {
  const value = member(properties, owner);
  const place = child(at, owner);
  if (value === undefined) {
    const other = Object.keys(properties).find((key) => key.toLowerCase() === owner.toLowerCase());
    // Another rule reports the spelling.
    return other === undefined ? { at, message: `There is no "${owner}".` } : undefined;
  }
  if (typeof value !== 'string' || value.trim() === '')
    return { at: place, message: `"${owner}" names nobody.` };
  return TEMPLATE.test(value)
    ? { at: place, message: `"${owner}" still has the words of a template: "${clipped(value)}".` }
    : undefined;
}
