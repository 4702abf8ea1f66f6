import { isObject, itemsOf, type Json, type JsonObject, member } from '../../text/value.ts';
import { readFields, text, truth, type Values, writeFields } from './fields.ts';
import { schemeTypeOf } from './kinds.ts';
import { type Scheme, schemeOf, schemesOf } from './scheme.ts';
import { readWay, type Way, writeWay } from './way.ts';

const SET = {
  name: text('name'),
  label: text('uiDefinition', 'displayName'),
  description: text('uiDefinition', 'description'),
  allowSharing: truth('metadata', 'allowSharing'),
} as const;

/** One of several ways, a parameter set (auth.md 11). */
export interface NamedSet extends Values<typeof SET> {
  readonly way: Way;
  readonly foreign: JsonObject;
}

const CHOOSER = {
  label: text('uiDefinition', 'displayName'),
  description: text('uiDefinition', 'description'),
} as const;

export interface Several extends Values<typeof CHOOSER> {
  readonly kind: 'several';
  readonly sets: readonly NamedSet[];
  readonly foreign: JsonObject;
}

/** How people sign in, as both files together say it. */
export interface Authentication {
  /** Of several: what `connectionParameters` says, for products that know no sets. */
  readonly way: Way;
  readonly several: Several | undefined;
  /** What the definition has for it. */
  readonly scheme: Scheme | undefined;
}

/** Reads `root` (the definition) and `properties` (of apiProperties.json). */
export function readAuthentication(
  root: Json | undefined,
  properties: Json | undefined,
): Authentication {
  const way = readWay(member(properties, 'connectionParameters'));
  const several = readSeveral(member(properties, 'connectionParameterSets'));
  const scheme = several ? schemesOf(root)[0] : schemeOf(root, schemeTypeOf(way.kind));
  return { way, several, scheme };
}

export const kindOf = ({ several, way }: Authentication) => (several ? several.kind : way.kind);

function readSeveral(source: Json | undefined): Several | undefined {
  const values = itemsOf(member(source, 'values'));
  if (!isObject(source) || values.length === 0 || !values.every(isObject)) return undefined;
  return {
    kind: 'several',
    ...readFields(CHOOSER, source),
    sets: values.map((set) => readSet(set)),
    foreign: source,
  };
}

export const readSet = (set: JsonObject): NamedSet => ({
  ...readFields(SET, set),
  way: readWay(member(set, 'parameters')),
  foreign: set,
});

function writeSet({ way, foreign, ...values }: NamedSet): JsonObject {
  return { ...writeFields(SET, foreign, values), parameters: writeWay(way) };
}

export function writeSeveral({ kind: _, sets, foreign, ...values }: Several): JsonObject {
  return { ...writeFields(CHOOSER, foreign, values), values: sets.map(writeSet) };
}
