import type { Definition } from '../swagger/definition.ts';
import { type ObjectName, object, type ValueType } from '../swagger/vocabulary/types.ts';
import { typeWithin } from '../swagger/vocabulary/vocabulary.ts';
import type { Json } from '../text/value.ts';
import { valueIn } from './dynamic.ts';
import { definitionIn, propertiesIn, rootOf, type Source, type Sources } from './sources.ts';

/** A place of a file in the terms of the vocabulary. */
export interface Place {
  readonly source: Source;
  readonly definition: Definition;
  /** What stands under `properties` in apiProperties.json. */
  readonly properties: Json | undefined;
  readonly root: Json;
  readonly path: readonly string[];
  /** What may stand at the path itself. */
  readonly type: ValueType | undefined;
  /** The nearest object of the vocabulary around the path, and the way from there. */
  readonly owner: Owner;
}

export interface Owner {
  readonly name: ObjectName;
  readonly path: readonly string[];
  /** The key in that object that the place lies under; `''` for the object itself. */
  readonly key: string;
  /** From under that key down to the place. */
  readonly rest: readonly string[];
}

export function placeAt(sources: Sources, source: Source, path: readonly string[]): Place {
  const file = object(source.role === 'definition' ? 'root' : 'propertiesFile');
  let type: ValueType | undefined = file;
  let owner: Owner = {
    name: nameOf(file) ?? 'root',
    path: [],
    key: path[0] ?? '',
    rest: path.slice(1),
  };
  for (const [index, segment] of path.entries()) {
    type = type && typeWithin(type, segment);
    const name = type && nameOf(type);
    if (name === undefined || index === path.length - 1) continue;
    const [key = '', ...rest] = path.slice(index + 1);
    owner = { name, path: path.slice(0, index + 1), key, rest };
  }
  return {
    source,
    definition: definitionIn(sources),
    properties: propertiesIn(sources),
    root: rootOf(source) ?? null,
    path,
    type,
    owner,
  };
}

/** The kind of object that a type is, if it is one. */
export function nameOf(type: ValueType): ObjectName | undefined {
  if (type.kind === 'object') return type.name;
  if (type.kind !== 'either') return undefined;
  return type.of.map(nameOf).find((name) => name !== undefined);
}

/** The value of the nearest object of the vocabulary. */
export const ownerOf = (place: Place): Json | undefined => valueIn(place.root, place.owner.path);

/** The operation that a place lies in; for what the path item says for all, the first of the path. */
export const operationAround = ({ definition, source, path }: Place) =>
  source.role !== 'definition' || path[0] !== 'paths'
    ? undefined
    : definition.operations.find(
        ({ path: of, verb }) => of === path[1] && (verb === path[2] || path[2] === 'parameters'),
      );
