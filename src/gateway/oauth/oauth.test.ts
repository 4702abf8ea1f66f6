import { createHash } from 'node:crypto';
import { expect, it, vi } from 'vitest';
import { testGateway } from '../testing/gateway.ts';
import { bodyOf, serve } from '../testing/servers.ts';

const CODE = 'code-1234';
const SECRET = 'secret-1234';

/** A provider as RFC 6749 and 7636 have it, as small as can be. */
async function provider({ form = false, refuses = false } = {}) {
  const challenges = new Map<string, string>();
  const asked: URLSearchParams[] = [];
  const port = await serve(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://id.test');
    if (url.pathname === '/authorize') {
      challenges.set(CODE, url.searchParams.get('code_challenge') ?? '');
      const back = new URL(url.searchParams.get('redirect_uri') ?? '');
      back.searchParams.set('state', url.searchParams.get('state') ?? '');
      if (refuses) back.searchParams.set('error', 'access_denied');
      else back.searchParams.set('code', CODE);
      response.writeHead(302, { location: back.href }).end();
      return;
    }
    const given = new URLSearchParams(await bodyOf(request));
    asked.push(given);
    const verifier = given.get('code_verifier') ?? '';
    const challenge = createHash('sha256').update(verifier).digest('base64url');
    const grants: Readonly<Record<string, boolean>> = {
      authorization_code:
        given.get('code') === CODE && (challenges.get(CODE) || challenge) === challenge,
      refresh_token: given.get('refresh_token') === 'refresh-1',
    };
    const fits = given.get('client_secret') === SECRET && grants[given.get('grant_type') ?? ''];
    const tokens = { access_token: `access-${asked.length}`, expires_in: '3600' };
    const answer = fits
      ? { ...tokens, refresh_token: 'refresh-1' }
      : { error: 'invalid_client', error_description: `Not with ${given.get('client_secret')}!` };
    response
      .writeHead(fits ? 200 : 400)
      .end(
        form
          ? new URLSearchParams(answer as object as Record<string, string>).toString()
          : JSON.stringify(answer),
      );
  });
  const base = `http://id.test:${port}`;
  const start = {
    authorizationUrl: `${base}/authorize?audience=orders`,
    tokenUrl: `${base}/token`,
    clientId: 'client',
    clientSecret: SECRET,
    scopes: ['a', 'b'],
    pkce: true,
    allowedHosts: ['id.test'],
  };
  /** What a browser does with the address, id.test being this computer. */
  const browse = async (authorizeUrl: unknown) => {
    const url = String(authorizeUrl).replace('id.test', '127.0.0.1');
    const page = await fetch(url);
    return { status: page.status, html: await page.text(), headers: page.headers };
  };
  return { start, asked, browse };
}

it.each([
  ['with PKCE and JSON', true, false],
  ['without PKCE, and with a form for an answer', false, true],
])('signs in (%s) and refreshes', async (_, pkce, form) => {
  const { json, origin } = await testGateway();
  const { start, asked, browse } = await provider({ form });
  const { authorizeUrl, state } = await json('POST', '/api/oauth/start', { ...start, pkce });
  const query = new URL(String(authorizeUrl)).searchParams;
  expect(Object.fromEntries(query)).toMatchObject({
    audience: 'orders',
    response_type: 'code',
    client_id: 'client',
    redirect_uri: `${origin}/oauth/callback`,
    scope: 'a b',
    ...(pkce ? { code_challenge_method: 'S256' } : {}),
  });
  const path = `/api/oauth/${state}`;
  expect(await json('GET', path)).toEqual({ status: 'waiting', refreshable: false });
  const page = await browse(authorizeUrl);
  expect(page).toMatchObject({
    status: 200,
    html: expect.stringContaining('You can close this window'),
  });
  expect(page.html).not.toMatch(/<script|onload|access-1/);
  expect(page.headers.get('content-security-policy')).toContain("script-src 'self'");
  expect(await json('GET', path)).toEqual({
    status: 'done',
    accessToken: 'access-1',
    expiresIn: expect.closeTo(3600, -1),
    refreshable: true,
  });
  expect(asked[0]?.get('redirect_uri')).toBe(`${origin}/oauth/callback`);
  expect(asked[0]?.has('code_verifier')).toBe(pkce);
  expect(await json('POST', `${path}/refresh`)).toMatchObject({
    status: 'done',
    accessToken: 'access-2',
  });
});

it('takes each code once, and none that it did not ask for', async () => {
  const { json, origin } = await testGateway();
  const { start, browse, asked } = await provider();
  const { authorizeUrl, state } = await json('POST', '/api/oauth/start', start);
  for (const query of ['', 'code=x', 'code=x&state=', 'code=x&state=made-up']) {
    const { status } = await fetch(`${origin}/oauth/callback?${query}`);
    expect(status).toBe(400);
  }
  await browse(authorizeUrl);
  const again = await fetch(`${origin}/oauth/callback?code=${CODE}&state=${state}`);
  expect(again.status).toBe(400);
  expect(asked).toHaveLength(1);
  expect(await json('GET', `/api/oauth/${state}`)).toMatchObject({ status: 'done' });
});

it('says why it did not work, without secrets', async () => {
  const logged = vi.spyOn(console, 'error');
  const { json } = await testGateway();
  const { start, browse } = await provider();
  const wrong = { ...start, clientSecret: 'wrong-secret' };
  const { authorizeUrl, state } = await json('POST', '/api/oauth/start', wrong);
  const { status, html } = await browse(authorizeUrl);
  const told = await json('GET', `/api/oauth/${state}`);
  expect(status).toBe(400);
  expect(told).toEqual({
    status: 'failed',
    refreshable: false,
    message:
      'The provider gave no token (status 400). The provider does not accept the client ID with this client secret. Check both; secrets expire. The provider says: Not with •••!.',
  });
  expect(html + JSON.stringify(told)).not.toMatch(/wrong-secret|code-1234/);
  expect(logged).not.toHaveBeenCalled();
});

it('says that the user or the provider refused', async () => {
  const { json } = await testGateway();
  const { start, browse } = await provider({ refuses: true });
  const { authorizeUrl, state } = await json('POST', '/api/oauth/start', start);
  await browse(authorizeUrl);
  expect(await json('GET', `/api/oauth/${state}`)).toMatchObject({
    status: 'failed',
    message: expect.stringMatching(/^Access was not granted.*says: access_denied\.$/),
  });
});

it('sends nobody to sign in where no token could be fetched: a host that is inside and not allowed', async () => {
  const { json } = await testGateway();
  const { start, asked } = await provider();
  expect(await json('POST', '/api/oauth/start', { ...start, allowedHosts: [] })).toEqual({
    problem: expect.objectContaining({
      code: 'refused-address',
      message: expect.stringContaining('is not called'),
    }),
  });
  expect(asked).toEqual([]);
});

it('fills in the templates of a provider, secrets only where tokens are asked for', async () => {
  const { json, origin } = await testGateway();
  const { start, asked, browse } = await provider();
  const templates = {
    authorizeQuery:
      '?appid={ClientId}&redirect_uri={RedirectUrl}&state={state}&scope={Scopes}&prompt=login',
    tokenBody: 'code={code}&grant_type=authorization_code&client_secret={clientSecret}&kind=first',
    refreshBody:
      'refresh_token={RefreshToken}&grant_type=refresh_token&client_secret={ClientSecret}',
  };
  const { authorizeUrl, state } = await json('POST', '/api/oauth/start', {
    ...start,
    pkce: false,
    clientSecret: SECRET,
    templates,
  });
  expect(Object.fromEntries(new URL(String(authorizeUrl)).searchParams)).toEqual({
    audience: 'orders',
    appid: 'client',
    redirect_uri: `${origin}/oauth/callback`,
    state,
    scope: 'a b',
    prompt: 'login',
  });
  await browse(authorizeUrl);
  expect(await json('GET', `/api/oauth/${state}`)).toMatchObject({ status: 'done' });
  expect(asked[0]?.get('kind')).toBe('first');
  await json('POST', `/api/oauth/${state}/refresh`);
  expect(asked[1]?.toString()).toBe(
    'refresh_token=refresh-1&grant_type=refresh_token&client_secret=secret-1234',
  );
});

it('keeps the query behind the # of a page that reads it there', async () => {
  const { json } = await testGateway();
  const { start } = await provider();
  const { authorizeUrl } = await json('POST', '/api/oauth/start', {
    ...start,
    authorizationUrl: 'http://id.test/#/authorize',
  });
  expect(authorizeUrl).toMatch(/^http:\/\/id\.test\/#\/authorize\?response_type=code&client_id=/);
});

it('shows markup in what a provider says as text', async () => {
  const { json, origin } = await testGateway();
  const { start } = await provider();
  const { state } = await json('POST', '/api/oauth/start', start);
  const said = encodeURIComponent('<img src=x onerror=alert(1)>');
  const page = await fetch(
    `${origin}/oauth/callback?error=x&error_description=${said}&state=${state}`,
  );
  expect(await page.text()).not.toContain('<img');
});

it.each([
  { authorizationUrl: 'javascript:alert(1)' },
  { tokenUrl: 'token' },
  { clientId: '' },
  { pkce: 'yes' },
  { scopes: [1] },
])('needs a whole provider: %j', async (wrong) => {
  const { api } = await testGateway();
  const { start } = await provider();
  expect((await api('POST', '/api/oauth/start', { ...start, ...wrong })).status).toBe(400);
});

it('is not for anybody else', async () => {
  const { origin, api } = await testGateway();
  expect((await fetch(`${origin}/api/oauth/start`, { method: 'POST' })).status).toBe(403);
  expect((await api('GET', '/api/oauth/unknown')).status).toBe(404);
  expect((await api('POST', '/api/oauth/unknown/refresh')).status).toBe(404);
});
