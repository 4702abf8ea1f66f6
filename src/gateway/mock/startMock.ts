import { Hono } from 'hono';
import { mockedApi } from '../../core/runtime/mock/api.ts';
import { createStore } from '../../core/runtime/mock/store.ts';
import { definitionOf } from '../../core/swagger/definition.ts';
import type { Json } from '../../core/text/value.ts';
import { sameSite } from '../guard.ts';
import { MOCK_HEADERS } from '../headers.ts';
import { type Gateway, listen } from '../listen.ts';
import { refuse } from '../refuse.ts';
import type { Mock } from './mocks.ts';
import { playMock } from './playMock.ts';

/** One operation that a mock answers. */
export interface MockRoute {
  readonly method: string;
  readonly path: string;
  readonly operationId: string;
}

/**
 * Serves one connector's API by itself, with its base path where the definition has it.
 * @throws what Node says of a port that cannot be had (`EADDRINUSE`, `EACCES`)
 */
export async function startMock({
  definition,
  properties,
  port,
}: {
  readonly definition: Json;
  readonly properties: Json | undefined;
  readonly port: number;
}): Promise<Gateway & { readonly routes: readonly MockRoute[] }> {
  const api = mockedApi(definitionOf(definition), properties);
  const mock: Mock = { id: '', api, store: createStore(), exchanges: [] };
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(MOCK_HEADERS)) context.res.headers.set(name, value);
  });
  app.use(sameSite);
  app.all('*', (context) => playMock(mock, context.req.raw));
  app.onError((fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    return refuse(500, 'fault', 'The mock failed at this; its terminal says more.');
  });
  const server = await listen(app.fetch, port);
  const [basePath = ''] = api.basePaths;
  const routes = api.definition.operations.map(({ verb, path, operationId }) => ({
    method: verb.toUpperCase(),
    path: basePath + path,
    operationId,
  }));
  return { ...server, routes };
}
