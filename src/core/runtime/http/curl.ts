import { type Headers, headerOf, withoutHeader } from './headers.ts';
import type { Body, HttpRequest } from './message.ts';

/**
 * The request as a curl command for a POSIX shell, one option a line. It says exactly what it is given: hand it the
 * masked request (`Built.shown`) unless the user asked to see secrets.
 */
export function curlText({ method, url, headers, body }: HttpRequest): string {
  const options = [
    ...methodOption(method, body),
    ...headersFor(headers, body).map(({ name, value }) =>
      // `Name:` would take the header out; a semicolon sends it empty.
      value === '' ? `-H ${quoted(`${name};`)}` : `-H ${quoted(`${name}: ${value}`)}`,
    ),
    ...bodyOptions(body),
  ];
  return [`curl ${quoted(url)}`, ...options].join(' \\\n  ');
}

function methodOption(method: string, body: Body): string[] {
  if (method === 'HEAD') return ['--head'];
  const implied = body.kind === 'none' ? 'GET' : 'POST';
  return method === implied ? [] : [`-X ${method}`];
}

/** curl writes the boundary of a multipart body itself. */
const headersFor = (headers: Headers, body: Body): Headers =>
  body.kind === 'multipart' &&
  headerOf(headers, 'Content-Type')?.toLowerCase().startsWith('multipart/form-data')
    ? withoutHeader(headers, 'Content-Type')
    : headers;

function bodyOptions(body: Body): string[] {
  switch (body.kind) {
    case 'none':
      return [];
    case 'text':
      return [`--data-raw ${quoted(body.text)}`];
    case 'bytes':
      return [`--data-binary '@body.bin'`];
    case 'multipart':
      return body.parts.map(({ name, fileName, type, content }) =>
        fileName === undefined && typeof content === 'string'
          ? `--form-string ${quoted(`${name}=${content}`)}`
          : `-F ${quoted(`${name}=@"${(fileName ?? name).replace(/["\\]/g, '\\$&')}"${type ? `;type=${type}` : ''}`)}`,
      );
  }
}

/** As one word of a POSIX shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", "'\\''")}'`;
