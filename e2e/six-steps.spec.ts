import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { unzipSync, zipSync } from 'fflate';
import { bundleOf, CORPUS, expect, filesOf, step, test } from './studio.ts';

type Files = ReturnType<typeof filesOf>;

const isDefinition = ({ name }: Files[number]) => name.endsWith('.swagger.json');

/** As people have a connector at hand: its files, or all of it in a zip. */
const WAYS_IN: Readonly<Record<'files' | 'zip', (folder: string) => Files>> = {
  files: filesOf,
  zip: (folder) => {
    const entries = filesOf(folder).map(({ name, buffer }): [string, Uint8Array] => [
      `${basename(folder)}/${name}`,
      buffer,
    ]);
    const buffer = Buffer.from(zipSync(Object.fromEntries(entries)));
    return [{ name: 'connector.zip', mimeType: 'application/zip', buffer }];
  },
};

/** Published connectors that differ in how people sign in, in their files and in their size. */
const JOURNEYS = [
  { slug: 'certified-connectors__Almabase', way: 'files', operation: /Get/ },
  { slug: 'certified-connectors__RecordedFutureV2', way: 'zip', operation: /IP/ },
  { slug: 'certified-connectors__SignNow', way: 'zip', operation: /Get/ },
  { slug: 'independent-publisher-connectors__SolarEdge', way: 'files', operation: /Get/ },
] as const;

for (const { slug, way, operation } of JOURNEYS) {
  test(`${slug} goes through the six steps`, async ({ page }) => {
    test.setTimeout(60_000);
    const folder = join(CORPUS, 'connectors', slug);
    test.skip(!existsSync(folder), `Skipped: no ${folder}. CORPUS says where connectors lie.`);
    const files = filesOf(folder);
    await page.goto('/');
    await page.getByLabel('Import a file').setInputFiles(WAYS_IN[way](folder));

    const general = page.getByRole('region', { name: 'General', exact: true });
    const title = general.getByRole('textbox', { name: 'Title', exact: true });
    const was = await title.inputValue();
    expect(definitionIn(files)).toContain(JSON.stringify(was));
    for (const name of ['Description', 'Host', 'Base URL'])
      await expect(general.getByRole('textbox', { name, exact: true })).toBeVisible();
    await title.fill('Six Steps');

    await step(page, 'Security');
    const security = page.getByRole('region', { name: 'Security', exact: true });
    await expect(security.getByRole('radio', { checked: true })).toBeVisible();

    await step(page, 'Definition');
    const definition = page.getByRole('region', { name: 'Definition', exact: true });
    await list(page).getByRole('option', { name: operation }).first().click();
    await expect(definition.getByRole('textbox', { name: 'Operation ID' })).not.toHaveValue('');

    await step(page, 'Code');
    await expect(page.getByRole('region', { name: 'Code', exact: true })).toBeVisible();

    await step(page, 'Test');
    await runsAgainstTheMock(page, operation);

    await step(page, 'Submit');
    const packed = unzipSync((await bundleOf(page)).bytes);
    for (const file of files.filter((each) => !isDefinition(each)))
      expect(Buffer.from(packed[file.name] ?? []).equals(file.buffer), file.name).toBe(true);
    const expected = definitionIn(files).replace(JSON.stringify(was), '"Six Steps"');
    expect(Buffer.from(packed['apiDefinition.swagger.json'] ?? []).toString('utf8')).toBe(expected);
  });
}

const definitionIn = (files: Files): string =>
  files.find(isDefinition)?.buffer.toString('utf8') ?? '';

const list = (page: Page) => page.getByRole('listbox', { name: 'Operations' });

/** A call with examples: the answer fits the schema, and counts. */
async function runsAgainstTheMock(page: Page, name: RegExp): Promise<void> {
  const region = page.getByRole('region', { name: 'Test', exact: true });
  const operation = list(page).getByRole('option', { name }).first();
  await operation.click();
  const fill = region.getByRole('button', { name: 'Fill with examples' });
  if (await fill.isEnabled()) await fill.click();
  for (const times of [1, 2]) {
    await region.getByRole('button', { name: 'Run', exact: true }).click();
    const answer = region.getByRole('region', { name: 'Response', exact: true });
    await expect(answer).toContainText('It fits what the definition says.');
    await expect(operation).toContainText(`${times} of 10 runs`);
  }
}
