import { nearest } from '../../rules/words/nearest.ts';
import type { Definition, Parameter } from '../../swagger/definition.ts';
import { entriesOf, isArray, type Json, textOf } from '../../text/value.ts';
import { parseTemplate } from '../expression/template.ts';
import { decodeFormPart } from '../http/percent.ts';
import { own } from '../own.ts';
import type { Policy } from '../policies/policy.ts';
import { pathParts } from '../request/address.ts';
import { coerce, isFileShape } from '../request/coerce.ts';
import { nameOf, placeOf } from '../request/values.ts';
import { mismatchesAt } from '../schema/check.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import type { MockedApi } from './api.ts';
import { bodyComplaints } from './bodyComplaints.ts';
import type { Complaint } from './complaint.ts';
import { CONTROLS } from './controls.ts';
import type { Received } from './incoming.ts';
import type { Match } from './match.ts';
import { fieldNames, sentValue } from './sentValue.ts';

/** What a strict API would say of a request: missing, unknown and wrong parameters. */
export function complaintsAbout(api: MockedApi, match: Match, request: Received): Complaint[] {
  const { definition } = api;
  const parameters = definition.parametersOf(match.route.operation);
  return [
    ...parameters.flatMap((parameter) =>
      placeOf(parameter) === 'body'
        ? bodyComplaints(definition, parameter, match, request)
        : complaintsOn(definition, parameter, match, request),
    ),
    ...unknownQuery(definition, match, parameters, request),
    ...unknownFields(parameters, request),
  ];
}

const WORDS: Readonly<Record<string, string>> = {
  path: 'path parameter',
  query: 'query parameter',
  header: 'header',
  formData: 'form field',
};

function complaintsOn(
  definition: Definition,
  parameter: Parameter,
  match: Match,
  request: Received,
): Complaint[] {
  const name = nameOf(parameter);
  const place = placeOf(parameter);
  const complaint = (message: string): Complaint => ({
    parameter: name,
    message: `The ${own(WORDS, place) ?? 'parameter'} "${name}" ${message}`,
  });
  const shape = shapeOf(definition, parameter);
  const sent = sentValue(parameter, shape, match, request);
  if (sent === undefined) {
    // A path that was matched has all its values; one that a policy routed elsewhere need not.
    const isMissing = parameter.value['required'] === true && place !== 'path';
    return isMissing ? [complaint('is missing.')] : [];
  }
  const mayBeBlank = sent === '' && parameter.value['allowEmptyValue'] === true;
  if (!shape || isFileShape(shape) || mayBeBlank) return [];
  return wrong(definition, shape, sent).map(complaint);
}

/** A value that came as text, checked as the type that it is declared to be. */
function wrong(definition: Definition, shape: Shape, sent: Json): string[] {
  const read = coerce(sent, shape);
  if (!read.ok) return [read.message];
  const own = [...mismatchesAt({ shape, where: '', value: read.value })].map(({ message }) =>
    message.replace('The body ', ''),
  );
  const itemShape = shape.items && shapeOf(definition, shape.items);
  if (!isArray(read.value) || !itemShape) return own;
  return [...own, ...read.value.flatMap((item) => wrong(definition, itemShape, item))];
}

/** Query names that the definition does not know. A connection's key and what policies add belong there. */
function unknownQuery(
  definition: Definition,
  { route }: Match,
  parameters: readonly Parameter[],
  { query }: Received,
): Complaint[] {
  const declared = parameters.filter((parameter) => placeOf(parameter) === 'query').map(nameOf);
  const keys = entriesOf(definition.root['securityDefinitions'])
    .filter(([, scheme]) => textOf(scheme, 'in') === 'query')
    .map(([, scheme]) => textOf(scheme, 'name') ?? '');
  const known = new Set([
    ...declared,
    ...keys,
    ...CONTROLS,
    ...namesIn(route.operation.path),
    ...route.policies.flatMap(namesAddedBy),
    ...entriesOf(route.polling?.parameter('triggerConfig')).map(([name]) => name),
  ]);
  return [...new Set(query.map(({ name }) => decodeFormPart(name)))]
    .filter((name) => !known.has(name))
    .map((name) => {
      const meant = nearest(name, declared);
      const advice = meant ? `: is "${meant}" meant?` : '.';
      return { parameter: name, message: `There is no query parameter "${name}"${advice}` };
    });
}

const namesIn = (path: string): string[] =>
  pathParts(path).query.map(({ name }) => decodeFormPart(name));

/** The query parameters that a policy adds. */
function namesAddedBy({ parameter }: Policy): string[] {
  const name = parameter('name');
  const [target] = parseTemplate(String(parameter('parameterTemplate') ?? ''));
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...(target?.kind === 'named' && target.of === 'queryParameters' ? [target.name] : []),
    ...namesIn(String(parameter('newPath') ?? '')),
  ];
}

function unknownFields(parameters: readonly Parameter[], request: Received): Complaint[] {
  if (parameters.some((parameter) => placeOf(parameter) === 'body')) return [];
  const declared = parameters.filter((parameter) => placeOf(parameter) === 'formData').map(nameOf);
  return [...new Set(fieldNames(request))]
    .filter((name) => !declared.includes(name))
    .map((name) => ({ parameter: name, message: `There is no form field "${name}".` }));
}
