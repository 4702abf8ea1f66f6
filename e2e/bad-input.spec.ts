import { zipSync } from 'fflate';
import { expect, test } from './studio.ts';

const bytes = (text: string) => Buffer.from(text, 'utf8');

/** What someone may open, and what must be said to them. */
const refused: [string, { name: string; buffer: Buffer }, RegExp][] = [
  [
    'something that is not JSON',
    { name: 'notes.txt', buffer: bytes('shopping list') },
    /no connector/,
  ],
  [
    'a zip with no connector in it',
    { name: 'photos.zip', buffer: Buffer.from(zipSync({ 'a.jpg': new Uint8Array(9) })) },
    /None|no connector/,
  ],
  [
    'a broken zip',
    { name: 'broken.zip', buffer: bytes('PK\u0003\u0004 and then nothing') },
    /damaged/,
  ],
  [
    'an OpenAPI 3 file',
    { name: 'petstore.json', buffer: bytes('{"openapi": "3.0.3", "info": {}, "paths": {}}') },
    /OpenAPI 3.*on its way/,
  ],
];

test.describe('what cannot be opened is said where it was dropped', () => {
  for (const [what, file, said] of refused) {
    test(what, async ({ page }) => {
      await page.goto('/');
      await page
        .getByLabel('Import a file')
        .setInputFiles({ ...file, mimeType: 'application/octet-stream' });
      await expect(page.getByText(said)).toBeVisible();
      await expect(page.getByRole('button', { name: 'Choose files' })).toBeEnabled();
    });
  }
});

test('half a definition opens with its text and the syntax finding', async ({ page }) => {
  await page.goto('/');
  const half =
    '{\n  "swagger": "2.0",\n  "info": {\n    "title": "Half a connector",\n    "version": "1';
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: bytes(half),
  });
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Half a connector',
  );
  await expect(page.locator('.view-lines')).toContainText('Half a connector');
  await page.getByRole('tab', { name: /Findings/ }).click();
  await expect(
    page.getByText('json-unparseable').or(page.getByText('The file is not JSON')).first(),
  ).toBeVisible();
});

test('a file in UTF-16 with its mark opens, and is written back as it was', async ({ page }) => {
  await page.goto('/');
  const text =
    '\ufeff{ "swagger": "2.0", "info": { "title": "Sixteen", "version": "1.0" }, "paths": {} }';
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text, 'utf16le'),
  });
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue('Sixteen');
});

test('a definition of 20 MB opens, and typing in it is shown', async ({ page }) => {
  test.setTimeout(90_000);
  const description = 'x'.repeat(1000);
  const definitions = Object.fromEntries(
    Array.from({ length: 18_000 }, (_, index) => [
      `Thing${index}`,
      { type: 'object', description },
    ]),
  );
  const big = JSON.stringify(
    { swagger: '2.0', info: { title: 'Very large', version: '1.0' }, paths: {}, definitions },
    null,
    2,
  );
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: bytes(big),
  });
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await expect(title).toHaveValue('Very large', { timeout: 60_000 });
  await title.fill('Still alive');
  await expect(title).toHaveValue('Still alive');
});
