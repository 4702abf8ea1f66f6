import { withValueAt } from '../../runtime/expression/path.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import type { DesignerInput } from '../designer/shape.ts';
import type { FilledCard } from './filledCard.ts';
import { pathOfKey } from './keyPath.ts';
import { around, isWebhook } from './step.ts';
import { asExpression } from './template.ts';

/** What the engine puts where a service is told whom to notify. */
const CALLBACK = '@{listCallbackUrl()}';

/**
 * A filled card as Logic Apps keeps it in code view (code-view.md).
 * @param connection the key of the connection among the workflow's `$connections`
 * @param previous the step that it comes after; undefined for the first
 */
export function logicAppsStep(
  filled: FilledCard,
  connection: string,
  previous?: string,
): JsonObject {
  const { card } = filled;
  const webhook = isWebhook(filled);
  return {
    type: webhook ? 'ApiConnectionWebhook' : 'ApiConnection',
    inputs: {
      host: {
        connection: {
          name: `@parameters('$connections')['${connection.replaceAll("'", "''")}']['connectionId']`,
        },
      },
      ...(!webhook && { method: card.method.toLowerCase() }),
      path: pathOf(filled),
      ...part('queries', sent(filled, 'query')),
      ...part('headers', sent(filled, 'header')),
      ...part('body', sent(filled, 'body') ?? multipart(filled)),
    },
    ...around(filled, previous),
  };
}

const part = (name: string, value: Json | undefined): JsonObject =>
  value === undefined ? {} : { [name]: value };

/** The path with its values put in, each encoded when the flow runs; the connection's own segment is not part of it. */
function pathOf({ card: { path }, inputs, values }: FilledCard): string {
  const written = new Map<string, string>();
  for (const input of inputs) {
    const value = values.get(input.key);
    if (input.in === 'path')
      written.set(input.name.toLowerCase(), value === undefined ? '' : encodedAs(input, value));
  }
  return path
    .replace(/^\/\{connectionId\}(?=\/|$)/i, '')
    .replace(/\{([^{}]*)\}/g, (whole, name: string) => written.get(name.toLowerCase()) ?? whole)
    .replace(/[\r\n]/g, '');
}

function encodedAs({ encode }: DesignerInput, value: Json): string {
  const expression = asExpression(typeof value === 'string' ? value : JSON.stringify(value));
  const times = encode?.toLowerCase() === 'double' ? 2 : 1;
  return `@{${'encodeURIComponent('.repeat(times)}${expression}${')'.repeat(times)}}`;
}

/**
 * What is sent in one place, put back into objects by the fields' keys; undefined for nothing. In an object that is sent
 * a required field that was left blank is null.
 */
function sent(filled: FilledCard, place: DesignerInput['in']): Json | undefined {
  const fields = filled.inputs
    .filter((input) => input.in === place)
    .map((input) => ({ input, value: sentValue(filled, input) }));
  if (fields.every(({ value }) => value === undefined)) return undefined;
  return fields.reduce<Json | undefined>((whole, { input, value }) => {
    const kept = value ?? (input.required && !input.dynamicSchema ? null : undefined);
    return kept === undefined ? whole : withValueAt(whole, pathOfKey(input.key), kept);
  }, undefined);
}

const sentValue = ({ values }: FilledCard, { key, notificationUrl }: DesignerInput) =>
  notificationUrl ? CALLBACK : values.get(key);

/** Form fields go as parts of a multipart body, a file's name in the head of its part. */
function multipart(filled: FilledCard): Json | undefined {
  const fields = filled.inputs.filter((input) => input.in === 'formData');
  const parts = [...new Set(fields.map(({ name }) => name))].flatMap((name): Json[] => {
    const own = fields.filter((field) => field.name === name);
    const nameField = own.find(({ key }) => key.endsWith('.$filename'));
    const content = own.find((field) => field !== nameField);
    const fileName = nameField && filled.values.get(nameField.key);
    const body = content && sentValue(filled, content);
    if (body === undefined && fileName === undefined) return [];
    const file = fileName === undefined ? '' : `; filename="${String(fileName)}"`;
    const disposition = `form-data; name="${name.replaceAll('"', '%22')}"${file}`;
    return [{ headers: { 'Content-Disposition': disposition }, body: body ?? null }];
  });
  return parts.length === 0
    ? undefined
    : { '$content-type': 'multipart/form-data', $multipart: parts };
}
