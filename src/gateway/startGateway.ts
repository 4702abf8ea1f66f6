import { randomBytes } from 'node:crypto';
import { appFiles } from './appFiles.ts';
import { gatewayApp } from './gatewayApp.ts';
import { type Gateway, listen } from './listen.ts';
import { type Network, systemNetwork } from './outside/target.ts';

export type { Gateway } from './listen.ts';

export interface GatewayOptions {
  /** The built app: its `index.html` and all beside it. */
  readonly appFolder: string;
  /** The connector's folder, or its definition, that the page may read and write. */
  readonly connectorPath?: string;
  /** 0 for any that is free. */
  readonly port: number;
  /** Other than the system's for tests alone. */
  readonly network?: Network;
}

/**
 * Serves the studio on this machine alone (design.md section 6). Each start has a token of its own, which only pages
 * that it served know.
 * @throws what Node says of a port that cannot be had (`EADDRINUSE`, `EACCES`)
 */
export async function startGateway({
  appFolder,
  connectorPath,
  port,
  network = systemNetwork,
}: GatewayOptions): Promise<Gateway> {
  const token = randomBytes(24).toString('base64url');
  const files = appFiles(appFolder, token);
  let url = '';
  const origin = () => new URL(url).origin;
  const app = gatewayApp({ token, files, connectorPath, network, origin });
  const gateway = await listen(app.fetch, port);
  url = gateway.url;
  return gateway;
}
