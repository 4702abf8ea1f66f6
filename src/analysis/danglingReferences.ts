import { child, type Pointer } from '../core/text/pointer.ts';
import { entriesOf, isArray, type Json, type JsonObject, textOf } from '../core/text/value.ts';

interface Dangling {
  /** Of the value of `$ref`. */
  readonly pointer: Pointer;
  readonly message: string;
}

/** `Missing $ref pointer "#/definitions/Order". Token "Order" does not exist.` */
const MISSING = /^Missing \$ref pointer "(.*)"\./;

/** Every reference that swagger-parser's message about a missing one means; none when it is no such message. */
export function danglingReferences(message: string, source: JsonObject): Dangling[] {
  const missing = MISSING.exec(message)?.[1];
  if (missing === undefined) return [];
  const pointers = [...referencesTo(missing, source, '')];
  return (pointers.length > 0 ? pointers : ['' as const]).map((pointer) => ({
    pointer,
    message: `The reference "${missing}" points at nothing in this definition.`,
  }));
}

function* referencesTo(ref: string, value: Json, at: Pointer): Iterable<Pointer> {
  const own = textOf(value, '$ref');
  if (own !== undefined && isSame(own, ref)) yield child(at, '$ref');
  const members = isArray(value) ? value.entries() : entriesOf(value);
  for (const [key, below] of members) yield* referencesTo(ref, below, child(at, key));
}

/** swagger-parser may name a reference with its percent signs resolved. */
const isSame = (written: string, named: string): boolean =>
  written === named || decoded(written) === decoded(named);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
