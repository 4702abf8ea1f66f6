import { type Definition, definitionOf } from '../swagger/definition.ts';
import type { Range } from '../text/locate.ts';
import type { Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import { type Json, jsonOf, member } from '../text/value.ts';

export type SourceRole = 'definition' | 'properties';

/** A JSON file of the connector as it is typed now. */
export interface Source {
  readonly role: SourceRole;
  readonly file: string;
  readonly tree: Tree;
}

/** The files that the language is spoken in; each may be missing. */
export interface Sources {
  readonly definition: Source | undefined;
  readonly properties: Source | undefined;
}

/** A place that an editor can go to. */
export interface Spot {
  readonly file: string;
  readonly pointer: Pointer;
  readonly range: Range;
}

export const rootOf = (source: Source | undefined): Json | undefined =>
  source?.tree.root && jsonOf(source.tree.root);

export const definitionIn = ({ definition }: Sources): Definition =>
  definitionOf(rootOf(definition));

/** What stands under `properties` in apiProperties.json. */
export const propertiesIn = ({ properties }: Sources): Json | undefined =>
  member(rootOf(properties), 'properties');
