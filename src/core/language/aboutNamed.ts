import { firstSuccess, responsesOf, schemaOf } from '../runtime/response/described.ts';
import { type Definition, kindOf, type Operation } from '../swagger/definition.ts';
import type { Shared } from '../swagger/renames.ts';
import { schemaRows, typeWords } from '../swagger/schemaRows.ts';
import { child, segmentsOf } from '../text/pointer.ts';
import { isObject, itemsOf, type Json, type JsonObject, member, textOf } from '../text/value.ts';
import { code, labelled, lines, paragraphs, plain } from './about.ts';
import { valueIn } from './dynamic.ts';
import type { Named } from './named.ts';
import { definitionIn, propertiesIn, type Sources } from './sources.ts';

/** A short summary of a thing for those who only see its name, in Markdown; undefined when it is not there. */
export function aboutNamed(sources: Sources, named: Named): string | undefined {
  const definition = definitionIn(sources);
  switch (named.kind) {
    case 'operation': {
      const [operation] = definition.operationsWithId(named.name);
      return operation && aboutOperation(definition, operation);
    }
    case 'shared': {
      const value = member(definition.root[named.shared], named.name);
      return isObject(value) ? aboutShared(definition, named.shared, named.name, value) : undefined;
    }
    case 'parameter':
      return aboutField(definition, named.name, named.parameter.value);
    case 'property': {
      const value = valueIn(definition.root, segmentsOf(named.at));
      return isObject(value) ? aboutField(definition, named.name, value) : undefined;
    }
    case 'scheme':
      return aboutScheme(member(definition.root['securityDefinitions'], named.name));
    case 'connectionParameter':
      return aboutConnectionParameter(propertiesIn(sources), named.name);
  }
}

const KINDS = { action: 'Action', polling: 'Polling trigger', webhook: 'Webhook trigger' } as const;

function aboutOperation(definition: Definition, operation: Operation): string {
  const { value, verb, path } = operation;
  const answer = firstSuccess(responsesOf(definition, operation));
  const schema = answer && schemaOf(answer);
  const inputs = definition.parametersOf(operation).map(({ value: parameter }) => {
    const name = code(textOf(parameter, 'name') ?? '');
    return parameter['required'] === true ? `${name} (required)` : name;
  });
  return paragraphs(
    `**${plain(textOf(value, 'summary') ?? operation.operationId)}**`,
    `${KINDS[kindOf(operation)]}: ${code(`${verb.toUpperCase()} ${path}`)}`,
    wordsOf(value),
    lines(
      labelled('Inputs', listed(inputs)),
      labelled('Answers', schema && code(schemaName(definition, schema.value))),
    ),
  );
}

function aboutShared(
  definition: Definition,
  shared: Shared,
  name: string,
  value: JsonObject,
): string {
  if (shared === 'parameters') return aboutField(definition, textOf(value, 'name') ?? name, value);
  const schema = shared === 'responses' ? member(value, 'schema') : value;
  const at =
    shared === 'responses' ? child('/responses', name, 'schema') : child('/definitions', name);
  const rows = isObject(schema) ? schemaRows(definition, { at, value: schema }) : [];
  const fields = rows
    .filter(({ depth }) => depth === 0)
    .map(
      (row) =>
        `${code(row.name)} ${plain(typeWords(definition, row.value))}${row.required ? ', required' : ''}`,
    );
  return paragraphs(
    `**${plain(name)}** ${isObject(schema) ? plain(schemaName(definition, schema)) : ''}`,
    wordsOf(value),
    fields.length === 0 ? undefined : bullets(fields),
  );
}

const aboutField = (definition: Definition, name: string, value: JsonObject): string =>
  paragraphs(
    `**${plain(textOf(value, 'title') ?? textOf(value, 'x-ms-summary') ?? name)}** ${plain(typeWords(definition, value))}`,
    wordsOf(value),
    lines(
      labelled('In', textOf(value, 'in')),
      value['required'] === true ? '*Required.*' : undefined,
      labelled('Values', listed(itemsOf(value['enum']).map((each) => code(String(each))))),
    ),
  );

function aboutScheme(scheme: Json | undefined): string | undefined {
  const type = textOf(scheme, 'type');
  if (type === undefined) return undefined;
  const name = textOf(scheme, 'name');
  return paragraphs(
    `**${plain(type)}**`,
    textOf(scheme, 'description') && plain(textOf(scheme, 'description') ?? ''),
    name && `${code(name)} in the ${plain(textOf(scheme, 'in') ?? '')}`,
  );
}

function aboutConnectionParameter(properties: Json | undefined, name: string): string | undefined {
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const lists = [
    member(properties, 'connectionParameters'),
    ...sets.map((set) => member(set, 'parameters')),
  ];
  const value = lists.map((list) => member(list, name)).find((found) => found !== undefined);
  if (value === undefined) return undefined;
  const dialog = member(value, 'uiDefinition');
  return paragraphs(
    `**${plain(textOf(dialog, 'displayName') ?? name)}** ${plain(textOf(value, 'type') ?? '')}`,
    wordsOf(dialog),
  );
}

const wordsOf = (value: Json | undefined): string | undefined => {
  const description = textOf(value, 'description');
  return description === undefined ? undefined : shortened(plain(description));
};

/** The name of the shared schema, else the type in words. */
function schemaName(definition: Definition, schema: JsonObject): string {
  const ref = textOf(schema, '$ref');
  if (ref !== undefined) return ref.slice(ref.lastIndexOf('/') + 1);
  const items = member(schema, 'items');
  const of = textOf(items, '$ref');
  return of === undefined
    ? typeWords(definition, schema)
    : `list of ${of.slice(of.lastIndexOf('/') + 1)}`;
}

/** As much as is read at a glance. */
const MOST_WORDS = 300;
const MOST_ITEMS = 12;

const shortened = (text: string): string =>
  text.length > MOST_WORDS ? `${text.slice(0, MOST_WORDS).trimEnd()} …` : text;

const listed = (all: readonly string[]): string =>
  all.slice(0, MOST_ITEMS).join(', ') +
  (all.length > MOST_ITEMS ? ` and ${all.length - MOST_ITEMS} more` : '');

const bullets = (all: readonly string[]): string =>
  [
    ...all.slice(0, MOST_ITEMS).map((each) => `- ${each}`),
    ...(all.length > MOST_ITEMS ? [`- and ${all.length - MOST_ITEMS} more`] : []),
  ].join('\n');
