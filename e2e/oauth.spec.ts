import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { CLIENT_SECRET, CLIENTS, identityProvider } from './identityProvider.ts';
import { openOrders, ordersConnector, type Running, run, serve } from './servers.ts';
import { test as base, downloaded, expect, savedState, step } from './studio.ts';

/** A provider, and an API that takes only its tokens. */
const test = base.extend<{
  provider: Awaited<ReturnType<typeof identityProvider>>;
  api: Running & { readonly statuses: readonly number[] };
}>({
  provider: async ({ baseURL }, use) => {
    const provider = await identityProvider(baseURL ?? '');
    await use(provider);
    await provider.close();
  },
  api: async ({ provider }, use) => {
    const statuses: number[] = [];
    const api = await serve(async (request, response) => {
      const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      const isKnown = await provider.knows(token);
      statuses.push(isKnown ? 200 : 401);
      response
        .writeHead(isKnown ? 200 : 401, {
          'content-type': 'application/json',
          ...(isKnown ? {} : { 'www-authenticate': 'Bearer error="invalid_token"' }),
        })
        .end(JSON.stringify(isKnown ? { id: '7', total: 12.5 } : { error: 'invalid_token' }));
    });
    await use({ ...api, statuses });
    await api.close();
  },
});

type Servers = { readonly provider: Running; readonly api: Running };

function connector({ provider, api }: Servers, identityProvider: string, clientId: string) {
  const url = (path: string) => ({ value: `http://${provider.host}/${path}` });
  return ordersConnector({
    host: api.host,
    security: {
      securityDefinitions: {
        lakeside: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: url('auth').value,
          tokenUrl: url('token').value,
          scopes: { 'orders.read': 'Read orders' },
        },
      },
      security: [{ lakeside: ['orders.read'] }],
    },
    connectionParameters: {
      token: {
        type: 'oauthSetting',
        oAuthSettings: {
          identityProvider,
          clientId,
          scopes: ['openid', 'orders.read'],
          redirectMode: 'GlobalPerConnector',
          redirectUrl: 'https://global.consent.azure-apim.net/redirect/lakeside',
          customParameters: {
            authorizationUrl: url('auth'),
            tokenUrl: url('token'),
            refreshUrl: url('token'),
          },
        },
      },
    },
  });
}

/** Presses what opens the provider's window. */
async function windowAfter(page: Page, press: string): Promise<Page> {
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: press, exact: true }).click(),
  ]);
  await expect(window.getByRole('heading', { name: 'Lakeside ID' })).toBeVisible();
  return window;
}

/** Begins to sign in: the provider lies on this computer, which must be allowed by name. */
async function begin(page: Page): Promise<Page> {
  const [refused] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in', exact: true }).click(),
  ]);
  await expect(page.getByText(/127\.0\.0\.1 is not called/)).toBeVisible();
  expect(refused.isClosed()).toBe(true);
  return windowAfter(page, 'Allow 127.0.0.1 and sign in');
}

async function agree(window: Page): Promise<void> {
  await window.getByRole('button', { name: 'Sign in as Rosa' }).click();
  await window.getByRole('button', { name: 'Allow' }).click();
  await expect(window.getByRole('heading', { name: 'You are signed in' })).toBeVisible();
  await window.close();
}

const answer = (page: Page) => page.getByRole('region', { name: 'Response', exact: true });

test('signing in brings a token, the API takes it, and nothing secret is kept', async ({
  page,
  provider,
  api,
}) => {
  await openOrders(page, connector({ provider, api }, 'oauth2', CLIENTS.withSecret));
  // The secret that was typed in Security is the one that Test signs in with.
  await step(page, 'Security');
  await page.getByRole('textbox', { name: 'Client secret' }).fill(CLIENT_SECRET);
  await step(page, 'Test');
  await expect(page.getByRole('textbox', { name: 'Client ID' })).toHaveValue(CLIENTS.withSecret);
  await expect(page.getByText('/oauth/callback')).toBeVisible();

  await agree(await begin(page));
  await expect(page.getByText(/^Signed in until/)).toBeVisible();
  await run(page);
  await expect(answer(page)).toContainText('200');
  await expect(answer(page)).toContainText('It fits what the definition says.');
  await expect(page.getByRole('region', { name: 'Request as sent' })).toContainText('Bearer •••');
  expect(api.statuses).toEqual([200]);

  await step(page, 'Submit');
  const bundle = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Download bundle' }).click();
    await page.getByRole('button', { name: 'Download anyway' }).click();
  });
  const packed = Object.values(unzipSync(bundle.bytes))
    .map((bytes) => strFromU8(bytes))
    .join();
  const saved = await savedState(page);
  expect(packed + saved).toContain('Lakeside Orders');
  expect(provider.given.length).toBe(2);
  for (const secret of [CLIENT_SECRET, ...provider.given])
    for (const text of [packed, saved, await page.content()])
      expect(text.includes(secret)).toBe(false);
});

test('a provider with PKCE needs no secret', async ({ page, provider, api }) => {
  await openOrders(page, connector({ provider, api }, 'oauth2pkce', CLIENTS.withPkce));
  const window = await begin(page);
  await agree(window);
  await expect(page.getByText(/^Signed in until/)).toBeVisible();
  await run(page);
  await expect(answer(page)).toContainText('200');
});

test('a token that has expired is renewed before the call, as the platform does', async ({
  page,
  provider,
  api,
}) => {
  provider.tokensLive(3);
  await openOrders(page, connector({ provider, api }, 'oauth2pkce', CLIENTS.withPkce));
  await agree(await begin(page));
  const [token = ''] = provider.given;
  await expect.poll(() => provider.knows(token)).toBe(false);
  provider.tokensLive(3600);
  await run(page);
  await expect(answer(page)).toContainText('200');
  expect(provider.asked).toEqual(['authorization_code', 'refresh_token']);
  expect(api.statuses).toEqual([200]);
});

test('a token that the API no longer takes is renewed by a press', async ({
  page,
  provider,
  api,
}) => {
  await openOrders(page, connector({ provider, api }, 'oauth2pkce', CLIENTS.withPkce));
  await agree(await begin(page));
  await expect(page.getByText(/^Signed in until/)).toBeVisible();
  await provider.revokeAll();
  await run(page);
  await expect(answer(page)).toContainText('401');
  await expect(answer(page)).toContainText('an access token may have expired');
  await answer(page).getByRole('button', { name: 'Get a new token and run again' }).click();
  await expect(answer(page)).toContainText('200');
  expect(api.statuses).toEqual([401, 200]);
});

test('who does not agree is told so, in the window and in the studio', async ({
  page,
  provider,
  api,
}) => {
  await openOrders(page, connector({ provider, api }, 'oauth2pkce', CLIENTS.withPkce));
  const window = await begin(page);
  await window.getByRole('button', { name: 'Sign in as Rosa' }).click();
  await window.getByRole('button', { name: 'Deny' }).click();
  await expect(window.getByRole('heading', { name: 'Signing in did not work' })).toBeVisible();
  for (const where of [window, page])
    await expect(where.getByText(/Access was not granted.*Rosa Lind does not agree/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
});

test('an answer with another state is not taken', async ({ page, provider, api, baseURL }) => {
  await openOrders(page, connector({ provider, api }, 'oauth2pkce', CLIENTS.withPkce));
  const window = await begin(page);
  await window.goto(`${baseURL}/oauth/callback?code=stolen&state=forged`);
  await expect(window.getByText(/its state is unknown or used up/)).toBeVisible();
  await expect(page.getByText('Go on in the new window')).toBeVisible();
  expect(provider.asked).toEqual([]);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
});

test('a wrong secret is said in plain words and not repeated', async ({ page, provider, api }) => {
  await openOrders(page, connector({ provider, api }, 'oauth2', CLIENTS.withSecret));
  await page.getByRole('textbox', { name: 'Client secret' }).fill('not-the-secret');
  const window = await begin(page);
  await window.getByRole('button', { name: 'Sign in as Rosa' }).click();
  await window.getByRole('button', { name: 'Allow' }).click();
  for (const where of [window, page])
    await expect(
      where.getByText(/The provider does not accept the client ID with this client secret/),
    ).toBeVisible();
  for (const where of [window, page])
    await expect(where.locator('body')).not.toContainText('not-the-secret');
});
