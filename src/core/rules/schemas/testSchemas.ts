import fc from 'fast-check';
import type { JsonObject } from '../../text/value.ts';

const NAMES = ['A', 'B', 'C', 'D'];

/** Schemas that refer to one another, to themselves and to nothing, in every position. */
export const { schema: schemas } = fc.letrec<{ schema: JsonObject }>((tie) => ({
  schema: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constant({ type: 'string' }),
    fc.constantFrom(...NAMES, 'Nothing').map((name) => ({ $ref: `#/definitions/${name}` })),
    fc.dictionary(fc.constantFrom('a', 'b', '__proto__'), tie('schema')).map((properties) => ({
      type: 'object',
      required: Object.keys(properties),
      properties,
    })),
    tie('schema').map((items) => ({ type: 'array', items })),
    fc.array(tie('schema'), { maxLength: 2 }).map((allOf) => ({ allOf })),
  ),
}));
/** Definitions whose schemas refer to one another. */
export const roots = fc
  .tuple(...NAMES.map(() => schemas))
  .map((drawn) => Object.fromEntries(NAMES.map((name, index) => [name, drawn[index] ?? {}])))
  .map((definitions): { definitions: Record<string, JsonObject> } => ({ definitions }));
