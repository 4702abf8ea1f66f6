import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { appFiles } from './appFiles.ts';
import { gatewayApp } from './gatewayApp.ts';

export interface GatewayOptions {
  /** The built app: its `index.html` and all beside it. */
  readonly appFolder: string;
  /** The connector's folder, or its definition, that the page may read and write. */
  readonly connectorPath?: string;
  /** 0 for any that is free. */
  readonly port: number;
}

export interface Gateway {
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine is served. */
const HOST = '127.0.0.1';

/**
 * Serves the studio on this machine alone (design.md section 6). Each start has a token of its own, which only pages
 * that it served know.
 * @throws what Node says of a port that cannot be had (`EADDRINUSE`, `EACCES`)
 */
export async function startGateway({
  appFolder,
  connectorPath,
  port,
}: GatewayOptions): Promise<Gateway> {
  const token = randomBytes(24).toString('base64url');
  const app = gatewayApp({ token, files: appFiles(appFolder, token), connectorPath });
  const server = createAdaptorServer({ fetch: app.fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, resolve);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${HOST}:${taken}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}
