import { isObject, itemsOf, type Json, type JsonObject, member, textOf } from '../../text/value.ts';
import type { Document } from './document.ts';
import { mediaTypesIn } from './mediaTypes.ts';
import type { PlacedOperation } from './operations.ts';
import { refOf, Schema } from './schema.ts';

/** A path, query or header parameter. */
export interface SimpleParameter {
  readonly value: JsonObject;
  readonly name: string;
  readonly place: 'path' | 'query' | 'header';
  readonly required: boolean;
  /** Undefined when it says nothing of its type. */
  readonly schema: Schema | undefined;
}

export interface RequestBody {
  readonly name: string;
  readonly required: boolean;
  readonly description: string | null;
  /** Where its own `x-*` stand. */
  readonly extensions: JsonObject;
  readonly schema: Schema | undefined;
  readonly mediaTypes: readonly string[];
}

/** What an operation is called with, as Power Apps' reader of Swagger has it (powerfx-preview.md 1). */
export interface Inputs {
  /** In the order of the file; `dead` is a `$ref` that leads nowhere, `placeless` one of no known place. */
  readonly parameters: readonly (SimpleParameter | 'dead' | 'placeless')[];
  readonly body: RequestBody | undefined;
}

const PLACES: ReadonlySet<unknown> = new Set<SimpleParameter['place']>(['path', 'query', 'header']);
const isPlace = (place: unknown): place is SimpleParameter['place'] => PLACES.has(place);
const TYPE_KEYWORDS = ['type', 'format', 'items', 'default', 'enum'];

/** The verbs that are given the body of their path. */
const TAKES_BODY_OF_PATH: ReadonlySet<string> = new Set(['post', 'put', 'patch']);

export function inputsOf(operation: PlacedOperation, document: Document): Inputs {
  const { value, pathItem, verb } = operation;
  const parameters: Inputs['parameters'][number][] = [];
  const form: JsonObject[] = [];
  let body: JsonObject | undefined;
  let sharedBody: JsonObject | undefined;
  for (const item of itemsOf(member(value, 'parameters'))) {
    const isShared = refOf(item) !== undefined;
    const parameter = document.shared.follow(item, 'parameters')?.value;
    const place = member(parameter, 'in');
    if (!parameter) parameters.push('dead');
    else if (isPlace(place)) parameters.push(simpleOf(parameter, place, document));
    else if (place !== 'body' && place !== 'formData') parameters.push('placeless');
    else if (!isShared && place === 'body') body ??= parameter;
    else if (!isShared) form.push(parameter);
    else if (sharedBody) parameters.push('dead');
    else sharedBody = parameter;
  }
  return {
    parameters,
    body:
      (sharedBody && bodyOf(sharedBody, document, sharedTypes(document))) ??
      ownBody({ body, form }, value, document) ??
      (TAKES_BODY_OF_PATH.has(verb) ? bodyOfPath(pathItem, value, document) : undefined),
  };
}

function simpleOf(
  value: JsonObject,
  place: SimpleParameter['place'],
  { shared }: Document,
): SimpleParameter {
  const keywords = Object.entries(value).filter(([key]) => TYPE_KEYWORDS.includes(key));
  return {
    value,
    place,
    name: textOf(value, 'name') ?? '',
    required: member(value, 'required') === true,
    schema:
      keywords.length === 0
        ? undefined
        : new Schema(Object.fromEntries(keywords), undefined, shared),
  };
}

interface Own {
  readonly body: JsonObject | undefined;
  readonly form: readonly JsonObject[];
}

function ownBody({ body, form }: Own, operation: JsonObject, document: Document) {
  const consumed = mediaTypesIn('consumes', operation, document.root);
  if (body) return bodyOf(body, document, consumed ?? ['application/json']);
  if (form.length === 0) return undefined;
  return formBody(form, document, consumed ?? ['application/x-www-form-urlencoded']);
}

function bodyOfPath(pathItem: JsonObject, operation: JsonObject, document: Document) {
  const listed = itemsOf(member(pathItem, 'parameters')).filter(isObject);
  const placedIn = (place: string) => listed.filter((each) => member(each, 'in') === place);
  return ownBody({ body: placedIn('body')[0], form: placedIn('formData') }, operation, document);
}

const sharedTypes = ({ root, last }: Document): readonly string[] =>
  mediaTypesIn('consumes', ...(last ? [last.value] : []), root) ?? ['application/json'];

/** A body parameter; a shared form parameter becomes one too, its own type being the schema. */
function bodyOf(
  value: JsonObject,
  { shared }: Document,
  mediaTypes: readonly string[],
): RequestBody {
  const isForm = member(value, 'in') === 'formData';
  return {
    name: textOf(value, 'name') ?? 'body',
    required: member(value, 'required') === true,
    description: textOf(value, 'description') ?? null,
    extensions: value,
    schema: isForm ? new Schema(value, undefined, shared) : shared.schema(member(value, 'schema')),
    mediaTypes,
  };
}

/** All form parameters as the properties of one body. */
function formBody(
  form: readonly JsonObject[],
  { shared }: Document,
  mediaTypes: readonly string[],
): RequestBody {
  const named = form.map((parameter): [string, JsonObject] => [
    textOf(parameter, 'name') ?? '',
    propertyOf(parameter),
  ]);
  const required = form.filter((parameter) => member(parameter, 'required') === true);
  const schema: Json = {
    type: 'object',
    properties: Object.fromEntries(named),
    required: required.map((parameter) => textOf(parameter, 'name') ?? ''),
  };
  return {
    name: 'body',
    required: false,
    description: null,
    extensions: {},
    schema: new Schema(schema, undefined, shared),
    mediaTypes,
  };
}

/** `required` of a parameter says something else than that of a schema; a parameter has no title. */
const propertyOf = (parameter: JsonObject): JsonObject =>
  Object.fromEntries(
    Object.entries(parameter).filter(
      ([key]) => TYPE_KEYWORDS.includes(key) || key === 'description' || key.startsWith('x-'),
    ),
  );
