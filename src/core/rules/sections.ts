import { Definition, type Operation, type Site } from '../swagger/definition.ts';
import { schemasIn } from '../swagger/schemas.ts';
import { child, lastOf, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, type JsonObject, member } from '../text/value.ts';
import type { Visit, Visited } from './rule.ts';

/** A part of a file that says by itself what stands in it: a path, or one shared schema, parameter or response. */
export interface Section extends Site {
  readonly kind: 'info' | 'properties' | (typeof SHARED)[number];
}

const SHARED = ['parameters', 'responses', 'paths', 'definitions'] as const;

/** A place to visit, with what its rules are handed. */
export type Place = { [V in Visit]: { readonly visit: V; readonly visited: Visited[V] } }[Visit];

/** The sections of a definition, without what is directly at its root. */
export const sectionsOf = (root: JsonObject): readonly Section[] => [
  ...sectionAt('info', '/info', root['info']),
  ...SHARED.flatMap((kind) => sharedSections(kind, root[kind])),
];

/** By the object that holds them. */
const shared = new WeakMap<JsonObject, readonly Section[]>();

function sharedSections(
  kind: (typeof SHARED)[number],
  holder: Json | undefined,
): readonly Section[] {
  if (!isObject(holder)) return [];
  let sections = shared.get(holder);
  if (!sections) {
    sections = Object.entries(holder).flatMap(([name, value]) => [
      ...sectionAt(kind, child('', kind, name), value),
    ]);
    shared.set(holder, sections);
  }
  return sections;
}

/** The one section of apiProperties.json. */
export const propertiesSections = (root: Json | undefined): Iterable<Section> =>
  sectionAt('properties', '/properties', member(root, 'properties'));

function* sectionAt(
  kind: Section['kind'],
  at: Pointer,
  value: Json | undefined,
): Iterable<Section> {
  if (isObject(value)) yield { kind, at, value };
}

/** Every place in a section, each once. */
export function* placesIn({ kind, at, value }: Section): Iterable<Place> {
  const part = { [kind]: { [lastOf(at)]: value } };
  switch (kind) {
    case 'info':
    case 'properties':
      yield { visit: kind, visited: { at, value } };
      return;
    case 'parameters':
      yield { visit: 'parameter', visited: { at, value, operation: undefined } };
      break;
    case 'responses':
      yield { visit: 'response', visited: { at, value } };
      break;
    case 'paths':
      yield { visit: 'pathItem', visited: { at, value } };
      yield* parametersOf({ at, value }, undefined);
      for (const operation of new Definition(part).operations) yield* placesInOperation(operation);
      break;
    case 'definitions':
      break;
  }
  for (const visited of schemasIn(part)) yield { visit: 'schema', visited };
}

function* placesInOperation(operation: Operation): Iterable<Place> {
  yield { visit: 'operation', visited: operation };
  yield* parametersOf(operation, operation);
  for (const [status, value] of entriesOf(member(operation.value, 'responses'))) {
    if (!isObject(value)) continue;
    yield { visit: 'response', visited: { at: child(operation.at, 'responses', status), value } };
  }
}

function* parametersOf(owner: Site, operation: Operation | undefined): Iterable<Place> {
  for (const [index, value] of itemsOf(member(owner.value, 'parameters')).entries()) {
    if (!isObject(value)) continue;
    const at = child(owner.at, 'parameters', index);
    yield { visit: 'parameter', visited: { at, value, operation } };
  }
}
