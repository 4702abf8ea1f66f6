import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { openOrders, ordersConnector, type Running, run, serve } from './servers.ts';
import { test as base, downloaded, expect, step } from './studio.ts';

/** What the API answers; what its definition says of it lacks one thing of each kind. */
const ANSWER = {
  id: 7,
  customer: { name: 'Rosa Lind', since: '2024-03-01' },
  lines: [
    { sku: 'A1', price: { amount: 2.5, currency: 'EUR' } },
    { sku: 'B2', price: { amount: 4, currency: 'EUR' }, note: 'a gift' },
  ],
  total: { amount: 6.5, currency: 'EUR' },
  paidAt: null,
};
const text = { type: 'string', 'x-ms-summary': 'Text' };
const SCHEMA = {
  type: 'object',
  properties: {
    id: { type: 'string', 'x-ms-summary': 'Order number' },
    customer: { type: 'object', properties: { name: text } },
    lines: {
      type: 'array',
      items: { type: 'object', properties: { sku: text, price: { $ref: '#/definitions/Money' } } },
    },
    total: { $ref: '#/definitions/Money' },
    paidAt: { type: 'string', format: 'date-time', 'x-ms-summary': 'Paid at' },
  },
};
const MONEY = { type: 'object', properties: { amount: { type: 'number' } } };

/** An API that answers so. */
const test = base.extend<{ api: Running }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures that it needs from it
  api: async ({}, use) => {
    const api = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(ANSWER));
    });
    await use(api);
    await api.close();
  },
});

/** Runs `GetOrder`, of whose answer the definition says what `response` has. */
async function call(page: Page, { host }: Running, response: object): Promise<void> {
  await openOrders(page, ordersConnector({ host, response, definitions: { Money: MONEY } }));
  await run(page);
  await page.getByRole('button', { name: 'Allow 127.0.0.1 and run again' }).click();
}

const answer = (page: Page) => page.getByRole('region', { name: 'Response', exact: true });
const difference = (page: Page, words: RegExp) =>
  answer(page).getByRole('listitem').filter({ hasText: words });

/** The definition as the bundle has it. */
async function definitionOf(page: Page): Promise<unknown> {
  await step(page, 'Submit');
  const { bytes } = await downloaded(page, async () => {
    await page.getByRole('button', { name: 'Download bundle' }).click();
    await page.getByRole('button', { name: 'Download anyway' }).click();
  });
  const text = strFromU8(unzipSync(bytes)['apiDefinition.swagger.json'] ?? new Uint8Array());
  return JSON.parse(text) as unknown;
}

/** The definition that is opened, with another schema of the answer. */
const whose = (schema: object, money: object = MONEY) =>
  expect.objectContaining({
    paths: expect.objectContaining({
      '/orders/{id}': {
        get: expect.objectContaining({ responses: { 200: { description: 'The order.', schema } } }),
      },
    }),
    definitions: { Money: money },
  });

const withProperty = (name: keyof typeof SCHEMA.properties, value: object) =>
  whose({ ...SCHEMA, properties: { ...SCHEMA.properties, [name]: value } });

const { customer, lines, id, paidAt } = SCHEMA.properties;

/** What differs, the press that mends it, and what the definition then says. */
const MENDS = [
  {
    what: 'a property of a nested object',
    words: /"customer" has "since"/,
    press: 'Add it',
    says: withProperty('customer', {
      ...customer,
      properties: {
        ...customer.properties,
        since: { type: 'string', format: 'date', 'x-ms-summary': 'Since' },
      },
    }),
  },
  {
    what: 'a property of the items of an array',
    words: /"lines\/1" has "note"/,
    press: 'Add it',
    says: withProperty('lines', {
      ...lines,
      items: {
        ...lines.items,
        properties: { ...lines.items.properties, note: { type: 'string', 'x-ms-summary': 'Note' } },
      },
    }),
  },
  {
    what: 'another type',
    words: /"id" is a whole number/,
    press: 'Make it a whole number',
    says: withProperty('id', { ...id, type: 'integer' }),
  },
  {
    what: 'a property of a shared schema, mended where it is shared',
    words: /has "currency".*In 3 places\..*In the shared schema Money/,
    press: 'Add it',
    says: whose(SCHEMA, {
      ...MONEY,
      properties: { ...MONEY.properties, currency: { type: 'string', 'x-ms-summary': 'Currency' } },
    }),
  },
  {
    what: 'a value that is null',
    words: /"paidAt" is null/,
    press: 'Allow null',
    says: withProperty('paidAt', { ...paidAt, 'x-nullable': true }),
  },
] as const;

for (const { what, words, press, says } of MENDS) {
  test(`${what}: one press mends it, and one undo takes it back`, async ({ page, api }) => {
    await call(page, api, { description: 'The order.', schema: SCHEMA });
    const row = difference(page, words);
    await row.getByRole('button', { name: press }).click();
    await expect(row).toHaveCount(0);
    expect(await definitionOf(page)).toEqual(says);

    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
    await step(page, 'Test');
    await expect(row).toHaveCount(1);
  });
}

test('all at once, and taken back at once', async ({ page, api }) => {
  await call(page, api, { description: 'The order.', schema: SCHEMA });
  await expect(answer(page)).toContainText('differences from what the definition says');
  await answer(page).getByRole('button', { name: 'Mend all' }).click();
  await expect(answer(page)).toContainText('It fits what the definition says.');
  await page.getByRole('button', { name: 'Undo' }).click();
  await step(page, 'Test');
  await expect(answer(page).getByRole('button', { name: 'Mend all' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
});

test('a response without schema gets one from the answer', async ({ page, api }) => {
  await call(page, api, { description: 'The order.' });
  await expect(answer(page)).toContainText('which the definition does not describe');
  await answer(page).getByRole('button', { name: 'Write the schema from this answer' }).click();
  await expect(answer(page)).toContainText('It fits what the definition says.');
});
