import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { bundleOf, expect, step, test } from './studio.ts';

const text = (label: string) => ({ type: 'string', 'x-ms-summary': label, description: label });

/** Two operations of a shop; the first shares a schema with the second. */
const SHOP = {
  swagger: '2.0',
  info: { title: 'Lakeside Orders', description: 'Orders of the lakeside shop.', version: '1.0' },
  host: 'orders.example.com',
  basePath: '/',
  schemes: ['https'],
  paths: {
    '/shops/{shop}/orders': {
      post: {
        operationId: 'CreateOrder',
        summary: 'Create an order',
        description: 'Creates an order.',
        parameters: [
          { name: 'shop', in: 'path', required: true, ...text('Shop') },
          { name: 'note', in: 'query', ...text('Note') },
          { name: 'body', in: 'body', schema: { $ref: '#/definitions/Order' } },
        ],
        responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Order' } } },
      },
    },
    '/customers': {
      get: {
        operationId: 'ListCustomers',
        summary: 'List customers',
        description: 'Lists customers.',
        parameters: [{ name: 'of', in: 'query', ...text('Of the shop') }],
        responses: { 200: { description: 'OK', schema: { $ref: '#/definitions/Customers' } } },
      },
    },
  },
  definitions: {
    Order: {
      type: 'object',
      required: ['customer'],
      properties: {
        customer: text('Customer'),
        lines: {
          type: 'array',
          items: { type: 'object', properties: { sku: text('SKU'), count: { type: 'integer' } } },
        },
      },
    },
    Customers: { type: 'array', items: { type: 'object', properties: { id: text('ID') } } },
  },
};

async function openShop(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SHOP, null, 2)),
  });
  await step(page, 'Definition');
  await choose(page, 'Create an order');
}

const choose = (page: Page, name: string) =>
  page.getByRole('listbox', { name: 'Operations' }).getByRole('option', { name }).click();

const table = (page: Page, name: string) => page.getByRole('region', { name, exact: true });
const row = (page: Page, inTable: string, name: RegExp) =>
  table(page, inTable).getByRole('button', { name, expanded: false });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });

/** The definition as the bundle has it. */
async function written(page: Page): Promise<typeof SHOP> {
  await step(page, 'Submit');
  const { bytes } = await bundleOf(page);
  const packed = unzipSync(bytes)['apiDefinition.swagger.json'] ?? new Uint8Array();
  await step(page, 'Definition');
  return JSON.parse(strFromU8(packed));
}

test('choices come from an operation, with what the maker chose in another field', async ({
  page,
}) => {
  await openShop(page);
  await row(page, 'Body properties', /^customer/).click();
  await page.getByRole('radio', { name: 'From an operation' }).click();
  await page
    .getByRole('group', { name: 'Operation', exact: true })
    .getByRole('combobox')
    .selectOption({ label: 'List customers' });
  await box(page, 'Value path').fill('id');
  await box(page, 'Value path').press('Enter');
  await page
    .getByRole('combobox', { name: 'Where of comes from' })
    .selectOption({ label: 'Shop (shop)' });
  const { definitions } = await written(page);
  expect(definitions.Order.properties.customer).toMatchObject({
    'x-ms-dynamic-values': {
      operationId: 'ListCustomers',
      'value-path': 'id',
      parameters: { of: { parameter: 'shop' } },
    },
    'x-ms-dynamic-list': {
      operationId: 'ListCustomers',
      itemValuePath: 'id',
      parameters: { of: { parameterReference: 'shop' } },
    },
  });
});

test('the body’s schema comes from an operation', async ({ page }) => {
  await openShop(page);
  await row(page, 'Parameters', /^body/).click();
  await page
    .getByRole('group', { name: 'Schema', exact: true })
    .getByRole('combobox')
    .selectOption({ label: 'Its own' });
  await page.getByText('Schema from an operation').click();
  await page
    .getByRole('group', { name: 'Operation', exact: true })
    .getByRole('combobox')
    .selectOption({ label: 'List customers' });
  const { paths } = await written(page);
  expect(paths['/shops/{shop}/orders'].post.parameters[2]).toMatchObject({
    schema: {
      type: 'object',
      'x-ms-dynamic-schema': { operationId: 'ListCustomers' },
      'x-ms-dynamic-properties': { operationId: 'ListCustomers' },
    },
  });
});

test('a renamed row stays open, what refers to it follows, and a taken name is refused', async ({
  page,
}) => {
  await openShop(page);
  await row(page, 'Body properties', /^customer/).click();
  const name = box(page, 'Name');
  await name.fill('lines');
  await expect(page.getByText('There is a property lines already.')).toBeVisible();
  await name.fill('buyer');
  await name.press('Enter');
  await expect(name).toBeFocused();
  await expect(name).toHaveValue('buyer');

  await row(page, 'Parameters', /^shop/).click();
  const parameter = table(page, 'Parameters').getByRole('textbox', { name: 'Name', exact: true });
  await parameter.fill('store');
  await parameter.press('Enter');
  await expect(parameter).toBeFocused();
  await expect(page.getByText('/shops/{store}/orders').first()).toBeVisible();
  const after = await written(page);
  expect(Object.keys(after.paths)).toContain('/shops/{store}/orders');
  expect(after.definitions.Order).toMatchObject({ required: ['buyer'] });

  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await written(page)).toEqual(SHOP);
});

test('rows move by the keyboard and take the focus along; a new one opens at its label', async ({
  page,
}) => {
  await openShop(page);
  const note = row(page, 'Parameters', /^note/);
  await note.focus();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(note).toBeFocused();
  await page.getByRole('button', { name: 'Add parameter' }).click();
  await page.getByRole('menuitem', { name: 'Header' }).click();
  await expect(box(page, 'Label')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Trace');
  const { paths } = await written(page);
  const [operation] = Object.values(paths).map((path) => ('post' in path ? path.post : undefined));
  expect(operation?.parameters.map((parameter) => parameter.name)).toEqual([
    'note',
    'shop',
    'body',
    'newParameter',
  ]);
  expect(operation?.parameters[3]).toMatchObject({ in: 'header', 'x-ms-summary': 'Trace' });
});

test('another type takes along what belongs to it, in one step', async ({ page }) => {
  await openShop(page);
  await row(page, 'Parameters', /^note/).click();
  await page
    .getByRole('group', { name: 'Type', exact: true })
    .getByRole('combobox')
    .selectOption('array');
  await expect(page.getByRole('group', { name: 'Type of its items' })).toBeVisible();
  await page
    .getByRole('group', { name: 'In', exact: true })
    .getByRole('combobox')
    .selectOption('path');
  expect((await written(page)).paths['/shops/{shop}/orders'].post.parameters[1]).toMatchObject({
    in: 'path',
    type: 'array',
    items: { type: 'string' },
    required: true,
    'x-ms-url-encoding': 'single',
  });
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  expect(await written(page)).toEqual(SHOP);
});

test('a response has headers; one that is named twice is refused', async ({ page }) => {
  await openShop(page);
  await page.getByRole('button', { name: /^200/ }).click();
  await page.getByText('Headers', { exact: true }).click();
  await page.getByRole('button', { name: 'Add header' }).click();
  await expect(
    table(page, 'Response headers').getByRole('textbox', { name: 'Description' }),
  ).toBeFocused();
  await page.keyboard.type('Where it is.');
  const name = table(page, 'Response headers').getByRole('textbox', { name: 'Name', exact: true });
  await name.fill('Location');
  await name.press('Enter');
  await page.getByRole('button', { name: 'Add header' }).click();
  await name.fill('location');
  await expect(page.getByText(/There is a header location already/)).toBeVisible();
  await name.press('Escape');
  await page.getByRole('button', { name: 'Remove header' }).click();
  const { paths } = await written(page);
  expect(paths['/shops/{shop}/orders'].post.responses[200]).toMatchObject({
    headers: { Location: { type: 'string', description: 'Where it is.' } },
  });
});

test('a shared part says where a change of it is seen', async ({ page }) => {
  await openShop(page);
  await row(page, 'Body properties', /^customer/).click();
  await expect(page.getByText('In Order, used by 1 operation.')).toBeVisible();
  await page.getByRole('button', { name: 'Go to Order' }).click();
  await expect(page.getByRole('heading', { name: 'Order', exact: true })).toBeVisible();
  await expect(page.getByText('seen in 1 operation')).toBeVisible();
});
