import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { openOrders, ordersConnector, type Running, run, serve, serveTls } from './servers.ts';
import { test as base, expect, savedState } from './studio.ts';

const KEY = 'a-key-for-tests-only';

/** `api` starts a server that is gone when the test is over. */
const test = base.extend<{ api: (listener: RequestListener) => Promise<Running> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that it needs from it
  api: async ({}, use) => {
    const started: Running[] = [];
    await use(async (listener) => {
      const server = await serve(listener);
      started.push(server);
      return server;
    });
    await Promise.all(started.map(({ close }) => close()));
  },
});

const json =
  (status: number, body: string, headers: Record<string, string> = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
  };

/** Runs `GetOrder` against an API on this computer, which must be allowed by name first. */
async function call(page: Page, host: string, scheme: 'http' | 'https' = 'http'): Promise<void> {
  await openOrders(
    page,
    ordersConnector({
      host,
      scheme,
      security: {
        securityDefinitions: { key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
        security: [{ key: [] }],
      },
      connectionParameters: {
        api_key: { type: 'securestring', uiDefinition: { displayName: 'API Key' } },
      },
    }),
  );
  await page.getByRole('textbox', { name: 'API Key' }).fill(KEY);
  await run(page);
  await expect(
    page.getByText(/127\.0\.0\.1 is not called: it is this computer itself/),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Allow 127.0.0.1 and run again' }).click();
}

const answer = (page: Page) => page.getByRole('region', { name: 'Response', exact: true });
const body = (page: Page) => answer(page).getByRole('region', { name: 'Response body' });

/** What every failure has: the request to look at, its secret masked there and everywhere, and nothing counted. */
async function isTold(page: Page, ...said: RegExp[]): Promise<void> {
  const region = page.getByRole('region', { name: 'Test', exact: true });
  for (const words of said) await expect(region).toContainText(words);
  const sent = region.getByRole('region', { name: 'Request as sent' });
  await expect(sent).toContainText(
    /GEThttps?:\/\/127\.0\.0\.1:\d+\/orders\/7|GET https?:\/\/127\.0\.0\.1:\d+\/orders\/7/,
  );
  await expect(sent).toContainText('X-Api-Key•••');
  await expect(page.locator('body')).not.toContainText(KEY);
  expect((await savedState(page)).includes(KEY)).toBe(false);
}

test('an API that is down', async ({ page, api }) => {
  const { host, close } = await api(json(200, '{}'));
  await close();
  await call(page, host);
  await isTold(
    page,
    /There is no answer/,
    /Nothing listens at that address and port/,
    /Check the port/,
  );
  await expect(page.getByRole('option', { name: /Get an order/ })).toContainText('failed');
});

test('a certificate that nobody signed', async ({ page }) => {
  const certificate = selfSigned();
  test.skip(!certificate, 'Skipped: no openssl to make a certificate with.');
  if (!certificate) return;
  const { host, close } = await serveTls(certificate, json(200, '{}'));
  await call(page, host, 'https');
  await isTold(
    page,
    /a secure connection could not be made/,
    /certificate must be valid/,
    /NODE_EXTRA_CA_CERTS/,
  );
  await close();
});

test('an API that never answers', async ({ page, api }) => {
  // The studio waits 120 s, as long as the platform; here less.
  await page.route('**/api/call', (route) =>
    route.continue({
      postData: JSON.stringify({ ...(route.request().postDataJSON() as object), timeoutMs: 500 }),
    }),
  );
  const { host } = await api(() => undefined);
  await call(page, host);
  await isTold(page, /took more than 0\.5 s/, /ask for less at once/);
});

test('a call that takes long can be cancelled', async ({ page, api }) => {
  const { host } = await api(() => undefined);
  await call(page, host);
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByText('The call was cancelled. Run makes it again.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Run', exact: true })).toBeEnabled();
});

test('a web page where JSON should be', async ({ page, api }) => {
  const { host } = await api(json(200, '<h1>Sign in</h1>', { 'content-type': 'text/html' }));
  await call(page, host);
  await isTold(page, /a web page/, /Check the base URL/);
  await expect(body(page)).toContainText('<h1>Sign in</h1>');
});

test('JSON that calls itself a text', async ({ page, api }) => {
  const text = { 'content-type': 'text/plain' };
  const { host } = await api(json(200, '{"id": "7", "total": 12.5}', text));
  await call(page, host);
  await isTold(page, /The answer is text\/plain/, /flows take it as a text/);
  await expect(body(page)).toContainText('{"id": "7", "total": 12.5}');
});

test('JSON that is none', async ({ page, api }) => {
  const { host } = await api(json(200, '{"id": "7", "total": 12,}'));
  await call(page, host);
  await isTold(page, /It says that it is JSON, but it is not/);
  await expect(body(page)).toContainText('"total": 12,}');
});

test('an answer of 5 MB is shown from its beginning, and the page stays quick', async ({
  page,
  api,
}) => {
  const items = Array.from({ length: 60_000 }, (_, index) => ({ index, note: 'n'.repeat(70) }));
  const { host } = await api(json(200, JSON.stringify({ id: '7', total: 1, items })));
  await call(page, host);
  await isTold(page, /items/);
  await expect(answer(page)).toContainText('5');
  await expect(body(page)).toContainText('"id": "7"');
  const order = page.getByRole('textbox', { name: 'Order', exact: true });
  await order.fill('8');
  await expect(order).toHaveValue('8', { timeout: 1000 });
});

test('an API that redirects in circles', async ({ page, api }) => {
  const { host } = await api((request, response) => {
    response.writeHead(302, { location: request.url === '/a' ? '/orders/7' : '/a' }).end();
  });
  await call(page, host);
  await isTold(page, /redirected more than 10 times, last from/, /Check the address/);
});

test('a key that the API does not take, and repeats', async ({ page, api }) => {
  const { host } = await api((request, response) => {
    const error = `no such key: ${request.headers['x-api-key']}`;
    json(401, JSON.stringify({ error }), { 'www-authenticate': 'Bearer error="invalid_token"' })(
      request,
      response,
    );
  });
  await call(page, host);
  await isTold(page, /401/, /The API does not know who calls/, /Check the key/);
  await expect(body(page)).toContainText('no such key: •••');
});

function selfSigned(): { key: Buffer; cert: Buffer } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'certificate-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1'];
  const files = ['-keyout', key, '-out', cert, '-days', '2', '-subj', '/CN=127.0.0.1'];
  try {
    execFileSync('openssl', ['req', '-x509', '-nodes', ...curve, ...files], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } catch {
    return undefined;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
