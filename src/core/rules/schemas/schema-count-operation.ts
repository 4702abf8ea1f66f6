import { type Definition, type Operation, operationsOf } from '../../swagger/definition.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { LIMITS } from '../limits.ts';
import { nameOf } from '../operations/operationIds.ts';
import { everywhere, rule } from '../rule.ts';
import { Kept, measure } from './outline.ts';

/** Over everything that has passed so far (690 and 7,502): the validator's own numbers are not published. */
const MOST = LIMITS.operationSchemas;
const MOST_IN_ALL = LIMITS.allSchemas;

export const schemaCountOperation = rule({
  id: 'schema-count-operation',
  title: 'The operations hold too many schemas',
  severity: everywhere('warning'),
  visits: 'definition',
  why: 'The validator counts what each operation takes and gives, references expanded, and refuses what is too much.',
  source: 'VAL OperationSchemaCountExceedsMaxAllowed, TotalSchemaCountExceedsMaxAllowed',
  *check({ at }, { definition }) {
    let total = 0;
    for (const { operation, count } of schemaCounts(definition)) {
      total += count;
      if (count > MOST)
        yield {
          at: operation.at,
          message: `The operation ${nameOf(operation)} holds ${count} schemas; more than ${MOST} may be refused.`,
        };
    }
    if (total > MOST_IN_ALL)
      yield {
        at,
        message: `The operations hold ${total} schemas in all; more than ${MOST_IN_ALL} may be refused.`,
      };
  },
});

/** By path item: its operations in their order. */
const counts = new Kept<readonly number[]>();

/** Each operation with the schemas that it takes and gives, references expanded. */
export function* schemaCounts(
  definition: Definition,
): Iterable<{ readonly operation: Operation; readonly count: number }> {
  for (const [path, item] of entriesOf(definition.root['paths'])) {
    if (!isObject(item)) continue;
    const operations = operationsOf(path, item);
    const counted = counts.of(item, definition, (resolve) =>
      operations.map((operation) => countIn(operation, resolve)),
    );
    for (const [index, operation] of operations.entries())
      yield { operation, count: counted[index] ?? 0 };
  }
}

function countIn(
  { value, pathItem }: Operation,
  resolve: (ref: string) => Json | undefined,
): number {
  let count = 0;
  for (const holder of [
    ...itemsOf(pathItem.value['parameters']),
    ...itemsOf(value['parameters']),
    ...Object.values(value['responses'] ?? {}),
  ]) {
    const ref = textOf(holder, '$ref');
    const schema = member(ref === undefined ? holder : resolve(ref), 'schema');
    if (isObject(schema)) count += measure(schema, resolve).count;
  }
  return count;
}
