import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { downloaded, expect, openSample, test } from './studio.ts';

async function openPage(page: Page) {
  await openSample(page, 'Team calendar');
  const side = page.getByRole('button', { name: 'Source, preview and findings' });
  if (await side.isVisible()) await side.click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.getByRole('tab', { name: 'Reference page' }).click();
  return page.frameLocator('iframe[title="Reference page of the connector"]');
}

test('the reference page is shown as it will be published, and taken away', async ({ page }) => {
  const shown = await openPage(page);
  await expect(shown.getByRole('heading', { name: 'Known Issues and Limitations' })).toBeVisible();
  const heading = shown.getByRole('heading', { name: 'Book a room' });
  await expect(heading).not.toBeInViewport();
  await shown.getByRole('link', { name: 'Book a room' }).click();
  await expect(heading).toBeInViewport();

  const exported = await downloaded(page, () =>
    page.getByRole('button', { name: 'Export' }).click(),
  );
  expect(exported.name).toMatch(/\.html$/);
  expect(exported.bytes.toString()).toContain('Operation ID: <code>CreateEvent</code>');
});

test('the page follows what is typed', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 900 });
  const shown = await openPage(page);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Maple <b>Days</b>');
  await expect(shown.getByRole('heading', { level: 1 })).toHaveText('Maple <b>Days</b>');
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [390, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)
  test(`the exported page is in order at ${width} px, ${colorScheme}`, async ({
    page,
    context,
  }) => {
    await openPage(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export' }).click(),
    ]);
    const html = readFileSync(await download.path(), 'utf8');
    const own = await context.newPage();
    await own.emulateMedia({ colorScheme });
    await own.setViewportSize({ width, height: 900 });
    await own.setContent(html);
    const overflow = await own.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page: own }).analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html: at }) => at)}`)).toEqual(
      [],
    );
  });

for (const [width, colorScheme] of [
  [390, 'light'],
  [1440, 'dark'],
] as const)
  test(`the tab is in order at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const shown = await openPage(page);
    await expect(shown.getByRole('heading', { level: 1 })).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .exclude('.monaco-editor')
      .exclude('[data-tabster-dummy]')
      // Nothing runs in it, a checker neither: the exported page is checked above.
      .exclude('iframe')
      .setLegacyMode()
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
