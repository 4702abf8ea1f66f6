import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './studio.ts';

const text = (description: string) => ({ type: 'string', description });

/** A shop of which Power Apps can use one operation, and not another one. */
const SHOP = {
  swagger: '2.0',
  info: { title: 'Lakeside Orders', description: 'Orders of the lakeside shop.', version: '1.0' },
  host: 'orders.example.com',
  basePath: '/',
  schemes: ['https'],
  produces: ['application/json'],
  paths: {
    '/shops/{shop}/orders': {
      post: {
        operationId: 'Create_Order',
        summary: 'Create an order',
        description: 'Creates an order.',
        parameters: [
          { name: 'shop', in: 'path', required: true, ...text('Which shop') },
          { name: '$top', in: 'query', type: 'integer', default: 10, description: 'How many' },
          {
            name: 'version',
            in: 'query',
            required: true,
            'x-ms-visibility': 'internal',
            default: 'v2',
            ...text('Version'),
          },
          {
            name: 'body',
            in: 'body',
            description: 'The order',
            schema: { properties: { note: text('Note') } },
          },
        ],
        responses: {
          200: {
            description: 'OK',
            schema: {
              type: 'object',
              properties: {
                id: { type: 'string', title: 'Order ID' },
                lines: {
                  type: 'array',
                  items: { type: 'object', properties: { count: { type: 'integer' } } },
                },
              },
            },
          },
        },
      },
    },
    '/invoice': {
      get: {
        operationId: 'GetInvoice',
        summary: 'Get an invoice',
        description: 'Gets an invoice.',
        produces: ['application/pdf'],
        responses: { 200: { description: 'OK', schema: { type: 'file' } } },
      },
    },
  },
};

async function openPowerApps(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles({
    name: 'apiDefinition.swagger.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(SHOP, null, 2)),
  });
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  const side = page.getByRole('button', { name: 'Source, preview and findings' });
  if (await side.isVisible()) await side.click();
  await page.getByRole('tab', { name: 'Preview' }).click();
  await page.getByRole('tab', { name: 'Power Apps' }).click();
  await expect(page.getByRole('region', { name: 'Functions' })).toBeVisible();
}

const choose = (page: Page, name: RegExp) => page.getByRole('button', { name }).click();

test('a maker sees how a formula calls an operation, and what comes back', async ({ page }) => {
  await openPowerApps(page);
  await expect(page.getByRole('region', { name: 'Functions' })).toContainText(
    'CreateOrder(shop, { $top:Decimal,note:String })',
  );
  await choose(page, /CreateOrder/);

  const formula = page.getByRole('article', { name: 'Formula' });
  await expect(formula).toContainText(
    "'Lakeside Orders'.CreateOrder(shop, { '$top': Decimal, note: String })",
  );
  const help = formula.getByRole('region', { name: 'Argument' });
  await expect(help).toContainText('Which shop');
  await formula.getByRole('button', { name: 'shop' }).press('ArrowRight');
  await expect(help).toContainText('How many');
  await expect(help).toContainText('Default: 10');
  await page.keyboard.press('ArrowRight');
  await expect(help).toContainText('The order');
  await expect(help).toContainText('Not shown in Power Apps: Note');
  await page.keyboard.press('Home');
  await expect(help).toContainText('Which shop');
  await expect(page.getByRole('region', { name: 'Sent without being shown' })).toContainText(
    'version (query): "v2"',
  );

  const result = page.getByRole('region', { name: 'Result' });
  await expect(result).toContainText("'Order ID' String · id");
  await expect(result).not.toContainText('count');
  await result.getByText('lines').click();
  await expect(result).toContainText('count Decimal');

  await page.getByRole('button', { name: 'All functions' }).click();
  await expect(page.getByRole('region', { name: 'Functions' })).toBeVisible();
});

test('a maker cannot call what Power Apps cannot read: the author learns why', async ({ page }) => {
  await openPowerApps(page);
  const refused = page.getByRole('region', { name: 'Not offered' });
  await expect(refused).toContainText("Unsupported return type - found 'application/pdf'");
  await choose(page, /GetInvoice/);
  await expect(refused).toContainText('name one of them in produces');
  await expect(page.getByRole('article', { name: 'Formula' })).toHaveCount(0);
});

for (const width of [390, 1440])
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${width} wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 900 }, colorScheme });

      test('the list and a function are in order', async ({ page }) => {
        test.setTimeout(60_000);
        await openPowerApps(page);
        await isInOrder(page);
        await choose(page, /CreateOrder/);
        const formula = page.getByRole('article', { name: 'Formula' });
        await formula.getByRole('button', { name: 'shop' }).press('End');
        await page.getByRole('region', { name: 'Result' }).getByText('lines').click();
        await isInOrder(page);
        await page.getByRole('button', { name: 'All functions' }).click();
        await choose(page, /GetInvoice/);
        await expect(page.getByRole('region', { name: 'Not offered' })).toBeVisible();
        await isInOrder(page);
      });
    });

async function isInOrder(page: Page) {
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  const { violations } = await new AxeBuilder({ page })
    .exclude('.monaco-editor')
    .exclude('[data-tabster-dummy]')
    .analyze();
  expect(
    violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ html }) => html).join(', ')}`),
  ).toEqual([]);
}
