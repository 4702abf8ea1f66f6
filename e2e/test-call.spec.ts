import { expect, openSample, step, test } from './studio.ts';

test('an operation is called against the mock, and what the definition lacks is mended by a press', async ({
  page,
}) => {
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await page.getByRole('option', { name: /GetShipment/ }).click();
  await page.getByRole('button', { name: 'Fill with examples' }).click();
  await page.getByRole('button', { name: 'Run' }).click();
  const answer = page.getByRole('region', { name: 'Response', exact: true });
  await expect(answer).toContainText('200');
  await expect(answer).toContainText('It fits what the definition says.');
  await expect(page.getByText('1 of 10 runs')).toBeVisible();
  // The key of the connection is never asked for by the mock, and never shown.
  await expect(page.getByRole('region', { name: 'Request as sent' })).toContainText('GET ');
});

test('a required value that is missing is said before anything is sent', async ({ page }) => {
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await page.getByRole('option', { name: /GetShipment/ }).click();
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(page.getByText(/missing|needs|required/i).first()).toBeVisible();
});
