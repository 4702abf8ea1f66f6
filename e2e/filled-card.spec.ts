import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, openSample, step, test } from './studio.ts';

/** Opens the sample calendar at an operation, with its card in Preview. */
async function openCard(page: Page, operation: string, product = 'Power Automate') {
  await openSample(page, 'Team calendar');
  await step(page, 'Definition');
  await page
    .getByRole('listbox', { name: 'Operations' })
    .getByRole('option', { name: operation })
    .click();
  const side = page.getByRole('button', { name: 'Source, preview and findings' });
  if (await side.isVisible()) await side.click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.getByRole('tab', { name: product, exact: true }).click();
  return page.getByRole('article', { name: 'Card' });
}

const json = (page: Page, product: string) =>
  page.getByRole('region', { name: `JSON for ${product}` });

test('a filled card is shown as both products keep it, and goes to Test', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 1000 });
  const card = await openCard(page, 'List rooms');
  const building = card.getByRole('combobox', { name: 'Building' });
  await building.fill('x');
  await building.fill('');
  await expect(card).toContainText("'Building' is required.");

  await building.press('ArrowDown');
  await page.getByRole('option', { name: 'Oslo office' }).click();
  await expect(building).toHaveValue('Oslo office');
  await card.getByRole('button', { name: /Show advanced options/ }).click();
  const seats = card.getByRole('textbox', { name: 'Minimum Seats' });
  await seats.fill('many');
  await expect(card).toContainText('Enter a valid integer.');
  await seats.fill('8');
  await expect(json(page, 'Power Automate')).toContainText('"operationId": "ListRooms"');
  await expect(json(page, 'Power Automate')).toContainText('"minimumSeats": 8');

  await page.getByRole('tab', { name: 'Logic Apps', exact: true }).click();
  await expect(json(page, 'Logic Apps')).toContainText(
    `"path": "/buildings/@{encodeURIComponent('oslo')}/rooms"`,
  );
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.getByRole('button', { name: 'Copy: Logic Apps code' }).click();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(copied)).toMatchObject({ List_rooms: { inputs: { method: 'get' } } });

  await page.getByRole('button', { name: 'Test with these values' }).click();
  const form = page.getByRole('region', { name: 'Test', exact: true });
  await expect(form.getByRole('textbox', { name: 'Building' })).toHaveValue('oslo');
});

test('fields that the service names appear once the calendar is chosen', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 1000 });
  const card = await openCard(page, 'Create an event', 'Logic Apps');
  await expect(card).toContainText('Required parameters Calendar not set or invalid');
  const calendar = card.getByRole('combobox', { name: 'Calendar' });
  await calendar.click();
  await page.getByRole('option', { name: 'Design team' }).click();
  const code = card.getByRole('combobox', { name: /Project Code/ });
  await code.fill('ATLAS');
  await expect(json(page, 'Logic Apps')).toContainText('"projectCode": "ATLAS"');
});

test('a service that fails is said in the list and at the fields', async ({ page }) => {
  await page.route('**/mock/**', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<p>Sign in' }),
  );
  await page.setViewportSize({ width: 1500, height: 1000 });
  const card = await openCard(page, 'Create an event');
  const calendar = card.getByRole('combobox', { name: 'Calendar' });
  await calendar.click();
  await expect(
    page.getByText('Could not retrieve values. The service answered no JSON.'),
  ).toBeVisible();
  await calendar.fill('team');
  await page.keyboard.press('Escape');
  await expect(card).toContainText(
    "Failed to retrieve dynamic inputs. Error details: 'The service answered no JSON.'",
  );
});

for (const [width, colorScheme] of [
  [390, 'light'],
  [1440, 'dark'],
] as const)
  test(`the card is in order at ${width} px, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const card = await openCard(page, 'Create an event', 'Logic Apps');
    await expect(card).toBeVisible();
    await expect(json(page, 'Logic Apps')).toBeVisible();
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page })
      .exclude('.monaco-editor')
      .exclude('[data-tabster-dummy]')
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html)}`)).toEqual([]);
  });
