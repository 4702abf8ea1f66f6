import { createServer, type Server } from 'node:http';
import { afterEach, expect, it } from 'vitest';
import { holderOf } from './portHolder.ts';

let server: Server | undefined;
afterEach(() => server?.close());

async function listening(page: string): Promise<number> {
  server = createServer((_, response) => response.end(page));
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

it('knows another studio by its page', async () => {
  const port = await listening('<title>Orders - Connector Studio</title>');
  expect(await holderOf(port)).toMatch(/^another Connector Studio/);
});

it.runIf(process.platform === 'linux')('names the process of any other program', async () => {
  const port = await listening('<title>Something else</title>');
  expect(await holderOf(port)).toContain(`process ${process.pid}`);
});

it('says so where it cannot tell', async () => {
  const port = await listening('');
  server?.close();
  expect(await holderOf(port)).toBe('another program');
});
