import type { Json, JsonObject } from '../../text/value.ts';
import { textToBase64 } from '../http/base64.ts';
import type { Body, HttpRequest } from '../http/message.ts';
import { encodePart } from '../http/percent.ts';
import type { Connection, ConnectionValues } from './connection.ts';

/** What is shown instead of a secret. */
export const MASK = '•••';

/**
 * Stands for a secret while a request is built to be shown. It is made of characters that no encoding changes, so
 * whatever policies do with a secret, what is shown is the same request with nothing of the secret in it.
 */
export const STAND_IN = 'Zq0HiddenSecret0qZ';

/** The connection with stand-ins for what is secret in it. */
export function hiddenConnection(connection: Connection, values: ConnectionValues): Connection {
  const hidden = values
    .all()
    .filter(({ isSecret }) => isSecret)
    .map(({ name }): [string, Json] => [name, STAND_IN]);
  return {
    ...connection,
    values: { ...connection.values, ...Object.fromEntries(hidden) } as JsonObject,
  };
}

const shownText = (text: string): string => text.replaceAll(STAND_IN, MASK);

/** A request that was built with stand-ins, to be shown. */
export function shownRequest({ method, url, headers, body }: HttpRequest): HttpRequest {
  return {
    method,
    url: shownText(url),
    headers: headers.map(({ name, value }) => ({ name, value: shownText(value) })),
    body: shownBody(body),
  };
}

function shownBody(body: Body): Body {
  if (body.kind === 'text') return { kind: 'text', text: shownText(body.text) };
  if (body.kind !== 'multipart') return body;
  const parts = body.parts.map((part) =>
    typeof part.content === 'string' ? { ...part, content: shownText(part.content) } : part,
  );
  return { ...body, parts };
}

/** Shorter ones would hide ordinary text; `shown` hides them all the same. In UTF-16 units. */
const SHORTEST = 4;

/** The secrets of a connection in every form in which they can come back: plain, escaped, in JSON, in Basic. */
export function secretForms(values: ConnectionValues, fetched: readonly string[]): string[] {
  const secrets = values.all().filter(({ isSecret }) => isSecret);
  const texts = [...secrets.map(({ value }) => value), ...fetched];
  const user = values.get('username') ?? '';
  const password = values.get('password') ?? '';
  const forms = texts.flatMap((text) => [
    text,
    encodePart(text),
    encodePart(encodePart(text)),
    encodePart(text).replaceAll('%20', '+'),
    JSON.stringify(text).slice(1, -1),
    textToBase64(text),
  ]);
  if (password !== '') forms.push(textToBase64(`${user}:${password}`));
  return [...new Set(forms)]
    .filter((form) => form.length >= SHORTEST)
    .sort((a, b) => b.length - a.length);
}

/** A text that came back from an API, or a message about it, without the secrets. */
export const masked = (text: string, secrets: readonly string[]): string =>
  secrets.reduce((rest, secret) => rest.replaceAll(secret, MASK), text);
