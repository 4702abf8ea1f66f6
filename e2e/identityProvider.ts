import { generateKeyPairSync } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { Provider } from 'oidc-provider';
import { type Running, serve } from './servers.ts';

export const CLIENT_SECRET = 'a-client-secret-for-tests-only';

/** A client with a secret, and one that has PKCE in its place. */
export const CLIENTS = { withSecret: 'orders-app', withPkce: 'orders-app-pkce' } as const;

interface IdentityProvider extends Running {
  /** Whether the provider gave this token, and it still counts. */
  knows(token: string): Promise<boolean>;
  /** Every token that it has given. */
  readonly given: readonly string[];
  /** The grant types that tokens were asked for with, in order. */
  readonly asked: readonly string[];
  /** Takes back all access tokens. */
  revokeAll(): Promise<void>;
  /** From now on tokens live that long, in s. */
  tokensLive(seconds: number): void;
}

/**
 * A real OAuth 2.0 provider with a page to sign in and one to agree.
 * @param studio where the studio is served: providers send browsers back to it
 */
export async function identityProvider(studio: string): Promise<IdentityProvider> {
  let handle: (request: IncomingMessage, response: ServerResponse) => void = () => undefined;
  const server = await serve((request, response) => handle(request, response));
  let seconds = 3600;
  const given: string[] = [];
  const asked: string[] = [];
  const client = {
    redirect_uris: [`${studio}/oauth/callback`],
    grant_types: ['authorization_code', 'refresh_token'],
    response_types: ['code' as const],
  };
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const provider = new Provider(`http://${server.host}`, {
    clients: [
      {
        ...client,
        client_id: CLIENTS.withSecret,
        client_secret: CLIENT_SECRET,
        token_endpoint_auth_method: 'client_secret_post',
      },
      { ...client, client_id: CLIENTS.withPkce, token_endpoint_auth_method: 'none' },
    ],
    scopes: ['openid', 'orders.read'],
    pkce: { required: (_, { clientId }) => clientId === CLIENTS.withPkce },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    issueRefreshToken: () => Promise.resolve(true),
    findAccount: (_, sub) => ({ accountId: sub, claims: () => Promise.resolve({ sub }) }),
    ttl: {
      AccessToken: () => seconds,
      RefreshToken: 6000,
      IdToken: 600,
      Interaction: 600,
      Session: 600,
      Grant: 6000,
    },
    cookies: { keys: ['a-key-for-tests-only'] },
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), use: 'sig' }] },
  });
  provider.on('grant.success', ({ oidc, body }) => {
    asked.push(String(oidc.params?.['grant_type']));
    for (const name of ['access_token', 'refresh_token']) {
      const token = (body as Record<string, unknown> | undefined)?.[name];
      if (typeof token === 'string') given.push(token);
    }
  });
  const callback = provider.callback();
  handle = (request, response) => {
    const [, act] = /^\/interaction\/[^/]+(?:\/(\w+))?$/.exec(request.url ?? '') ?? [];
    if (!request.url?.startsWith('/interaction/')) void callback(request, response);
    else void interact(provider, request, response, act);
  };
  return {
    ...server,
    given,
    asked,
    knows: async (token) => (await provider.AccessToken.find(token))?.isValid === true,
    async revokeAll() {
      for (const token of given) await (await provider.AccessToken.find(token))?.destroy();
    },
    tokensLive(next) {
      seconds = next;
    },
  };
}

/** Shows the page of the step that is due, or does what was pressed on it. */
async function interact(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  act: string | undefined,
): Promise<void> {
  const { prompt, params, session, uid } = await provider.interactionDetails(request, response);
  const finish = (result: Parameters<Provider['interactionFinished']>[2]) =>
    provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true });
  if (act === 'deny') {
    return finish({ error: 'access_denied', error_description: 'Rosa Lind does not agree' });
  }
  if (act === 'allow' && prompt.name === 'login') {
    return finish({ login: { accountId: 'rosa' } });
  }
  if (act === 'allow') {
    const grant = new provider.Grant({
      accountId: session?.accountId ?? '',
      clientId: String(params['client_id']),
    });
    grant.addOIDCScope(String(params['scope']));
    return finish({ consent: { grantId: await grant.save() } });
  }
  const button = (name: string, path: string) =>
    `<form method="post" action="/interaction/${uid}/${path}"><button>${name}</button></form>`;
  response
    .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
    .end(
      `<!doctype html><title>Lakeside ID</title><h1>Lakeside ID</h1>${
        prompt.name === 'login' ? button('Sign in as Rosa', 'allow') : button('Allow', 'allow')
      }${button('Deny', 'deny')}`,
    );
}
