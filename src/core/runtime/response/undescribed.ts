import type { Operation, Site } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import type { JsonObject } from '../../text/value.ts';
import type { Content, HttpResponse } from '../http/message.ts';
import { inferSchema } from '../schema/infer.ts';
import { isSuccess } from './described.ts';
import { type Difference, differs, mendBy } from './difference.ts';

export function statusNotDescribed(
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
    mendBy(`Describe ${status}`, {
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

export function withoutSchema(
  at: Pointer,
  { status }: HttpResponse,
  content: Content,
): Difference[] {
  const schema = isSuccess(status) ? schemaFor(content) : undefined;
  if (!schema) return [];
  return [
    differs(
      'body not described',
      at,
      'The answer has a body, which the definition does not describe: makers cannot use it.',
      mendBy('Write the schema from this answer', {
        op: 'set',
        at: child(at, 'schema'),
        value: schema,
      }),
    ),
  ];
}

export const emptyBody = ({ at }: Site, { status }: HttpResponse): Difference =>
  differs(
    'empty body',
    at,
    'The answer has no body, but the definition describes one.',
    status === 204 ? mendBy('Take the schema out', { op: 'remove', at }) : undefined,
  );

export const notJson = ({ at }: Site, content: Content): Difference =>
  differs(
    'not JSON',
    at,
    `The definition describes JSON, but the body is ${inWords(content)}.`,
    content.kind === 'file'
      ? mendBy('Say that it is a file', {
          op: 'set',
          at,
          value: { type: 'string', format: 'binary' },
        })
      : undefined,
  );

function inWords(content: Content): string {
  if (content.kind === 'file') return `a file (${content.file.type})`;
  if (content.kind === 'not JSON') return `no JSON: ${content.reason}`;
  return content.kind === 'text' && isWebPage(content.text) ? 'a web page (HTML)' : 'a text';
}

/** Whether a text is HTML, by its beginning. */
export const isWebPage = (text: string): boolean =>
  /^\s*<(?:!doctype html|html|head|body|h1|div|p)\b/i.test(text.slice(0, 1000));
