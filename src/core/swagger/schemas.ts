import { child, type Pointer } from '../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, type JsonObject, member } from '../text/value.ts';
import { type Site, VERBS } from './definition.ts';

/**
 * Every schema of a definition where it is written, nested ones included and `$ref`s not followed, so that each is met
 * once: under `definitions`, in body parameters, responses and webhook notifications.
 */
export function* schemasIn(root: JsonObject): Iterable<Site> {
  for (const [name, value] of entriesOf(root['definitions']))
    yield* schemas(child('/definitions', name), value);
  for (const [name, value] of entriesOf(root['parameters']))
    yield* ofParameter(child('/parameters', name), value);
  for (const [name, value] of entriesOf(root['responses']))
    yield* schemas(child('/responses', name, 'schema'), member(value, 'schema'));
  for (const [path, item] of entriesOf(root['paths']))
    yield* ofPathItem(child('/paths', path), item);
}

function* ofPathItem(at: Pointer, item: Json): Iterable<Site> {
  yield* ofParameters(at, item);
  const content = member(item, 'x-ms-notification-content');
  yield* schemas(child(at, 'x-ms-notification-content', 'schema'), member(content, 'schema'));
  for (const verb of VERBS) {
    const operation = member(item, verb);
    if (operation === undefined) continue;
    yield* ofParameters(child(at, verb), operation);
    for (const [status, response] of entriesOf(member(operation, 'responses'))) {
      yield* schemas(child(at, verb, 'responses', status, 'schema'), member(response, 'schema'));
    }
  }
}

function* ofParameters(at: Pointer, owner: Json): Iterable<Site> {
  for (const [index, parameter] of itemsOf(member(owner, 'parameters')).entries()) {
    yield* ofParameter(child(at, 'parameters', index), parameter);
  }
}

function* ofParameter(at: Pointer, parameter: Json): Iterable<Site> {
  yield* schemas(child(at, 'schema'), member(parameter, 'schema'));
}

/** A schema and all that stand inside it. */
export function* schemas(at: Pointer, value: Json | undefined): Iterable<Site> {
  if (!isObject(value)) return;
  yield { at, value };
  for (const [name, property] of entriesOf(value['properties']))
    yield* schemas(child(at, 'properties', name), property);
  yield* schemas(child(at, 'items'), value['items']);
  yield* schemas(child(at, 'additionalProperties'), value['additionalProperties']);
  for (const [index, part] of itemsOf(value['allOf']).entries())
    yield* schemas(child(at, 'allOf', index), part);
}
