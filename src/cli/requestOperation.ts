import { type HttpRequest, parseJson } from '../core/runtime/http/message.ts';
import { buildRequest } from '../core/runtime/request/build.ts';
import type { Call } from '../core/runtime/request/call.ts';
import {
  type Connection,
  connectionValues,
  readConnection,
} from '../core/runtime/request/connection.ts';
import { masked } from '../core/runtime/request/secrets.ts';
import { type Definition, definitionOf, type Operation } from '../core/swagger/definition.ts';
import { isObject, type Json } from '../core/text/value.ts';
import type { ExitCode } from './exitCode.ts';
import { Failure } from './failure.ts';
import { requestText } from './formats/http.ts';
import type { Io } from './io.ts';
import { nearest } from './nearest.ts';
import { openDefinition } from './openDefinition.ts';
import { noteText, refusal } from './problemText.ts';
import { sendCall } from './sendCall.ts';

interface Wish {
  readonly path: string;
  readonly operation: string;
  readonly params: readonly string[];
  readonly connection: string | undefined;
  readonly baseUrl: string | undefined;
  readonly send: boolean;
}

export async function requestOperation(wish: Wish, io: Io): Promise<ExitCode> {
  const { definition: root, properties } = await openDefinition(wish.path, io.files);
  const definition = definitionOf(root);
  const call: Call = {
    definition,
    apiProperties: properties,
    operation: operationIn(definition, wish),
    values: valuesOf(wish.params),
    connection: await connectionIn(wish.connection, properties, io),
    ...(wish.baseUrl === undefined ? {} : { options: { baseUrl: wish.baseUrl } }),
  };
  if (wish.send) return sendCall(call, io);
  const built = buildRequest(call);
  for (const note of built.notes) io.err(`${noteText(note)}\n`);
  if (!built.ok) throw refusal(built.problems);
  for (const first of built.pending)
    io.out(`${requestText(hidden(first, built.secrets), io.terminal)}\n`);
  io.out(requestText(built.shown, io.terminal));
  return 0;
}

/** What a policy fetches first is no part of `shown`. */
const hidden = (request: HttpRequest, secrets: readonly string[]): HttpRequest => ({
  ...request,
  url: masked(request.url, secrets),
  headers: request.headers.map(({ name, value }) => ({ name, value: masked(value, secrets) })),
});

function operationIn(definition: Definition, { path, operation: id }: Wish): Operation {
  const [operation] = definition.operationsWithId(id);
  if (operation) return operation;
  const ids = definition.operations.map(({ operationId }) => operationId);
  const meant = nearest(id, ids);
  const advice = meant === undefined ? `It has ${listed(ids)}.` : `Did you mean ${meant}?`;
  throw new Failure(`${path} has no operation ${id}. ${advice}`);
}

/** More than these nobody reads. */
const MOST_LISTED = 12;

function listed(names: readonly string[]): string {
  const more = names.length - MOST_LISTED;
  if (names.length === 0) return 'none with an operationId';
  return more > 0 ? `${names.slice(0, MOST_LISTED).join(', ')} and ${more} more` : names.join(', ');
}

function valuesOf(params: readonly string[]): Record<string, Json> {
  const pairs = params.map((param): [string, Json] => {
    const at = param.indexOf('=');
    if (at < 1) throw new Failure(`--param takes NAME=VALUE, and ${param} has no name or no =.`);
    return [param.slice(0, at), param.slice(at + 1)];
  });
  return Object.fromEntries(pairs);
}

async function connectionIn(
  file: string | undefined,
  properties: Json | undefined,
  { files, err }: Io,
): Promise<Connection> {
  if (file === undefined) return { values: {} };
  const text = new TextDecoder().decode(await files.read(file));
  const json = parseJson(text);
  if (json === undefined) throw new Failure(`Cannot read ${file}: it is no JSON.`);
  if (!isObject(json)) {
    const example = '{"api_key": "…"}';
    throw new Failure(`${file} holds no values by name: ${example} is how a connection looks.`);
  }
  const connection = readConnection(json);
  const { declared } = connectionValues(properties, connection);
  for (const name of Object.keys(connection.values)) {
    if (properties === undefined || declared.some(([key]) => key === name)) continue;
    const meant = nearest(
      name,
      declared.map(([key]) => key),
    );
    const advice = meant === undefined ? '.' : `: did you mean "${meant}"?`;
    err(`${file} has "${name}", which the connector does not ask for${advice}\n`);
  }
  return connection;
}
