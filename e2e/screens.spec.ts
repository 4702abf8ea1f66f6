import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openOrders, ordersConnector, run, serve } from './servers.ts';
import { expect, openSample, step, test } from './studio.ts';

const SIZES = [
  { name: 'wide', width: 1440, height: 900 },
  { name: 'narrow', width: 390, height: 844 },
] as const;
const SCHEMES = ['light', 'dark'] as const;

/** Nothing is wider than the window, and the accessibility checker has nothing to say. */
async function isInOrder(page: Page, what: string) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, `${what} is as wide as the window`).toBeLessThanOrEqual(0);
  // Monaco answers for what is inside it; Fluent's focus sentinels hand the focus on at once.
  const { violations } = await new AxeBuilder({ page })
    .exclude('.monaco-editor')
    .exclude('[data-tabster-dummy]')
    .analyze();
  const found = violations.map(
    ({ id, nodes }) => `${what}: ${id} at ${nodes.map(({ target }) => target).join(', ')}`,
  );
  expect(found).toEqual([]);
}

for (const { name, ...viewport } of SIZES) {
  for (const colorScheme of SCHEMES) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('every screen is in order', async ({ page }) => {
        test.setTimeout(150_000);
        await page.goto('/');
        await expect(page.getByRole('heading', { name: 'Learn from a sample' })).toBeVisible();
        await isInOrder(page, 'Start');

        await openSample(page, 'Shop events');
        for (const stepName of ['General', 'Security', 'Code', 'Test', 'Submit', 'Definition']) {
          await step(page, stepName);
          await expect(page.getByRole('region', { name: stepName, exact: true })).toBeVisible();
          await page.waitForTimeout(300);
          await isInOrder(page, stepName);
        }

        await page.getByRole('listbox', { name: 'Operations' }).getByRole('option').nth(1).click();
        await expect(page.getByRole('textbox', { name: 'Summary', exact: true })).toBeVisible();
        await isInOrder(page, 'Operation');
        const definition = page.getByRole('region', { name: 'Definition', exact: true });
        await definition.locator('button[aria-expanded="false"]').last().click();
        await expect(definition.getByRole('group', { name: 'Status' })).toBeVisible();
        await isInOrder(page, 'Response');
        await definition.locator('button[aria-expanded="false"]').last().click();
        await isInOrder(page, 'Property');

        if (viewport.width < 1100)
          await page.getByRole('button', { name: 'Source, preview and findings' }).click();
        for (const tab of ['Preview', 'Findings', 'Source']) {
          await page.getByRole('tab', { name: tab }).click();
          await page.waitForTimeout(300);
          await isInOrder(page, tab);
        }
      });

      test('a call, its sign-in and its answer are in order', async ({ page }) => {
        test.setTimeout(150_000);
        const api = await serve((_, response) => {
          response
            .writeHead(200, { 'content-type': 'application/json' })
            .end(JSON.stringify({ id: 7, placedAt: '2026-03-01', lines: [{ sku: 'A1' }] }));
        });
        const token = { type: 'oauthSetting', oAuthSettings: { identityProvider: 'github' } };
        const connectionParameters = { token };
        await openOrders(page, ordersConnector({ host: api.host, connectionParameters }));
        await isInOrder(page, 'Connection');
        await page.getByRole('button', { name: 'Show addresses and scopes' }).click();
        await isInOrder(page, 'Addresses');
        await run(page);
        await expect(page.getByText('There is no answer.')).toBeVisible();
        await isInOrder(page, 'No answer');
        await page.getByRole('button', { name: 'Allow 127.0.0.1 and run again' }).click();
        await expect(page.getByText('differences from what the definition says')).toBeVisible();
        await isInOrder(page, 'Answer');
        await api.close();
      });
    });
  }
}
