import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { startGateway } from '../startGateway.ts';
import { loopback } from './servers.ts';

/** A gateway to which every name leads to this computer, gone when the test is over, and how its own page calls it. */
export async function testGateway() {
  const appFolder = mkdtempSync(join(tmpdir(), 'gateway-'));
  writeFileSync(join(appFolder, 'index.html'), '<html><head></head></html>');
  const gateway = await startGateway({ appFolder, port: 0, network: loopback });
  onTestFinished(async () => {
    await gateway.close();
    rmSync(appFolder, { recursive: true });
  });
  const { origin } = new URL(gateway.url);
  const page = await (await fetch(gateway.url)).text();
  const token = /content="([^"]+)"/.exec(page)?.[1] ?? '';
  const api = (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) =>
    fetch(origin + path, {
      method,
      headers: { 'x-gateway-token': token, ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const json = async (method: string, path: string, body?: unknown) =>
    (await (await api(method, path, body)).json()) as Record<string, unknown>;
  return { origin, token, api, json };
}
