import { PROVIDERS } from '../connector/authentication/providers.ts';
import { CATEGORIES } from '../connector/metadata.ts';
import { TEMPLATES } from '../connector/policies/catalogue.ts';
import { OPERATIONS, shortKey } from '../connector/policies/keys.ts';
import { type Operation, VERBS } from '../swagger/definition.ts';
import { refTo, type Shared } from '../swagger/renames.ts';
import { typeWords } from '../swagger/schemaRows.ts';
import type { ValueType } from '../swagger/vocabulary/types.ts';
import { child } from '../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member, textOf } from '../text/value.ts';
import { besides, type Candidate, values } from './candidate.ts';
import { valueIn } from './dynamic.ts';
import { FORMATS, MEDIA_TYPES } from './known.ts';
import { templateOf } from './names.ts';
import { argumentValues, fieldCandidate, pathValues } from './pathValues.ts';
import { operationAround, ownerOf, type Place } from './place.ts';
import { scopesAskedFor, scopesKnown } from './scopes.ts';
import { isValuePath, stepsFrom } from './valuePaths.ts';

/** The values that can stand at a place: what its type allows, and what the connector has to offer there. */
export function valuesAt(place: Place): readonly Candidate[] {
  const { path, type, owner } = place;
  const own = byOwner(place);
  const all = own.length > 0 ? own : type ? ofType(type) : [];
  const list = valueIn(place.root, path.slice(0, -1));
  const others = itemsOf(list).filter((_, index) => index !== Number(path.at(-1)));
  const siblings = owner.name === 'metadatum' ? metadataNames(place) : [];
  return besides(all, ['', ...others, ...siblings]);
}

/** What a type allows, where that is a choice. */
function ofType(type: ValueType): Candidate[] {
  switch (type.kind) {
    case 'text':
      return values(...(type.oneOf ?? []));
    case 'flag':
      return values(true, false);
    case 'null':
      return values(null);
    case 'either':
      return type.of.flatMap(ofType);
    default:
      return [];
  }
}

function byOwner(place: Place): readonly Candidate[] {
  const { owner, definition, properties } = place;
  const { name, key, rest } = owner;
  const target = ownerOf(place) ?? null;
  if (rest.length > 0 && key === 'parameters') return argumentValues(place);
  if (key === '$ref') return references(place);
  if (key === 'operationId' && name !== 'operation') return operations(place);
  if (isValuePath(key) && name !== 'triggerValue') return pathValues(place);
  switch (`${name}.${key}`) {
    case 'root.consumes':
    case 'root.produces':
    case 'operation.consumes':
    case 'operation.produces':
      return values(...MEDIA_TYPES);
    case 'schema.format':
    case 'parameter.format':
    case 'items.format':
    case 'header.format':
      return formats(textOf(target, 'type'));
    case 'schema.default':
    case 'parameter.default':
    case 'items.default':
      return defaults(target);
    case 'enumValue.value':
      return values(...itemsOf(member(valueIn(place.root, owner.path.slice(0, -2)), 'enum')));
    case 'schema.required':
    case 'schema.discriminator':
      return fields(place, target);
    case 'schema.x-ms-editor':
    case 'parameter.x-ms-editor':
      return values('dictionary');
    case 'schema.x-ms-format':
    case 'parameter.x-ms-format':
      return values('contentOnly');
    case 'operation.x-ms-agentic-protocol':
      return values('mcp-streamable-1.0');
    case 'dynamicValues.capability':
      return values('file-picker');
    case 'parameter.name':
      return pathNames(place, target);
    case 'operation.tags':
      return tags(place);
    case 'root.security':
    case 'operation.security':
      return scopesKnown(definition, rest[1]);
    case 'metadatum.propertyValue':
      return textOf(target, 'propertyName') === 'Categories' ? values(...CATEGORIES) : [];
    case 'policy.templateId':
      return TEMPLATES.filter(({ isOld }) => !isOld).map(({ id, title, does }) => ({
        value: id,
        kind: 'policy',
        detail: title,
        says: does,
      }));
    case 'properties.scriptOperations':
    case 'script.operationIds':
      return definition.operations.map(operationCandidate);
    case 'oAuthSettings.identityProvider':
      return PROVIDERS.map(({ id, name: detail, note }) => ({
        value: id,
        kind: 'value',
        detail,
        says: note,
      }));
    case 'oAuthSettings.scopes':
      return scopesKnown(definition);
    case 'securityDefinition.scopes':
      return scopesAskedFor(properties).map((value) => ({ value, kind: 'value' }));
    default:
      return name === 'policyParameters' ? policyValues(place) : [];
  }
}

const SHARED: Readonly<Partial<Record<string, Shared>>> = {
  schema: 'definitions',
  parameter: 'parameters',
  response: 'responses',
};

function references({ owner, definition }: Place): Candidate[] {
  const shared = SHARED[owner.name];
  if (!shared) return [];
  return entriesOf(definition.root[shared]).map(([name, value]) => ({
    value: refTo(shared, name),
    kind: 'reference',
    detail: isObject(value) ? typeWords(definition, value) : undefined,
    says: textOf(value, 'description') ?? textOf(value, 'title'),
  }));
}

const operationCandidate = ({ operationId, path, verb, value }: Operation): Candidate => ({
  value: operationId,
  kind: 'operation',
  detail: `${verb.toUpperCase()} ${path}`,
  says: textOf(value, 'summary'),
});

/** The operations that an extension can call: those that read first. */
function operations({ definition, owner }: Place): Candidate[] {
  const around = ownOperation(owner.path);
  const wanted =
    owner.name === 'notification'
      ? (operation: Operation) =>
          member(operation.pathItem.value, 'x-ms-notification-content') !== undefined
      : () => true;
  const rank = ({ verb }: Operation) => (owner.name === 'notification' ? 0 : VERBS.indexOf(verb));
  return definition.operations
    .filter(wanted)
    .filter(({ at }) => owner.name === 'aiOperation' || at !== around)
    .toSorted((a, b) => rank(a) - rank(b))
    .map(operationCandidate);
}

/** The pointer of the operation that a path lies in: it does not call itself. */
const ownOperation = (path: readonly string[]) =>
  path[0] === 'paths' ? child('', ...path.slice(0, 3)) : undefined;

const formats = (type: string | undefined): Candidate[] =>
  (type === undefined ? Object.values(FORMATS).flat() : (FORMATS[type] ?? [])).map(
    ([value, says]) => ({ value, says, kind: 'value' }),
  );

function defaults(target: Json): Candidate[] {
  const choices = itemsOf(member(target, 'enum'));
  if (choices.length > 0) return values(...choices);
  return textOf(target, 'type') === 'boolean' ? values(true, false) : [];
}

/** The fields of a schema, those of `allOf` too. */
const fields = (place: Place, schema: Json): Candidate[] =>
  isObject(schema)
    ? stepsFrom(place.definition, { at: child('', ...place.owner.path), value: schema }).map(
        ({ name, site }) => fieldCandidate(place, name, site.value),
      )
    : [];

/** The names in a path that no parameter has yet. */
function pathNames(place: Place, target: Json): Candidate[] {
  const operation = operationAround(place);
  const where = textOf(target, 'in');
  if (!operation || (where !== undefined && where !== 'path')) return [];
  const taken = place.definition
    .parametersOf(operation)
    .filter(({ value }) => textOf(value, 'in') === 'path' && value !== target)
    .map(({ value }) => textOf(value, 'name'));
  return [...operation.path.matchAll(/\{([^{}]+)\}/g)]
    .flatMap(([, name = '']) => (taken.includes(name) ? [] : [name]))
    .map((value) => ({ value, kind: 'parameter', detail: operation.path }));
}

function tags({ definition }: Place): Candidate[] {
  const named = itemsOf(definition.root['tags']).map((tag) => textOf(tag, 'name') ?? '');
  const used = definition.operations.flatMap(({ value }) => itemsOf(member(value, 'tags')));
  return values(...new Set([...named, ...used]));
}

const metadataNames = (place: Place): Json[] =>
  place.owner.key === 'propertyName'
    ? itemsOf(member(place.root, 'x-ms-connector-metadata'))
        .filter((item) => item !== ownerOf(place))
        .flatMap((item) => textOf(item, 'propertyName') ?? [])
    : [];

function policyValues(place: Place): Candidate[] {
  const { owner, definition } = place;
  if (owner.key === OPERATIONS) return definition.operations.map(operationCandidate);
  const template = templateOf(place);
  if (owner.key.endsWith('-policySection')) return values(...(template?.sections ?? []));
  const field = template?.fields.find(({ name }) => name === shortKey(owner.key));
  return values(...(field?.values ?? []));
}
