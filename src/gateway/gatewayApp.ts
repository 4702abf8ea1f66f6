import { Hono } from 'hono';
import type { AppFiles } from './appFiles.ts';
import { connectorRoutes } from './connectorRoutes.ts';
import { sameSite, withToken } from './guard.ts';
import { headersFor } from './headers.ts';
import { mockedApis, mockRoutes } from './mock/mockRoutes.ts';
import { Mocks } from './mock/mocks.ts';
import { oauthCallback, oauthRoutes } from './oauth/oauthRoutes.ts';
import { SignIns } from './oauth/signIns.ts';
import { callRoutes } from './outside/callRoutes.ts';
import type { Network } from './outside/target.ts';
import { refuse } from './refuse.ts';

/** The gateway as a fetch handler: guarded, the app's files, and the routes that a page may call. */
export function gatewayApp({
  token,
  files,
  connectorPath,
  network,
  origin,
}: {
  readonly token: string;
  readonly files: AppFiles;
  readonly connectorPath: string | undefined;
  readonly network: Network;
  /** The address that it is served at, without a path. */
  origin(): string;
}): Hono {
  const mocks = new Mocks();
  const signIns = new SignIns(network);
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(headersFor(context.req.path)))
      context.res.headers.set(name, value);
  });
  app.use(sameSite);
  app.use('/api/*', withToken(token));
  app.route('/api/connector', connectorRoutes(connectorPath));
  app.route('/api/call', callRoutes(network));
  app.route('/api/mock', mockRoutes(mocks));
  app.route('/api/oauth', oauthRoutes(signIns, origin));
  app.all('/api/*', () => refuse(404, 'not-found', 'The gateway has nothing at this address.'));
  app.route('/mock', mockedApis(mocks));
  app.route('/oauth', oauthCallback(signIns));
  app.get('*', (context) => files.answer(context.req.raw));
  app.onError((fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    return refuse(500, 'fault', 'The gateway failed at this; its terminal says more.');
  });
  return app;
}
