import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createTlsServer, type ServerOptions } from 'node:https';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { step } from './studio.ts';

/** A server on this computer. */
export interface Running {
  /** `127.0.0.1:49152`, as a definition's `host` has it. */
  readonly host: string;
  close(): Promise<void>;
}

export const serve = (listener: RequestListener): Promise<Running> =>
  running(createServer(listener));

export const serveTls = (options: ServerOptions, listener: RequestListener): Promise<Running> =>
  running(createTlsServer(options, listener));

async function running(server: Server): Promise<Running> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    host: `127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

interface Wanted {
  readonly host: string;
  readonly scheme?: 'http' | 'https';
  /** Besides the order's ID. */
  readonly parameters?: readonly object[];
  /** What the definition says of the answer. */
  readonly response?: object;
  readonly definitions?: object;
  readonly security?: object;
  readonly connectionParameters?: object;
}

/** A connector of one operation, `GetOrder`, whose API is a test's own server. */
export const ordersConnector = ({
  host,
  scheme = 'http',
  parameters = [],
  response = ORDER,
  definitions = {},
  security = {},
  connectionParameters = {},
}: Wanted) => ({
  'apiDefinition.swagger.json': {
    swagger: '2.0',
    info: { title: 'Lakeside Orders', description: 'Orders of the lakeside shop.', version: '1.0' },
    host,
    basePath: '/',
    schemes: [scheme],
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: {
      '/orders/{id}': {
        get: {
          operationId: 'GetOrder',
          summary: 'Get an order',
          parameters: [
            { name: 'id', in: 'path', required: true, type: 'string', 'x-ms-summary': 'Order' },
            ...parameters,
          ],
          responses: { 200: response },
        },
      },
    },
    definitions,
    ...security,
  },
  'apiProperties.json': { properties: { connectionParameters, iconBrandColor: '#1b6ac9' } },
});

const ORDER = {
  description: 'The order.',
  schema: {
    type: 'object',
    properties: {
      id: { type: 'string', 'x-ms-summary': 'ID' },
      total: { type: 'number', 'x-ms-summary': 'Total' },
    },
  },
};

/** Opens such a connector at the test of its operation, against the API itself. */
export async function openOrders(page: Page, files: object): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Import a file').setInputFiles(
    Object.entries(files).map(([name, json]) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(json, null, 2)),
    })),
  );
  await expect(page.getByRole('navigation', { name: 'Steps' })).toBeVisible();
  await step(page, 'Test');
  await page.getByRole('listbox', { name: 'Operations' }).getByRole('option').first().click();
  await page.getByRole('combobox', { name: 'Connection' }).selectOption('The API itself');
  await page.getByRole('textbox', { name: 'Order', exact: true }).fill('7');
}

export const run = (page: Page) => page.getByRole('button', { name: 'Run', exact: true }).click();
