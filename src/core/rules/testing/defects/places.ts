import {
  isVisible,
  kindOf,
  type Operation,
  type OperationKind,
  type Site,
  visibilityOf,
} from '../../../swagger/definition.ts';
import { schemasIn } from '../../../swagger/schemas.ts';
import { child } from '../../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../../../text/value.ts';
import { type Ask, asksOf, type Kind } from '../../dynamic/asks.ts';
import { notificationUrls } from '../../triggers/notificationUrls.ts';
import { isInternal } from '../../triggers/triggerKinds.ts';
import type { Subject } from './subject.ts';

/** The kinds of places that mistakes are put in, each as all of them in a connector. */

export const root = ({ definition }: Subject): Site[] => [{ at: '', value: definition.root }];

export const info = ({ definition }: Subject): Site[] => below('/info', definition.root['info']);

export const operations = ({ definition }: Subject): readonly Operation[] => definition.operations;

export const visibleOperations = (subject: Subject): readonly Operation[] =>
  operations(subject).filter(isVisible);

export const actions = (subject: Subject): readonly Operation[] =>
  visibleOperations(subject).filter((operation) => kindOf(operation) === 'action');

export const triggers =
  (kind?: OperationKind) =>
  (subject: Subject): readonly Operation[] =>
    operations(subject).filter((operation) =>
      kind ? kindOf(operation) === kind : kindOf(operation) !== 'action',
    );

export function pathItems({ definition }: Subject): Site[] {
  return entriesOf(definition.root['paths']).flatMap(([path, value]) =>
    below(child('/paths', path), value),
  );
}

/** A parameter that an operation lists itself. */
export interface OwnParameter extends Site {
  readonly operation: Operation;
}

export function* parameters(subject: Subject): Iterable<OwnParameter> {
  for (const operation of operations(subject)) {
    for (const [index, value] of itemsOf(operation.value['parameters']).entries()) {
      if (!isObject(value) || typeof value['$ref'] === 'string') continue;
      yield { at: child(operation.at, 'parameters', index), value, operation };
    }
  }
}

export const parametersIn =
  (...places: readonly string[]) =>
  (subject: Subject): Iterable<OwnParameter> =>
    filtered(parameters(subject), ({ value }) => places.includes(textOf(value, 'in') ?? ''));

/** Parameters that makers see. */
export const visibleParameters = (subject: Subject): Iterable<OwnParameter> =>
  filtered(
    parametersIn('query', 'header', 'path')(subject),
    ({ value, operation }) => isVisible(operation) && visibilityOf(value) !== 'internal',
  );

/** Operations that send a body. */
export function* bodyOwners(subject: Subject): Iterable<Operation> {
  for (const { operation } of parametersIn('body')(subject)) yield operation;
}

/** Schemas of what is sent. */
export function* bodies(subject: Subject): Iterable<OwnParameter> {
  for (const { at, value, operation } of parametersIn('body')(subject)) {
    const schema = value['schema'];
    if (isObject(schema)) yield { at: child(at, 'schema'), value: schema, operation };
  }
}

export function* responses(subject: Subject): Iterable<Site> {
  for (const { at, value } of operations(subject)) {
    for (const [status, response] of entriesOf(member(value, 'responses')))
      yield* below(child(at, 'responses', status), response);
  }
}

export const successes = (subject: Subject): Iterable<Site> =>
  filtered(responses(subject), ({ at, value }) => /\/20[01]$/.test(at) && 'schema' in value);

export function* responseLists(subject: Subject): Iterable<Site> {
  for (const { at, value } of operations(subject))
    yield* below(child(at, 'responses'), value['responses']);
}

export const schemas = ({ definition }: Subject): Iterable<Site> => schemasIn(definition.root);

/** Schemas that say what they hold themselves, of that type. */
export const schemasOf =
  (type: string) =>
  (subject: Subject): Iterable<Site> =>
    filtered(
      schemas(subject),
      ({ value }) => value['type'] === type && value['$ref'] === undefined,
    );

export const objects = (subject: Subject): Iterable<Site> =>
  filtered(schemasOf('object')(subject), ({ value }) => entriesOf(value['properties']).length > 0);

/** Named properties of objects. */
export function* properties(subject: Subject): Iterable<Site> {
  for (const { at, value } of objects(subject)) {
    for (const [name, property] of entriesOf(value['properties'])) {
      if (isObject(property) && property['$ref'] === undefined)
        yield { at: child(at, 'properties', name), value: property };
    }
  }
}

export function definitions({ definition }: Subject): Site[] {
  return entriesOf(definition.root['definitions']).flatMap(([name, value]) =>
    below(child('/definitions', name), value),
  );
}

/** Whatever is a `$ref` to a shared schema. */
export const references = (subject: Subject): Iterable<Site> =>
  filtered(schemas(subject), ({ value }) => typeof value['$ref'] === 'string');

/** Properties that hold a webhook's callback URL, and are hidden by themselves. */
export function* callbacks(subject: Subject): Iterable<Site> {
  for (const operation of triggers('webhook')(subject)) {
    for (const { site, body, way } of notificationUrls(operation, subject.definition)) {
      if (isInternal(body.value) || way.some(({ object }) => isInternal(object.value))) continue;
      yield site;
    }
  }
}

/** The objects of dynamic extensions that name the operation to ask. */
export const asks = (...kinds: readonly Kind[]) =>
  function* (subject: Subject): Iterable<Ask> {
    for (const owner of [...parameters(subject), ...schemas(subject)]) {
      for (const ask of asksOf(owner))
        if (ask.operationId !== '' && (kinds.length === 0 || kinds.includes(ask.kind))) yield ask;
    }
  };

/** The arguments of dynamic extensions. */
export function* argumentsGiven(subject: Subject): Iterable<Site<Json>> {
  for (const { given, value } of asks()(subject)) {
    for (const { at, key } of given) yield { at, value: member(value['parameters'], key) ?? null };
  }
}

export function securityDefinitions({ definition }: Subject): Site[] {
  return entriesOf(definition.root['securityDefinitions']).flatMap(([name, value]) =>
    below(child('/securityDefinitions', name), value),
  );
}

export function metadata({ definition }: Subject): Site[] {
  const at = '/x-ms-connector-metadata';
  return itemsOf(definition.root[at.slice(1)]).flatMap((value, index) =>
    below(child(at, index), value),
  );
}

export const metadataNamed =
  (name: string) =>
  (subject: Subject): Site[] =>
    metadata(subject).filter(({ value }) => textOf(value, 'propertyName') === name);

/** `/properties` of apiProperties.json. */
export const allProperties = ({ properties }: Subject): Site[] => below('/properties', properties);

const CONNECTION_PARAMETERS = '/properties/connectionParameters';

export function connectionParameters({ properties }: Subject): Site[] {
  return entriesOf(member(properties, 'connectionParameters')).flatMap(([name, value]) =>
    below(child(CONNECTION_PARAMETERS, name), value),
  );
}

export function oauthSettings(subject: Subject): Site[] {
  return connectionParameters(subject).flatMap(({ at, value }) =>
    below(child(at, 'oAuthSettings'), value['oAuthSettings']),
  );
}

export function policies({ properties }: Subject): Site[] {
  return itemsOf(member(properties, 'policyTemplateInstances')).flatMap((value, index) =>
    below(child('/properties/policyTemplateInstances', index), value),
  );
}

export const policiesOf =
  (template: string) =>
  (subject: Subject): Site[] =>
    policies(subject).filter(
      ({ value }) => textOf(value, 'templateId')?.toLowerCase() === template,
    );

const below = (at: Site['at'], value: Json | undefined): Site[] =>
  isObject(value) ? [{ at, value }] : [];

function* filtered<T>(all: Iterable<T>, wanted: (item: T) => boolean): Iterable<T> {
  for (const item of all) if (wanted(item)) yield item;
}
