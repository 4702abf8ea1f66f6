import { connectorFolder, expect, open, step, test } from './studio.ts';

const FOLDER = connectorFolder('certified-connectors__Encodian', 'team-calendar');

test('the largest connector is usable in every step, and shows a keystroke at once', async ({
  page,
}) => {
  test.setTimeout(90_000);
  await open(page, FOLDER);
  await expect(page.locator('.view-lines')).toContainText('swagger');
  const title = page.getByRole('textbox', { name: 'Title', exact: true });
  await title.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('!');
  await expect(title).toHaveValue(/!$/, { timeout: 1000 });
  await expect(page.getByText(/^\d+ errors? before review$|^No errors$/)).toBeVisible();

  await step(page, 'Definition');
  const list = page.getByRole('listbox', { name: 'Operations' });
  await list.getByRole('option').nth(3).click();
  const summary = page.getByRole('textbox', { name: 'Summary', exact: true });
  await summary.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('.');
  await expect(summary).toHaveValue(/\.$/, { timeout: 1000 });
  await expect(page.getByRole('group', { name: 'Summary' })).toContainText('ends with', {
    timeout: 5000,
  });

  for (const name of ['Security', 'Code', 'Test', 'Submit']) {
    await step(page, name);
    await expect(page.getByRole('region', { name, exact: true })).toBeVisible();
  }
  for (const tab of ['Preview', 'Findings', 'Source'])
    await page.getByRole('tab', { name: tab }).click();
  await expect(page.locator('.view-lines')).toBeVisible();
});
