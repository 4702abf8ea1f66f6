import type { Change } from '../text/change.ts';
import { lastOf } from '../text/pointer.ts';
import type { Json } from '../text/value.ts';
import type { Definition, Operation } from './definition.ts';
import { distinct, renameReferences } from './inputReferences.ts';
import { type Input, inputsOf } from './inputs.ts';
import { renameRequired } from './required.ts';
import type { SchemaRow } from './schemaRows.ts';

/**
 * Gives a property another name: it stays required, and dynamic extensions of the operations that ask for it refer to
 * it by its new name. The key itself is renamed last, so that every pointer holds until then.
 */
export function renameProperty(
  definition: Definition,
  { listedAt, parentAt }: Pick<SchemaRow, 'listedAt' | 'parentAt'>,
  parent: Json | undefined,
  to: string,
): readonly Change[] {
  const from = lastOf(listedAt);
  const referring = definition.operations.flatMap((operation) => {
    const inputs = inputsOf(definition, operation);
    const own = inputs.filter((input) => input.listedAt === listedAt);
    if (own.length === 0) return [];
    // By its name alone an input is meant only where no other has that name.
    const isClear = inputs.filter(({ name }) => name === from).length === 1;
    return referencesIn(definition, operation, own, isClear ? from : undefined, to);
  });
  return [
    ...renameRequired(parent, parentAt, from, to),
    ...distinct(referring),
    { op: 'rename', at: listedAt, key: to },
  ];
}

function referencesIn(
  definition: Definition,
  operation: Operation,
  own: readonly Input[],
  name: string | undefined,
  to: string,
): readonly Change[] {
  const ways = own.map(({ reference }) => reference);
  return renameReferences(definition, operation, (key, text) => {
    if (key === 'parameter') return text === name ? to : undefined;
    const way = ways.find((each) => text === each || text.startsWith(`${each}/`));
    if (way === undefined) return undefined;
    return `${way.slice(0, way.lastIndexOf('/') + 1)}${to}${text.slice(way.length)}`;
  });
}
