import { type Definition, kindOf, type Operation, type Site } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { type Content, contentOf, type HttpResponse, parseJson } from '../http/message.ts';
import { formatOf, shapeOf } from '../schema/shape.ts';
import { checkBody } from './checkBody.ts';
import { isSuccess, responseFor, schemaOf } from './described.ts';
import { type Difference, differs } from './difference.ts';
import { checkMediaType } from './mediaType.ts';
import { emptyBody, notJson, statusNotDescribed, withoutSchema } from './undescribed.ts';

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
  const described = responseFor(definition, operation, response.status);
  const isExact = described?.status === String(response.status);
  const exact = isExact || described?.status === 'default';
  if (isProtocol(operation, response, isExact)) return [];
  return [
    ...(exact ? [] : [statusNotDescribed(operation, response, content)]),
    ...checkContent(definition, operation, response, content),
    ...checkLocation(operation, response),
  ];
}

/** `202` is how polling triggers and long-running operations say "not yet" (runtime.md 4, 9). */
const isProtocol = (
  operation: Operation,
  { status, headers }: HttpResponse,
  isDescribed: boolean,
): boolean =>
  status === 202 &&
  (kindOf(operation) === 'polling' ||
    (!isDescribed && headerOf(headers, 'Location') !== undefined));

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
  if (content.kind === 'empty') {
    return operation.verb === 'head' ? [] : [emptyBody(schema, response)];
  }
  // A file is taken whatever its type.
  if (isFile(definition, schema)) return [];
  const value = valueIn(definition, schema, content);
  const media = checkMediaType(definition, operation, response);
  if (value === undefined) return [notJson(schema, content), ...media];
  return [...checkBody(definition, schema, value), ...media];
}

/** The value that a schema describes; JSON of the wrong media type is read as JSON. */
function valueIn(definition: Definition, schema: Site, content: Content): Json | undefined {
  if (content.kind === 'json') return content.value;
  if (content.kind !== 'text') return undefined;
  const shape = shapeOf(definition, schema);
  const takesText = !shape || shape.types.length === 0 || shape.types.includes('string');
  return takesText ? content.text : parseJson(content.text);
}

function isFile(definition: Definition, schema: Site): boolean {
  const shape = shapeOf(definition, schema);
  if (!shape) return false;
  return shape.types.includes('file') || ['binary', 'byte'].includes(formatOf(shape));
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
    ),
  ];
}
