import { child, type Pointer } from '../../text/pointer.ts';
import { isObject, type Json, type JsonObject, member, textOf } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { nearest } from '../words/nearest.ts';

/** Where an extension names an operation, as paths below it. */
const NAMED_AT: ReadonlyMap<string, readonly (readonly string[])[]> = new Map([
  ['x-ms-dynamic-values', [[]]],
  ['x-ms-dynamic-list', [[]]],
  ['x-ms-dynamic-schema', [[]]],
  ['x-ms-dynamic-properties', [[]]],
  ['x-ms-dynamic-tree', [['open'], ['browse']]],
  ['x-ms-operation-context', [['simulate']]],
  ['x-ms-capabilities', [['testConnection'], ['file-picker', 'open'], ['file-picker', 'browse']]],
]);

export const dynamicOperationUnknown = rule({
  id: 'dynamic-operation-unknown',
  title: 'An extension names an operation that is not there',
  severity: everywhere('error'),
  visits: ['definition', 'operation', 'parameter', 'schema'],
  why: 'The choices, fields or test behind it are fetched by that operation: makers get an error in their place.',
  source: 'VAL OperationIdNotFound',
  *check({ at, value }, context) {
    for (const { place, id } of namesIn(at, value)) {
      if (context.lookup.operationNamed(id)) continue;
      const similar = nearest(
        id,
        context.definition.operations.map(({ operationId }) => operationId),
      );
      yield {
        at: place,
        message: `There is no operation "${id}" in this connector.`,
        fix: similar ? proposed(`Change to "${similar}"`, set(place, similar)) : undefined,
      };
    }
  },
});

/** The operations that extensions name at a place, and in the items of a parameter that is a list. */
function* namesIn(at: Pointer, owner: JsonObject): Iterable<{ place: Pointer; id: string }> {
  for (const key of Object.keys(owner)) {
    for (const path of NAMED_AT.get(key) ?? []) {
      const named = path.reduce<Json | undefined>(member, owner[key]);
      const id = textOf(named, 'operationId')?.trim();
      if (id) yield { place: child(at, key, ...path, 'operationId'), id };
    }
  }
  const items = member(owner, 'items');
  if (isObject(items) && textOf(owner, 'in') !== undefined)
    yield* namesIn(child(at, 'items'), items);
}
