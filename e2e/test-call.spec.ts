import { openOrders, ordersConnector, run } from './servers.ts';
import { expect, openSample, savedState, step, test } from './studio.ts';

const operation = (page: import('@playwright/test').Page, name: string | RegExp) =>
  page.getByRole('listbox', { name: 'Operations' }).getByRole('option', { name });

test('an operation is called against the mock, counted, and remembered', async ({ page }) => {
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await operation(page, /Get a shipment/).click();
  const region = page.getByRole('region', { name: 'Test', exact: true });
  await region.getByRole('button', { name: 'Fill with examples' }).click();
  const id = region.getByRole('textbox', { name: 'Shipment' });
  await expect(id).not.toHaveValue('');
  const typed = await id.inputValue();
  await id.press('Control+Enter');
  const answer = region.getByRole('region', { name: 'Response', exact: true });
  await expect(answer).toContainText('200');
  await expect(answer).toContainText('It fits what the definition says.');
  const sent = region.getByRole('region', { name: 'Request as sent' });
  await expect(sent).toContainText(`/shipments/${typed}`);
  await expect(sent).toContainText('•••');
  await expect(operation(page, /Get a shipment/)).toContainText('1 of 10 runs');

  await page.getByRole('button', { name: 'Not run 8' }).click();
  await expect(operation(page, /Get a shipment/)).toBeHidden();
  await page.reload();
  await expect(id).toHaveValue(typed);
  await expect(operation(page, /Get a shipment/)).toContainText('1 of 10 runs');
});

test('a required value that is missing is said at its field before anything is sent', async ({
  page,
}) => {
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await operation(page, /Get a shipment/).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('group', { name: /Shipment/ })).toContainText('Fill this in.');
  await expect(page.getByRole('region', { name: 'Request as sent' })).toBeHidden();
});

test('what the answer has and the definition lacks is added by a press, and undone', async ({
  page,
}) => {
  // The mock answers as the definition says: a property that it lacks comes on the way.
  await page.route('**/mock/**', async (route) => {
    const response = await route.fetch();
    const json = { ...((await response.json()) as object), createdAt: '2026-11-02T09:14:00Z' };
    await route.fulfill({ response, json });
  });
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await operation(page, /Get the account/).click();
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  const answer = page.getByRole('region', { name: 'Response', exact: true });
  await expect(answer).toContainText('createdAt');
  await expect(operation(page, /Get the account/)).toContainText('schema differs');
  await answer.getByRole('button', { name: 'Add it' }).click();
  await expect(answer).toContainText('It fits what the definition says.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await step(page, 'Test');
  await expect(answer.getByRole('button', { name: 'Add it' })).toBeVisible();
});

test('the key of a connection is written nowhere', async ({ page }) => {
  await openSample(page, 'Parcel tracker');
  await step(page, 'Test');
  await operation(page, /Get the account/).click();
  await page.getByRole('combobox', { name: 'Connection' }).selectOption('The API itself');
  await page.getByRole('textbox', { name: 'API Key' }).fill('very-secret-key');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByText('There is no answer.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Request as sent' })).toContainText('•••');
  await expect(page.locator('body')).not.toContainText('very-secret-key');
  const kept = await savedState(page);
  expect(kept).toContain('Heron Parcels');
  expect(kept).not.toContain('very-secret-key');
});

test('over a reload what was typed is there, and what is secret is not', async ({ page }) => {
  const text = (name: string, more: object = {}) => ({
    name,
    in: 'query',
    required: true,
    type: 'string',
    'x-ms-summary': name,
    ...more,
  });
  const parameters = [text('note'), text('pin', { format: 'password' }), text('api_key')];
  await openOrders(page, ordersConnector({ host: 'api.lakeside.example', parameters }));
  await page.getByRole('combobox', { name: 'Connection' }).selectOption('Mock API');
  const input = (name: string) => page.getByRole('textbox', { name, exact: true });
  await input('note').fill('leave it at the door');
  for (const name of ['pin', 'api_key']) await input(name).fill(`${name}-very-secret`);
  await run(page);
  const sent = page.getByRole('region', { name: 'Request as sent' });
  await expect(sent).toContainText(
    '/orders/7?note=leave%20it%20at%20the%20door&pin=•••&api_key=•••',
  );
  expect(await savedState(page)).not.toContain('very-secret');

  await page.reload();
  await expect(input('note')).toHaveValue('leave it at the door');
  await expect(input('Order')).toHaveValue('7');
  for (const name of ['pin', 'api_key']) await expect(input(name)).toHaveValue('');
  await expect(operation(page, /Get an order/)).toContainText('1 of 10 runs');
});
