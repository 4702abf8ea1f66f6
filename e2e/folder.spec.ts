import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from './studio.ts';

const DEFINITION = 'apiDefinition.swagger.json';
let folder: string;
let studio: ChildProcess;
let address: string;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'folder-'));
  cpSync(join('public', 'samples', 'parcel-tracker'), folder, { recursive: true });
  studio = spawn(process.execPath, ['dist/cli.js', 'start', folder, '--port', '0', '--no-open']);
  address = await new Promise<string>((resolve) => {
    studio.stdout?.on('data', (line: Buffer) => {
      const url = /http:\S+/.exec(line.toString())?.[0];
      if (url) resolve(url);
    });
  });
});

test.afterEach(() => {
  studio.kill();
  rmSync(folder, { recursive: true });
});

const onDisk = (name = DEFINITION) => readFileSync(join(folder, name), 'utf8');

test('a folder is open at once, and Save writes back only what changed', async ({ page }) => {
  const before = onDisk();
  await page.goto(address);
  await expect(page.locator('.view-lines')).toContainText('"swagger"');
  const save = page.getByRole('button', { name: 'Save' });
  await expect(save).toBeDisabled();

  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Blue Heron Parcels');
  await save.click();
  await expect.poll(() => onDisk()).toBe(before.replace('"Heron Parcels"', '"Blue Heron Parcels"'));
  await expect(save).toBeDisabled();
});

test('a file that changed on disk meanwhile is never overwritten unasked', async ({ page }) => {
  await page.goto(address);
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Mine');
  const theirs = onDisk().replace('"Heron Parcels"', '"Theirs"');
  writeFileSync(join(folder, DEFINITION), theirs);

  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText(`${DEFINITION} changed on disk meanwhile.`)).toBeVisible();
  expect(onDisk()).toBe(theirs);

  await page.getByRole('button', { name: 'Show both' }).click();
  const both = page.getByRole('region', { name: `${DEFINITION} on disk and here` });
  await expect(both).toContainText('Theirs');
  await expect(both).toContainText('Mine');

  await page.getByRole('button', { name: 'Take the one on disk' }).click();
  await expect(title).toHaveValue('Theirs');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue('Mine');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect.poll(() => onDisk()).toContain('"Mine"');
});

test('work that was not saved is there when the studio is started again', async ({ page }) => {
  await page.goto(address);
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Not saved yet');
  await expect(page.getByText('Draft saved just now')).toBeVisible();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Not saved yet',
  );
  expect(onDisk()).toContain('"Heron Parcels"');
});
