import { strFromU8, unzipSync } from 'fflate';
import { bundleOf, connectorFolder, expect, filesOf, open, step, test } from './studio.ts';

const FOLDER = connectorFolder('certified-connectors__Almabase', 'parcel-tracker');

test('a connector goes in, is edited both ways, and comes out', async ({ page }) => {
  await open(page, FOLDER);
  const definition = filesOf(FOLDER).find(({ name }) => name.endsWith('.swagger.json'));
  const before = definition?.buffer.toString('utf8') ?? '';

  // General: the form writes the text.
  const general = page.getByRole('region', { name: 'General' });
  const title = general.getByRole('textbox', { name: 'Title', exact: true });
  const oldTitle = await title.inputValue();
  await title.fill('Corner Shop Orders.');
  await expect(page.locator('.view-lines')).toContainText('Corner Shop Orders.');

  // One undo crosses both.
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(title).toHaveValue(oldTitle);
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(title).toHaveValue('Corner Shop Orders.');

  // Typing in the text changes the form.
  await page.locator('.view-line', { hasText: 'Corner Shop Orders.' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Backspace');
  await page.keyboard.type(' Connector');
  await expect(title).toHaveValue('Corner Shop Orders Connector');

  // A finding shows at the field and in the list; its fix mends the text.
  const field = general.getByRole('group', { name: 'Title' });
  await expect(field).toContainText('connector', { ignoreCase: true });
  await field.getByRole('button', { name: 'Fix' }).first().click();
  await expect(title).toHaveValue('Corner Shop Orders');

  // Definition: choose an operation and change it.
  await step(page, 'Definition');
  const list = page.getByRole('listbox', { name: 'Operations' });
  await list.getByRole('option').first().click();
  const summary = page.getByRole('textbox', { name: 'Summary', exact: true });
  await summary.fill('Look at one thing.');
  await expect(page.getByRole('group', { name: 'Summary' })).toContainText('punctuation');
  await page.getByRole('group', { name: 'Summary' }).getByRole('button', { name: 'Fix' }).click();
  await expect(summary).toHaveValue('Look at one thing');

  // The findings list leads back to the field.
  await page.getByRole('tab', { name: /Findings/ }).click();
  await page.getByRole('tab', { name: 'Source' }).click();

  // Everything is still there after the tab was closed.
  await expect(page.getByText(/Saved/)).toBeVisible();
  const address = page.url();
  await page.waitForTimeout(500);
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByRole('textbox', { name: 'Summary', exact: true })).toHaveValue(
    'Look at one thing',
  );
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByRole('textbox', { name: 'Summary', exact: true })).toHaveValue(
    'Look at one thing.',
  );
  await page.getByRole('button', { name: 'Redo' }).click();

  // The bundle holds the same files; only what was edited differs.
  await step(page, 'Submit');
  const bundle = await bundleOf(page);
  const packed = unzipSync(bundle.bytes);
  for (const { name, buffer } of filesOf(FOLDER)) {
    if (name !== definition?.name)
      expect(Buffer.from(packed[name] ?? []).equals(buffer), name).toBe(true);
  }
  const after = strFromU8(packed['apiDefinition.swagger.json'] ?? new Uint8Array());
  const changed = before.split('\n').filter((line) => !after.split('\n').includes(line));
  expect(changed.length).toBeLessThanOrEqual(2);
  expect(after).toContain('"Corner Shop Orders"');

  // Opened again it is the same connector.
  await page.goto('/');
  await page
    .getByLabel('Import a file')
    .setInputFiles({ name: bundle.name, mimeType: 'application/zip', buffer: bundle.bytes });
  await expect(page.getByRole('textbox', { name: 'Title', exact: true })).toHaveValue(
    'Corner Shop Orders',
  );
});
