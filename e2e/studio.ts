import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

/** A page that fails its test when anything is logged as an error, thrown, or refused by the page's security policy. */
export const test = base.extend<{ quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const faults: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error') faults.push(message.text());
      });
      page.on('pageerror', (fault) => faults.push(String(fault)));
      await use(undefined);
      expect(faults).toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

/** Published connectors for tests: `connectors/<slug>`. */
export const CORPUS = process.env['CORPUS'] ?? '../shared/corpus';

/** A published connector's folder where the corpus is there, else a bundled sample's. */
export function connectorFolder(slug: string, sample: string): string {
  const folder = join(CORPUS, 'connectors', slug);
  return existsSync(folder) ? folder : join('public', 'samples', sample);
}

export const filesOf = (folder: string) =>
  readdirSync(folder).map((name) => ({
    name,
    mimeType: 'application/octet-stream',
    buffer: readFileSync(join(folder, name)),
  }));

/** Opens a connector's files by the file chooser. */
export async function open(page: Page, folder: string): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles(filesOf(folder));
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
}

export async function openSample(page: Page, title: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: title }).click();
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
}

export const step = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();

/** The bytes of a download that an action starts. */
export async function downloaded(
  page: Page,
  act: () => Promise<void>,
): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  const path = await download.path();
  return { name: download.suggestedFilename(), bytes: readFileSync(path) };
}

/** All that this page's origin has saved in the browser, and its address, as one text. */
export async function savedState(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const bytesAsText = (_: string, value: unknown) =>
      value instanceof Uint8Array ? new TextDecoder().decode(value) : value;
    const databases = await indexedDB.databases();
    const rows = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<string>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const stores = [...opening.result.objectStoreNames];
              const transaction = opening.result.transaction(stores);
              const all = stores.map((store) => transaction.objectStore(store).getAll());
              transaction.oncomplete = () =>
                resolve(
                  JSON.stringify(
                    all.map((each) => each.result),
                    bytesAsText,
                  ),
                );
            };
          }),
      ),
    );
    return JSON.stringify([localStorage, sessionStorage, location.href, rows]);
  });
}

/** The bundle that Submit gives. What reviewers would refuse is asked about first, and taken all the same. */
export async function bundleOf(page: Page) {
  const verdict = page.getByText(/^\d+ errors? before review$|^No errors$/);
  const isRefused = (await verdict.textContent())?.includes('before review');
  return downloaded(page, async () => {
    await page.getByRole('button', { name: 'Download bundle' }).click();
    if (isRefused) await page.getByRole('button', { name: 'Download anyway' }).click();
  });
}
