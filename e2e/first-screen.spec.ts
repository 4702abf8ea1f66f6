import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './studio.ts';

/** What the first screen's scripts may weigh, compressed, in bytes (design.md 7). */
const BUDGET = 200 * 1024;
const APP = 'dist/app';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly isEntry?: boolean;
}

test('the first screen’s scripts fit their budget', () => {
  const manifest = JSON.parse(readFileSync(`${APP}/.vite/manifest.json`, 'utf8')) as Record<
    string,
    Chunk
  >;
  const needed = new Set<string>();
  const visit = (name: string) => {
    const chunk = manifest[name];
    if (!chunk || needed.has(chunk.file)) return;
    needed.add(chunk.file);
    chunk.imports?.forEach(visit);
  };
  for (const [name, { isEntry }] of Object.entries(manifest)) if (isEntry) visit(name);
  const bytes = [...needed].reduce(
    (sum, file) => sum + gzipSync(readFileSync(`${APP}/${file}`)).length,
    0,
  );
  test.info().annotations.push({
    type: 'first screen',
    description: `${Math.round(bytes / 1024)} KB compressed`,
  });
  expect(needed.size).toBeGreaterThan(0);
  expect(bytes).toBeLessThanOrEqual(BUDGET);
});

test('every answer carries the security policy, and no page violates it', async ({ page }) => {
  const violations: string[] = [];
  await page.exposeFunction('violated', (what: string) => violations.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const page = globalThis as unknown as { violated(what: string): void };
      page.violated(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  const unguarded: string[] = [];
  page.on('response', (response) => {
    if (!response.url().startsWith('blob:') && !response.headers()['content-security-policy'])
      unguarded.push(response.url());
  });
  await page.goto('/');
  await page.getByRole('button', { name: 'Shop events' }).click();
  await expect(page.locator('.view-lines')).toContainText('swagger');
  for (const name of ['Preview', 'Findings']) await page.getByRole('tab', { name }).click();
  for (const name of ['Definition', 'Submit']) {
    await page.getByRole('navigation', { name: 'Steps' }).getByRole('button', { name }).click();
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  expect(violations).toEqual([]);
  expect(unguarded).toEqual([]);
});
