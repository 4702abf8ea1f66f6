import { Hono } from 'hono';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { endPage } from './pages.ts';
import { parseProvider } from './provider.ts';
import type { SignIns } from './signIns.ts';

const MAX_BODY = 1024 * 1024;

/** What the page does with a sign-in. @param origin this gateway's own address, to which providers send browsers back */
export function oauthRoutes(signIns: SignIns, origin: () => string): Hono {
  const routes = new Hono();
  routes.post('/start', async (context) => {
    const provider = parseProvider(await readJson(context.req.raw, MAX_BODY));
    if (!provider) {
      return refuse(
        400,
        'bad-request',
        'A sign-in needs an authorization URL and a token URL (http or https) and a client ID.',
      );
    }
    return Response.json(await signIns.start(provider, `${origin()}/oauth/callback`));
  });
  routes.get('/:state', (context) => stateOr404(signIns.state(context.req.param('state'))));
  routes.post('/:state/refresh', async (context) =>
    stateOr404(await signIns.refresh(context.req.param('state'))),
  );
  return routes;
}

/** Where providers send browsers back to. */
export function oauthCallback(signIns: SignIns): Hono {
  const routes = new Hono();
  routes.get('/callback', async (context) =>
    endPage(await signIns.finish(new URL(context.req.url).searchParams)),
  );
  return routes;
}

const stateOr404 = (state: object | undefined): Response =>
  state
    ? Response.json(state, { headers: { 'cache-control': 'no-store' } })
    : refuse(404, 'not-found', 'There is no such sign-in: start it again.');
