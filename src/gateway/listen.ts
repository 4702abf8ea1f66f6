import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';

/** A server that runs. */
export interface Gateway {
  readonly url: string;
  close(): Promise<void>;
}

/** Only this machine is served. */
const HOST = '127.0.0.1';

/**
 * Serves a fetch handler on this machine alone.
 * @param port 0 for any that is free
 * @throws what Node says of a port that cannot be had (`EADDRINUSE`, `EACCES`)
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  port: number,
): Promise<Gateway> {
  const server = createAdaptorServer({ fetch });
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
