import { entriesOf, isObject, type Json, type JsonObject, member } from '../../text/value.ts';
import type { Document } from './document.ts';
import { textIn } from './extensions.ts';
import { notation, notationWithDisplayNames } from './fxType.ts';
import { mediaTypesIn } from './mediaTypes.ts';
import { refOf, Schema } from './schema.ts';
import type { PowerAppsResult } from './shape.ts';
import { type Budget, type Described, fieldOf, typedOf } from './typed.ts';

/** What a function gives back (powerfx-preview.md 9). */
export interface Result {
  readonly returnType: string;
  readonly returnTypeWithDisplayNames: string;
  readonly returnParameter: PowerAppsResult;
  readonly errors: readonly string[];
}

const USABLE = new Set([
  'application/json',
  'text/plain',
  '*/*',
  'application/octet-stream',
  'text/csv',
  'text/html',
]);

const isUsable = (mediaType: string): boolean =>
  USABLE.has((mediaType.split(';')[0] ?? '').toLowerCase());

export function resultOf(operation: JsonObject, document: Document, budget: Budget): Result {
  const response = chosenResponse(operation);
  if (response === undefined) return untyped([]);
  const content = contentOf(response, operation, document);
  const used = content.find(({ mediaType }) => isUsable(mediaType));
  if (!used) {
    const found = content.map(({ mediaType }) => mediaType).join(', ');
    return untyped([`Unsupported return type - found '${found}'`]);
  }
  const schema = used.schema ?? new Schema({ type: 'string' }, undefined, document.shared);
  const described: Described = {
    name: 'response',
    required: true,
    schema,
    extensions: used.schema ? schema.value : response,
  };
  const typed = typedOf(described, budget);
  if (typed.errors.length > 0) return untyped(typed.errors);
  return {
    returnType: notation(typed.type),
    returnTypeWithDisplayNames: notationWithDisplayNames(typed.type),
    returnParameter: {
      ...fieldOf(described, typed),
      dynamic: typed.dynamic,
      propertyEntityType: textIn(described.extensions, 'x-ms-property-entity-type'),
    },
    errors: [],
  };
}

const untyped = (errors: readonly string[]): Result => ({
  returnType: 'O',
  returnTypeWithDisplayNames: 'O',
  returnParameter: {
    name: 'response',
    type: 'O',
    displayName: null,
    description: null,
    isRequired: true,
    visibility: null,
    enum: null,
    fields: [],
    dynamic: {},
    propertyEntityType: null,
  },
  errors,
});

/** The lowest code of success, else `default`, else the first. */
function chosenResponse(operation: JsonObject): JsonObject | undefined {
  const responses = entriesOf(member(operation, 'responses')).flatMap(
    ([code, value]): [string, JsonObject][] =>
      isObject(value) && !code.startsWith('x-') ? [[code, value]] : [],
  );
  const [lowest] = responses
    .filter(([code]) => code.length === 3 && code.startsWith('2'))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return (lowest ?? responses.find(([code]) => code === 'default') ?? responses[0])?.[1];
}

interface Content {
  readonly mediaType: string;
  readonly schema: Schema | undefined;
}

/** Its media types: those of its examples, then those that are produced (powerfx-preview.md 1.4). */
function contentOf(listed: JsonObject, operation: JsonObject, document: Document): Content[] {
  const owners: Json[] = refOf(listed) === undefined ? [operation] : [];
  const produced = mediaTypesIn('produces', ...owners, document.root) ?? [
    'application/octet-stream',
  ];
  const response = document.shared.follow(listed, 'responses')?.value ?? {};
  const schema = document.shared.schema(member(response, 'schema'));
  const keys = Object.keys(response);
  const isSchemaFirst = keys.indexOf('schema') < keys.indexOf('examples');
  const inExamples = entriesOf(member(response, 'examples')).map(([mediaType]) => ({
    mediaType,
    schema: isSchemaFirst || produced.includes(mediaType) ? schema : undefined,
  }));
  const known = new Set(inExamples.map(({ mediaType }) => mediaType));
  return [
    ...inExamples,
    ...produced.filter((type) => !known.has(type)).map((mediaType) => ({ mediaType, schema })),
  ];
}
