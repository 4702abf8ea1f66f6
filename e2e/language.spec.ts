import type { Page } from '@playwright/test';
import { connectorFolder, expect, open, test } from './studio.ts';

const DEFINITION = `{
  "swagger": "2.0",
  "info": {
    "title": "Corner Shop",
    "version": "1.0"
  },
  "host": "shop.example.com",
  "paths": {
    "/orders": {
      "get": {
        "operationId": "ListOrders",
        "summary": "List orders",
        "parameters": [
          {
            "name": "shop",
            "in": "query",
            "type": "string",
            "x-ms-dynamic-values": {
              "operationId": "ListShops",
              "value-path": "id"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "OK",
            "schema": {
              "$ref": "#/definitions/Order"
            }
          }
        }
      }
    },
    "/shops": {
      "get": {
        "operationId": "ListShops",
        "summary": "List shops",
        "responses": {
          "200": {
            "description": "OK",
            "schema": { "type": "array", "items": { "$ref": "#/definitions/Shop" } }
          }
        }
      }
    }
  },
  "definitions": {
    "Order": { "type": "object", "properties": { "id": { "type": "string" } } },
    "Shop": { "type": "object", "properties": { "id": { "type": "string" }, "name": { "type": "string" } } }
  }
}
`;
const PROPERTIES = `{
  "properties": {
    "connectionParameters": { "tenant": { "type": "string" } },
    "policyTemplateInstances": [
      {
        "templateId": "setheader",
        "title": "Say which shop",
        "parameters": {
          "x-ms-apimTemplate-operationName": ["ListShops"],
          "x-ms-apimTemplateParameter.value": ""
        }
      }
    ],
    "scriptOperations": ["ListShops"]
  }
}
`;
const files = {
  'apiDefinition.swagger.json': DEFINITION,
  'apiProperties.json': PROPERTIES,
} as const;

type File = keyof typeof files;

async function openShop(page: Page) {
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles(
    Object.entries(files).map(([name, text]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    })),
  );
  await expect(lines(page)).toContainText('swagger');
}

const lines = (page: Page) => page.locator('.view-lines').first();
const tab = (page: Page, file: File) => page.getByRole('tab', { name: file });

/** Puts the cursor right behind a piece of a file, `back` characters before its end. */
async function goTo(page: Page, file: File, piece: string, back = 0) {
  await tab(page, file).click();
  await expect(tab(page, file)).toHaveAttribute('aria-selected', 'true');
  const before = files[file].slice(0, files[file].indexOf(piece) + piece.length - back).split('\n');
  await lines(page).click();
  await page.keyboard.press('Control+g');
  await page.keyboard.type(`${before.length}:${(before.at(-1)?.length ?? 0) + 1}`);
  await page.keyboard.press('Enter');
}

const suggestions = (page: Page) => page.locator('.suggest-widget.visible');
const suggestion = (page: Page, label: string) =>
  suggestions(page).locator('.monaco-list-row', { hasText: label }).first();

async function rename(page: Page, to: string) {
  await page.keyboard.press('F2');
  await page.getByRole('textbox', { name: /Rename input/ }).fill(to);
  await page.keyboard.press('Enter');
}

test('keys and values are suggested as one types, and put in with the keyboard', async ({
  page,
}) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"in": "query"', 1);
  await page.keyboard.press('Control+Backspace');
  await page.keyboard.type('h');
  await expect(suggestion(page, 'header')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toContainText(/"in":\s"header"/);

  await goTo(page, 'apiDefinition.swagger.json', '"version": "1.0"');
  await page.keyboard.type(',');
  await page.keyboard.press('Enter');
  await page.keyboard.type('"cont');
  await expect(suggestion(page, 'contact')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toContainText(/"contact":\s\{/);
});

test('operations, references and fields are suggested where they are named', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"value-path": "id"', 3);
  // Asked again while the language is still being loaded.
  await expect(async () => {
    await page.keyboard.press('Control+Space');
    await expect(suggestion(page, 'name')).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await page.keyboard.press('Escape');

  await goTo(page, 'apiProperties.json', '"scriptOperations": ["ListShops"');
  await page.keyboard.type(', "');
  await expect(suggestion(page, 'ListOrders')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toContainText('["ListShops", "ListOrders"]');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');

  await goTo(page, 'apiProperties.json', '"x-ms-apimTemplateParameter.value": "');
  await page.keyboard.type('@');
  await expect(suggestion(page, "@connectionParameters('tenant')")).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toContainText(`.value": "@connectionParameters('tenant')"`);
});

test('prose is left alone', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"summary": "List orders');
  await page.keyboard.type(' of one shop: all', { delay: 30 });
  await expect(lines(page)).toContainText('List orders of one shop: all');
  await expect(suggestions(page)).toHaveCount(0);
});

test('what the pointer rests on is explained', async ({ page }) => {
  await openShop(page);
  const hover = page.locator('.monaco-hover:visible');
  await lines(page).getByText('"x-ms-dynamic-values"').hover();
  await expect(hover).toContainText('A drop-down whose choices an operation lists');
  await expect(hover).toContainText('Power Apps');
  await page.mouse.move(0, 0);
  await lines(page).getByText('"#/definitions/Order"').hover();
  await expect(hover).toContainText('id string');
  await tab(page, 'apiProperties.json').click();
  await lines(page).getByText('"setheader"').hover();
  await expect(hover).toContainText('Set HTTP header');
});

test('one goes from a name to what it names, in another file too', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiProperties.json', '"scriptOperations": ["ListSh');
  await page.keyboard.press('F12');
  await expect(tab(page, 'apiDefinition.swagger.json')).toHaveAttribute('aria-selected', 'true');
  const place = page.getByRole('navigation', { name: 'Place in the file' });
  await expect(place).toContainText('/shops');
  await expect(place).toContainText('operationId');
});

test('all places that name a thing are listed, across the files', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"operationId": "ListSh');
  await page.keyboard.press('Shift+F12');
  const references = page.locator('.peekview-widget');
  await expect(references).toContainText('References (4)');
  await page.keyboard.press('Escape');
});

test('a rename changes every place, and one undo takes it back', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"operationId": "ListSh');
  await rename(page, 'GetShops');
  await expect(lines(page)).not.toContainText('"ListShops"');
  await expect(lines(page)).toContainText('"GetShops"');
  await tab(page, 'apiProperties.json').click();
  await expect(lines(page)).toContainText('"scriptOperations": ["GetShops"]');
  await expect(lines(page)).not.toContainText('ListShops');
  await page.getByRole('button', { name: 'Undo' }).click();
  await tab(page, 'apiProperties.json').click();
  await expect(lines(page)).toContainText('"scriptOperations": ["ListShops"]');
  await tab(page, 'apiDefinition.swagger.json').click();
  await expect(lines(page)).not.toContainText('GetShops');
});

test('a name that is taken is refused, in words at the cursor', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"operationId": "ListSh');
  await rename(page, 'ListOrders');
  await expect(page.getByText('There is another "ListOrders" already.')).toBeVisible();
});

test('the parts of a file are gone to by name', async ({ page }) => {
  await openShop(page);
  await goTo(page, 'apiDefinition.swagger.json', '"swagger"');
  await page.keyboard.press('Control+Shift+o');
  await page.keyboard.type('ListShops');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Place in the file' })).toContainText('/shops');
});

test('a suggestion in the largest connector comes at once', async ({ page }) => {
  test.setTimeout(90_000);
  await open(page, connectorFolder('certified-connectors__Encodian', 'team-calendar'));
  await expect(lines(page)).toContainText('swagger');
  await page.getByRole('tab', { name: /apiDefinition/ }).click();
  await expect(page.getByText(/^\d+ errors? before review$|^No errors$/)).toBeVisible();
  await lines(page).click();
  await page.keyboard.press('Control+g');
  await page.keyboard.type('2:1');
  await page.keyboard.press('Enter');
  await expect(page.getByText('2:1', { exact: true })).toBeVisible();
  await page.keyboard.press('Control+Space');
  await expect(suggestions(page).locator('.monaco-list-row').first()).toBeVisible({
    timeout: 1000,
  });
});
