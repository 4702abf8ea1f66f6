import { entriesOf, isObject, type Json, type JsonObject, member } from '../../text/value.ts';

/** An operation where its path item has it. */
export interface PlacedOperation {
  readonly path: string;
  readonly verb: ReadVerb;
  readonly value: JsonObject;
  readonly pathItem: JsonObject;
}

/** In the order in which Power Apps reads them, whatever the order in the file. */
const READ_VERBS = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch'] as const;
export type ReadVerb = (typeof READ_VERBS)[number];

export function* operationsIn(root: Json): Iterable<PlacedOperation> {
  for (const [path, pathItem] of entriesOf(member(root, 'paths'))) {
    if (path.startsWith('x-') || !isObject(pathItem)) continue;
    for (const verb of READ_VERBS) {
      const value = member(pathItem, verb);
      if (isObject(value)) yield { path, verb, value, pathItem };
    }
  }
}
