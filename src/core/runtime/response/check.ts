import { type Definition, kindOf, type Operation, type Site } from '../../swagger/definition.ts';
import type { Change } from '../../text/change.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { isJsonType, mediaTypeOf } from '../http/mediaType.ts';
import { type Content, contentOf, type HttpResponse, parseJson } from '../http/message.ts';
import { inferSchema } from '../schema/infer.ts';
import { formatOf, shapeOf } from '../schema/shape.ts';
import { checkBody } from './checkBody.ts';
import { isSuccess, mediaTypesOf, responseFor, schemaOf } from './described.ts';
import type { Difference, DifferenceKind, Mend } from './difference.ts';

/**
 * How an answer, after the response policies, differs from what the definition says of it; none when it is as
 * described. The first is the gravest.
 */
export function checkResponse(
  definition: Definition,
  operation: Operation,
  response: HttpResponse,
): Difference[] {
  const content = contentOf(response);
  if (isProtocol(operation, response)) return [];
  const described = responseFor(definition, operation, response.status);
  const exact = described?.status === String(response.status) || described?.status === 'default';
  return [
    ...(exact ? [] : [statusNotDescribed(operation, response, content)]),
    ...checkContent(definition, operation, response, content),
    ...checkLocation(operation, response),
  ];
}

/** `202` is how polling triggers and long-running operations say "not yet" (runtime.md 4, 9). */
const isProtocol = (operation: Operation, { status, headers }: HttpResponse): boolean =>
  status === 202 &&
  (kindOf(operation) === 'polling' || headerOf(headers, 'Location') !== undefined);

function checkContent(
  definition: Definition,
  operation: Operation,
  response: HttpResponse,
  content: Content,
): Difference[] {
  const described = responseFor(definition, operation, response.status);
  if (!described) return [];
  const schema = schemaOf(described);
  if (!schema) return withoutSchema(described.at, response, content);
  const media = checkMediaType(definition, operation, response);
  if (content.kind === 'empty') return [emptyBody(schema, response)];
  if (isFile(definition, schema)) return media;
  if (content.kind === 'json') return [...media, ...checkBody(definition, schema, content.value)];
  if (content.kind === 'file') return [notJson(schema, content, `a file (${content.file.type})`)];
  const shape = shapeOf(definition, schema);
  if (content.kind === 'text') {
    if (!shape || shape.types.length === 0 || shape.types.includes('string')) {
      return [...media, ...checkBody(definition, schema, content.text)];
    }
    const value = parseJson(content.text);
    if (value !== undefined) return [...media, ...checkBody(definition, schema, value)];
  }
  return [
    notJson(schema, content, content.kind === 'text' ? 'a text' : `no JSON: ${content.reason}`),
    ...media,
  ];
}

function isFile(definition: Definition, schema: Site): boolean {
  const shape = shapeOf(definition, schema);
  if (!shape) return false;
  return shape.types.includes('file') || ['binary', 'byte'].includes(formatOf(shape));
}

const differs = (
  kind: DifferenceKind,
  at: Pointer,
  message: string,
  mend: Mend | undefined,
): Difference => ({ kind, at, where: '', count: 1, message, mend });

const mend = (title: string, ...changes: Change[]): Mend => ({ title, changes });

function statusNotDescribed(
  operation: Operation,
  { status }: HttpResponse,
  content: Content,
): Difference {
  const schema = isSuccess(status) ? schemaFor(content) : undefined;
  const at = child(operation.at, 'responses', status);
  return differs(
    'status not described',
    child(operation.at, 'responses'),
    `The API answered ${status}, which the definition does not describe.`,
    mend(`Describe ${status}`, {
      op: 'set',
      at,
      value: {
        description: DESCRIPTIONS[status] ?? `Status ${status}.`,
        ...(schema ? { schema } : {}),
      },
    }),
  );
}

const DESCRIPTIONS: Readonly<Record<number, string>> = {
  200: 'Success.',
  201: 'Created.',
  202: 'Accepted.',
  204: 'Done; there is nothing to say.',
  400: 'The request is not valid.',
  401: 'The sign-in is missing or not valid.',
  403: 'Not allowed.',
  404: 'Not found.',
  409: 'It is in conflict with what is there.',
  429: 'Too many requests.',
  500: 'The service failed.',
};

/** A schema for a body that has none. */
function schemaFor(content: Content): JsonObject | undefined {
  if (content.kind === 'json') return inferSchema([content.value]);
  if (content.kind === 'file') return { type: 'string', format: 'binary' };
  return content.kind === 'empty' ? undefined : { type: 'string' };
}

function withoutSchema(at: Pointer, { status }: HttpResponse, content: Content): Difference[] {
  const schema: Json | undefined = isSuccess(status) ? schemaFor(content) : undefined;
  if (!schema) return [];
  return [
    differs(
      'body not described',
      at,
      'The answer has a body, which the definition does not describe: makers cannot use it.',
      mend('Describe the body', { op: 'set', at: child(at, 'schema'), value: schema }),
    ),
  ];
}

const emptyBody = ({ at }: Site, { status }: HttpResponse): Difference =>
  differs(
    'empty body',
    at,
    'The answer has no body, but the definition describes one.',
    status === 204 ? mend('Take the schema out', { op: 'remove', at }) : undefined,
  );

const notJson = ({ at }: Site, content: Content, what: string): Difference =>
  differs(
    'not JSON',
    at,
    `The definition describes JSON, but the body is ${what}.`,
    content.kind === 'file'
      ? mend('Say that it is a file', {
          op: 'set',
          at,
          value: { type: 'string', format: 'binary' },
        })
      : undefined,
  );

function checkMediaType(
  definition: Definition,
  operation: Operation,
  { headers }: HttpResponse,
): Difference[] {
  const actual = mediaTypeOf(headerOf(headers, 'Content-Type'));
  const declared = mediaTypesOf(definition, operation, 'produces');
  if (actual === '' || declared.length === 0 || declared.some((type) => covers(type, actual)))
    return [];
  return [
    differs(
      'media type',
      operation.at,
      `The answer is ${actual}, but the definition says ${declared.join(', ')}.`,
      mend(`Add ${actual}`, {
        op: 'set',
        at: child(operation.at, 'produces'),
        value: [...declared, actual],
      }),
    ),
  ];
}

function covers(declared: string, actual: string): boolean {
  const type = mediaTypeOf(declared);
  if (type === actual || (isJsonType(type) && isJsonType(actual))) return true;
  const [before = '', after = ''] = type.split('*', 2);
  return (
    type.includes('*') && actual.startsWith(before) && (type === '*/*' || actual.endsWith(after))
  );
}

/** Without it the platform cannot unsubscribe (runtime.md 5). */
function checkLocation(operation: Operation, { status, headers }: HttpResponse): Difference[] {
  if (kindOf(operation) !== 'webhook' || !isSuccess(status)) return [];
  if (headerOf(headers, 'Location') !== undefined) return [];
  return [
    differs(
      'no Location',
      operation.at,
      'The answer has no Location header: the platform cannot unsubscribe when the flow is turned off.',
      undefined,
    ),
  ];
}
