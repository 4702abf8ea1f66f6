import {
  type Definition,
  definitionOf,
  type Operation,
  type Site,
} from '../core/swagger/definition.ts';
import { child, type Pointer } from '../core/text/pointer.ts';
import { entriesOf, itemsOf, type JsonObject, member, textOf } from '../core/text/value.ts';
import { pointerInSource } from './pointerInSource.ts';

/**
 * The places that a sentence of swagger-parser is about, at least one. It names operations, parameters and the rest
 * by unescaped paths (`/paths/invoices/{id}/get/parameters/page`), or only by what it found twice.
 */
export function placesOfRefusal(words: string, source: JsonObject): readonly Pointer[] {
  const definition = definitionOf(source);
  for (const find of [
    duplicateOperationIds,
    duplicateParameter,
    optionalOrUnknownParameter,
    named,
  ]) {
    const places = find(words, definition);
    if (places.length > 0) return places;
  }
  return [
    /\bAPI version\b/.test(words)
      ? '/info/version'
      : /\bSwagger version\b/.test(words)
        ? '/swagger'
        : '',
  ];
}

type Finder = (words: string, definition: Definition) => readonly Pointer[];

/** All but the first that has the id. */
const duplicateOperationIds: Finder = (words, definition) => {
  const id = /^Duplicate operation id '(.*)'$/.exec(words)?.[1];
  const again = id === undefined ? [] : definition.operationsWithId(id).slice(1);
  return again.map(({ at }) => child(at, 'operationId'));
};

/** Where the second of two parameters of one name and place is listed. */
const duplicateParameter: Finder = (words, definition) => {
  const [, place, name] = /^Found multiple (\S+) parameters named "(.*)"$/.exec(words) ?? [];
  for (const { pathItem, ...operation } of definition.operations) {
    for (const { at, value } of [pathItem, operation]) {
      const [, ...again] = [...itemsOf(member(value, 'parameters')).entries()].filter(
        ([, item]) => {
          const parameter = definition.follow({ at, value: item })?.value ?? null;
          return textOf(parameter, 'in') === place && textOf(parameter, 'name') === name;
        },
      );
      if (again.length > 0) return again.map(([index]) => child(at, 'parameters', index));
    }
  }
  return [];
};

/** A path parameter that is optional, or that the path does not have. */
const optionalOrUnknownParameter: Finder = (words, definition) => {
  const match = /parameter named "(.*?)"|the "(.*?)" parameter at/.exec(words);
  const name = match?.[1] ?? match?.[2];
  const operation = longestNamed(words, operationNames(definition))?.operation;
  const parameter =
    operation &&
    definition.parametersOf(operation).find(({ value }) => textOf(value, 'name') === name);
  return parameter ? [parameter.at] : [];
};

/** What is spelt out in the sentence; of several the most exact. */
const named: Finder = (words, definition) => {
  const place = longestNamed(words, [...placeNames(definition)]);
  return place ? [pointerInSource(place.at, definition.root)] : [];
};

interface Named {
  /** As swagger-parser writes it. */
  readonly name: string;
  readonly at: Pointer;
}

const longestNamed = <T extends Named>(words: string, places: readonly T[]): T | undefined =>
  places
    .filter(({ name }) => words.includes(name))
    .reduce<T | undefined>(
      (best, place) => (best && best.name.length >= place.name.length ? best : place),
      undefined,
    );

const operationNames = ({ operations }: Definition): (Named & { operation: Operation })[] =>
  operations.map((operation) => ({
    name: `/paths${operation.path}/${operation.verb}`,
    at: operation.at,
    operation,
  }));

function* placeNames(definition: Definition): Iterable<Named> {
  for (const [name] of entriesOf(definition.root['definitions'])) {
    yield { name: `/definitions/${name}`, at: child('/definitions', name) };
  }
  for (const { name, at, operation } of operationNames(definition)) {
    yield { name: `/paths${operation.path}`, at: operation.pathItem.at };
    yield { name, at };
    for (const parameter of definition.parametersOf(operation)) {
      yield { name: `${name}/parameters/${textOf(parameter.value, 'name')}`, at: parameter.at };
    }
    for (const [code, value] of entriesOf(operation.value['responses'])) {
      const responseAt = child(at, 'responses', code);
      yield* responseNames(
        `${name}/responses/${code}`,
        responseAt,
        definition.follow({ at: responseAt, value }),
      );
    }
  }
}

function* responseNames(name: string, at: Pointer, response: Site | undefined): Iterable<Named> {
  yield { name, at };
  yield { name: `${name}/schema`, at: child(at, 'schema') };
  for (const [header] of entriesOf(member(response?.value, 'headers'))) {
    yield { name: `${name}/headers/${header}`, at: child(at, 'headers', header) };
  }
}
