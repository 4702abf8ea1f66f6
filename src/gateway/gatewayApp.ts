import { Hono } from 'hono';
import type { AppFiles } from './appFiles.ts';
import { connectorRoutes } from './connectorRoutes.ts';
import { sameSite, withToken } from './guard.ts';
import { SECURITY_HEADERS } from './headers.ts';
import { refuse } from './refuse.ts';

/** The gateway as a fetch handler: guarded, the app's files, and the routes that a page may call. */
export function gatewayApp({
  token,
  files,
  connectorPath,
}: {
  readonly token: string;
  readonly files: AppFiles;
  readonly connectorPath: string | undefined;
}): Hono {
  const app = new Hono();
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(SECURITY_HEADERS))
      context.res.headers.set(name, value);
  });
  app.use(sameSite);
  app.use('/api/*', withToken(token));
  app.route('/api/connector', connectorRoutes(connectorPath));
  app.all('/api/*', () => refuse(404, 'not-found', 'The gateway has nothing at this address.'));
  app.get('*', (context) => files.answer(context.req.raw));
  app.onError((fault) => {
    console.error(fault instanceof Error ? fault.message : fault);
    return refuse(500, 'fault', 'The gateway failed at this; its terminal says more.');
  });
  return app;
}
