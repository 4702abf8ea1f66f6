import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cli } from '../testing/cli.ts';
import { ordersFolder } from '../testing/orders.ts';

/** Runs `mock`, does something while it serves, and interrupts it. */
async function whileServing(folder: string, work: (out: string) => Promise<void>) {
  let out = '';
  let told: (out: string) => void = () => undefined;
  const printed = new Promise<string>((resolve) => {
    told = resolve;
  });
  let interrupt: () => void = () => undefined;
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const ended = cli(['mock', folder, '--port', '0'], {
    out: (text) => {
      out += text;
      told(out);
    },
    interrupted: () => interrupted,
  });
  await work(await printed).finally(() => interrupt());
  return (await ended).code;
}

describe('mock', () => {
  it('serves the API with its base path, and lists what it answers', async () => {
    const folder = ordersFolder();
    const code = await whileServing(folder, async (out) => {
      const url = /^The mock is at (http:\/\/127\.0\.0\.1:\d+\/)\n/.exec(out)?.[1] ?? '';
      expect(out).toContain('  GET     /v1/orders/{id}  GetOrder\n');
      expect(out).toContain('  DELETE  /v1/orders/{id}  DeleteOrder\n');
      const headers = { 'x-key': 'any' };
      const answer = await fetch(`${url}v1/orders/7`, { headers });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toHaveProperty('id');
      const gone = await fetch(`${url}v1/orders/7`, { method: 'DELETE', headers });
      expect([gone.status, await gone.text()]).toEqual([204, '']);
      const foreign = { headers: { ...headers, origin: 'https://evil.example' } };
      expect((await fetch(`${url}v1/orders/7`, foreign)).status).toBe(403);
      const called = [
        'request',
        folder,
        'GetOrder',
        '--param',
        'id=8',
        '--base-url',
        url.slice(0, -1),
      ];
      const connection = ['--connection', join(folder, 'connection.json')];
      expect((await cli([...called, ...connection, '--send'])).out).toContain('as the definition');
    });
    expect(code).toBe(0);
  });

  it('refuses what is no connector', async () => {
    const { code, err } = await cli(['mock', 'no-such-folder']);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder.');
  });
});
