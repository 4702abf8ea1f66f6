import { nearest } from '../../rules/nearest.ts';
import type { Definition, Parameter } from '../../swagger/definition.ts';
import { segmentsOf } from '../../text/pointer.ts';
import { entriesOf, isArray, type Json, textOf } from '../../text/value.ts';
import { subPath } from '../expression/path.ts';
import { parseTemplate } from '../expression/template.ts';
import { headerOf } from '../http/headers.ts';
import { fileAsJson, parseJson } from '../http/message.ts';
import { decodeFormPart, decodePart } from '../http/percent.ts';
import { targetOf } from '../policies/bodyPaths.ts';
import { pathParts } from '../request/address.ts';
import { coerce, isFileShape } from '../request/coerce.ts';
import { nameOf, placeOf, schemaSite } from '../request/values.ts';
import { mismatches, mismatchesAt } from '../schema/check.ts';
import { formatOf, type Shape, shapeOf } from '../schema/shape.ts';
import type { MockedApi } from './api.ts';
import { CONTROLS } from './controls.ts';
import type { Received } from './incoming.ts';
import type { Match } from './match.ts';

/** What is wrong with one parameter of a request, in plain words. */
export interface Complaint {
  readonly parameter: string;
  readonly message: string;
}

/** What a strict API would say of a request: missing, unknown and wrong parameters. */
export function complaintsAbout(api: MockedApi, match: Match, request: Received): Complaint[] {
  const parameters = api.definition.parametersOf(match.route.operation);
  return [
    ...parameters.flatMap((parameter) => about(api.definition, parameter, match, request)),
    ...unknownQuery(api, match, parameters, request),
    ...unknownFields(parameters, request),
  ];
}

function about(
  definition: Definition,
  parameter: Parameter,
  match: Match,
  request: Received,
): Complaint[] {
  if (placeOf(parameter) === 'body') return aboutBody(definition, parameter, match, request);
  const name = nameOf(parameter);
  const shape = shapeOf(definition, parameter);
  const sent = sentValue(parameter, shape, match, request);
  if (sent === undefined) {
    const required = parameter.value['required'] === true && placeOf(parameter) !== 'path';
    return required
      ? [
          {
            parameter: name,
            message: `The ${WORDS[placeOf(parameter)] ?? 'parameter'} "${name}" is missing.`,
          },
        ]
      : [];
  }
  if (!shape || isFileShape(shape) || (sent === '' && parameter.value['allowEmptyValue'] === true))
    return [];
  return wrong(definition, shape, sent).map((message) => ({
    parameter: name,
    message: `The ${WORDS[placeOf(parameter)] ?? 'parameter'} "${name}" ${message}`,
  }));
}

const WORDS: Readonly<Record<string, string>> = {
  path: 'path parameter',
  query: 'query parameter',
  header: 'header',
  formData: 'form field',
};

/** A value that came as text, checked as the type that it is declared to be. */
function wrong(definition: Definition, shape: Shape, sent: Json): string[] {
  const read = coerce(sent, shape);
  if (!read.ok) return [read.message];
  const own = [...mismatchesAt({ shape, where: '', value: read.value })].map(({ message }) =>
    message.replace('The body ', ''),
  );
  const { items } = shape;
  const itemShape = items && shapeOf(definition, items);
  if (!isArray(read.value) || !itemShape) return own;
  return [...own, ...read.value.flatMap((item) => wrong(definition, itemShape, item))];
}

const SEPARATORS: Readonly<Record<string, string | RegExp>> = {
  ssv: /[ +]/,
  tsv: '\t',
  pipes: '|',
};

function sentValue(
  parameter: Parameter,
  shape: Shape | undefined,
  { pathValues }: Match,
  { query, headers, body }: Received,
): Json | undefined {
  const name = nameOf(parameter);
  const texts: Readonly<Record<string, () => string[]>> = {
    path: () => {
      const value = pathValues.get(name);
      const twice = textOf(parameter.value, 'x-ms-url-encoding')?.toLowerCase() === 'double';
      return value === undefined ? [] : [twice ? decodePart(value) : value];
    },
    query: () =>
      query
        .filter((item) => decodeFormPart(item.name) === name)
        .map((item) => decodeFormPart(item.value ?? '')),
    header: () => {
      const value = headerOf(headers, name);
      return value === undefined ? [] : [value];
    },
    formData: () => fieldValues(name, body),
  };
  const found = texts[placeOf(parameter)]?.() ?? [];
  const [first] = found;
  if (first === undefined || !shape?.types.includes('array')) return first;
  const format = textOf(parameter.value, 'collectionFormat') ?? 'csv';
  return format === 'multi' || found.length > 1 ? found : first.split(SEPARATORS[format] ?? ',');
}

function fieldValues(name: string, body: Received['body']): string[] {
  if (body.kind === 'form')
    return body.fields.filter(([key]) => key === name).map(([, value]) => value);
  if (body.kind !== 'multipart') return [];
  return body.parts
    .filter((part) => part.name === name)
    .map(({ content }) => (typeof content === 'string' ? content : 'file'));
}

function aboutBody(
  definition: Definition,
  parameter: Parameter,
  match: Match,
  { body, headers }: Received,
): Complaint[] {
  const name = 'body';
  const site = schemaSite(parameter);
  const shape = shapeOf(definition, site);
  if (body.kind === 'empty') {
    return parameter.value['required'] === true
      ? [{ parameter: name, message: 'The body is missing.' }]
      : [];
  }
  if (!shape || isFileShape(shape) || formatOf(shape) === 'byte') return [];
  if (body.kind === 'not JSON') {
    return [{ parameter: name, message: `The body is no JSON: ${body.reason}` }];
  }
  const value = bodyValue(body, shape);
  if (value === undefined) {
    const type = headerOf(headers, 'Content-Type') ?? 'of no type';
    return [{ parameter: name, message: `The body is ${type}; it should be JSON.` }];
  }
  const rewritten = rewrittenBy(match);
  return [...mismatches(definition, site, value)]
    .filter(({ where, key }) => !rewritten(segmentsOf(where)[0] ?? key))
    .map(({ where, key, message }) => ({
      parameter: `${name}${where}${key === undefined ? '' : `/${key}`}`,
      message,
    }));
}

function bodyValue(body: Received['body'], shape: Shape): Json | undefined {
  switch (body.kind) {
    case 'json':
      return body.value;
    case 'text':
      return shape.types.includes('string') || shape.types.length === 0
        ? body.text
        : parseJson(body.text);
    case 'form':
      return Object.fromEntries(body.fields);
    case 'file':
      return shape.types.length === 0 ? fileAsJson(body.file) : undefined;
    default:
      return undefined;
  }
}

const BODY_TARGETS = [
  ['newPropertyParentPathTemplate', 'newPropertySubPathTemplate'],
  ['newPropertyPath', undefined],
  ['srcParentPath', 'srcSubPath'],
  ['dstParentPath', 'dstSubPath'],
] as const;

/** Whether policies rewrite a property of the body on the way here: it then need not be as the definition says. */
function rewrittenBy({ route }: Match): (property: string | undefined) => boolean {
  const names = new Set<string | undefined>();
  let whole = false;
  for (const policy of route.policies) {
    for (const [parent, sub] of BODY_TARGETS) {
      const target = targetOf(String(policy.parameter(parent) ?? ''));
      if (!target) continue;
      const path = [...target.path, ...subPath(String((sub && policy.parameter(sub)) ?? ''))];
      if (path.length === 0 || target.of === 'item') whole = true;
      else names.add(String(path[0]));
    }
  }
  return (property) => whole || names.has(property);
}

/** Query names that the definition does not know. A key of the connection and what policies add belong there. */
function unknownQuery(
  { definition }: MockedApi,
  { route }: Match,
  parameters: readonly Parameter[],
  { query }: Received,
): Complaint[] {
  const declared = parameters.filter((parameter) => placeOf(parameter) === 'query').map(nameOf);
  const added = route.policies.flatMap((policy) => addedNames(policy.parameter));
  const keys = entriesOf(definition.root['securityDefinitions'])
    .filter(([, scheme]) => textOf(scheme, 'in') === 'query')
    .map(([, scheme]) => textOf(scheme, 'name') ?? '');
  const written = [
    route.operation.path,
    ...route.policies.map((policy) => String(policy.parameter('newPath') ?? '')),
  ];
  const inPath = written.flatMap((path) =>
    pathParts(path).query.map(({ name }) => decodeFormPart(name)),
  );
  const state = entriesOf(route.polling?.parameter('triggerConfig')).map(([name]) => name);
  const known = new Set([...declared, ...state, ...added, ...keys, ...inPath, ...CONTROLS]);
  return [...new Set(query.map(({ name }) => decodeFormPart(name)))]
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = nearest(name, declared);
      return {
        parameter: name,
        message: `There is no query parameter "${name}"${meant ? `: is "${meant}" meant?` : '.'}`,
      };
    });
}

/** The query parameters that a policy adds. */
function addedNames(parameter: (name: string) => Json | undefined): string[] {
  const name = parameter('name');
  const [target] = parseTemplate(String(parameter('parameterTemplate') ?? ''));
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...(target?.kind === 'named' && target.of === 'queryParameters' ? [target.name] : []),
  ];
}

function unknownFields(parameters: readonly Parameter[], { body }: Received): Complaint[] {
  const declared = parameters.filter((parameter) => placeOf(parameter) === 'formData').map(nameOf);
  const sent =
    body.kind === 'form'
      ? body.fields.map(([name]) => name)
      : body.kind === 'multipart'
        ? body.parts.map(({ name }) => name)
        : [];
  if (parameters.some((parameter) => placeOf(parameter) === 'body')) return [];
  return [...new Set(sent)]
    .filter((name) => !declared.includes(name))
    .map((name) => ({ parameter: name, message: `There is no form field "${name}".` }));
}
