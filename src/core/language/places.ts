import { renameConnectionParameter } from '../connector/renameConnectionParameter.ts';
import { renameParameter } from '../swagger/renameParameter.ts';
import { renameScheme } from '../swagger/renameScheme.ts';
import { type Renames, renameOperation, renameShared } from '../swagger/renames.ts';
import type { Change } from '../text/change.ts';
import { find } from '../text/locate.ts';
import { child, type Pointer } from '../text/pointer.ts';
import { member, textOf } from '../text/value.ts';
import { type Named, nameRange } from './named.ts';
import { definitionIn, propertiesIn, type Source, type Sources, type Spot } from './sources.ts';

const NOTHING: Renames = { definition: [], properties: [] };

/** The changes that give a thing another name wherever it is named. None for what has no name of its own. */
export function renames(sources: Sources, named: Named, to: string): Renames {
  const definition = definitionIn(sources);
  const { root } = definition;
  const properties = propertiesIn(sources);
  switch (named.kind) {
    case 'operation': {
      const [operation] = definition.operationsWithId(named.name);
      return operation ? renameOperation(root, properties, operation, to) : NOTHING;
    }
    case 'shared': {
      const isThere = member(root[named.shared], named.name) !== undefined;
      return isThere
        ? { ...NOTHING, definition: renameShared(root, named.shared, named.name, to) }
        : NOTHING;
    }
    case 'parameter':
      return { ...NOTHING, definition: renameParameter(definition, named.parameter, to).changes };
    case 'scheme':
      return { ...NOTHING, definition: renameScheme(root, named.name, to) };
    case 'connectionParameter':
      return { ...NOTHING, properties: renameConnectionParameter(properties, named.name, to) };
    case 'property':
      return NOTHING;
  }
}

/** Why a thing cannot have that name; undefined when it can. */
export function refusal(sources: Sources, named: Named, to: string): string | undefined {
  if (to.trim() === '') return 'A name cannot be blank.';
  if (to === named.name) return undefined;
  const definition = definitionIn(sources);
  const isTaken = {
    operation: () => definition.operationsWithId(to).length > 0,
    shared: () =>
      named.kind === 'shared' && member(definition.root[named.shared], to) !== undefined,
    parameter: () => named.kind === 'parameter' && isParameterTaken(sources, named, to),
    scheme: () => member(definition.root['securityDefinitions'], to) !== undefined,
    connectionParameter: () =>
      member(member(propertiesIn(sources), 'connectionParameters'), to) !== undefined,
    property: () => false,
  }[named.kind]();
  return isTaken ? `There is another "${to}" already.` : undefined;
}

function isParameterTaken(
  sources: Sources,
  { parameter }: Named & { kind: 'parameter' },
  to: string,
): boolean {
  const definition = definitionIn(sources);
  const place = textOf(parameter.value, 'in');
  return definition.operations.some((operation) => {
    const all = definition.parametersOf(operation);
    return (
      all.some(({ at }) => at === parameter.at) &&
      all.some(({ value }) => textOf(value, 'name') === to && textOf(value, 'in') === place)
    );
  });
}

/** Where a thing is defined. */
export function definitionsOf(sources: Sources, named: Named): Spot[] {
  const definition = definitionIn(sources);
  const spots = (part: 'key' | 'value', ...pointers: readonly Pointer[]) =>
    pointers.flatMap((at) => spotOf(sources.definition, at, named.name, part) ?? []);
  switch (named.kind) {
    case 'operation':
      return spots(
        'value',
        ...definition.operationsWithId(named.name).map(({ at }) => child(at, 'operationId')),
      );
    case 'shared':
      return spots('key', child('', named.shared, named.name));
    case 'parameter':
      return spots('value', child(named.parameter.at, 'name'));
    case 'scheme':
      return spots('key', child('/securityDefinitions', named.name));
    case 'property':
      return spots('key', named.at);
    case 'connectionParameter':
      return changedSpots(
        sources.properties,
        renames(sources, named, OTHER).properties.filter(({ op }) => op === 'rename'),
        named.name,
      );
  }
}

/** Every place that names a thing, its definition first: just what a rename would change. */
export function referencesTo(sources: Sources, named: Named): Spot[] {
  const { definition, properties } = renames(sources, named, OTHER);
  const all = [
    ...definitionsOf(sources, named),
    ...changedSpots(sources.definition, definition, named.name),
    ...changedSpots(sources.properties, properties, named.name),
  ];
  return [...new Map(all.map((spot) => [`${spot.file} ${spot.pointer}`, spot])).values()];
}

/** A name that nothing has: what it would be put in place of is what is looked for. */
const OTHER = '\u0000';

const changedSpots = (source: Source | undefined, changes: readonly Change[], name: string) =>
  changes.flatMap(
    ({ op, at }) => spotOf(source, at, name, op === 'rename' ? 'key' : 'value') ?? [],
  );

/** The name at a pointer: in the string there, or in the key. */
export function spotOf(
  source: Source | undefined,
  pointer: Pointer,
  name: string,
  part: 'key' | 'value',
): Spot | undefined {
  const found = source && find(source.tree, pointer);
  if (!source || !found) return undefined;
  const token = part === 'key' ? (found.key ?? found.range) : found.range;
  return { file: source.file, pointer, range: nameRange(source.tree.text, token, name) };
}
