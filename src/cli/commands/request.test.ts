import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { cli } from '../testing/cli.ts';
import { ordersFolder } from '../testing/orders.ts';

const get = (folder: string, ...more: string[]) => [
  'request',
  folder,
  'GetOrder',
  '--connection',
  join(folder, 'connection.json'),
  '--param',
  'id=a,b/c',
  ...more,
];

async function api(body: string): Promise<{ url: string; keys: unknown[] }> {
  const keys: unknown[] = [];
  const server = createServer((request, response) => {
    keys.push(request.headers['x-key']);
    response.setHeader('Content-Type', 'application/json');
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, keys };
}

/** Another connection file than the folder's own. @returns its path */
function connectionFile(folder: string, content: string): string {
  const path = join(folder, 'other.json');
  writeFileSync(path, content);
  return path;
}

describe('request', () => {
  it('shows what would be sent, its secrets hidden', async () => {
    const folder = ordersFolder();
    const { code, out, err } = await cli(get(folder, '--param', 'fields=x=1'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('GET https://api.example/v1/orders/a%2Cb%2Fc?fields=x%3D1\n');
    expect(out).toContain('X-Key: •••\n');
    expect(out).not.toContain('very-secret');
  });

  it('goes to another place with --base-url', async () => {
    const folder = ordersFolder();
    const { out } = await cli(get(folder, '--base-url', 'http://127.0.0.1:4311'));
    expect(out).toContain('GET http://127.0.0.1:4311/v1/orders/');
  });

  it('makes the call with --send, and says that the answer is as described', async () => {
    const folder = ordersFolder();
    const { url, keys } = await api('{"id":"very-secret"}');
    const { code, out, err } = await cli(get(folder, '--base-url', url, '--send'));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(keys).toEqual(['very-secret']);
    expect(out).toContain('\n200 OK\n');
    expect(out).toContain('{"id":"•••"}');
    expect(out).toMatch(/The answer is as the definition describes it\.\n$/);
    expect(out).not.toContain('very-secret');
  });

  it('ends with 1 and the differences where it is not', async () => {
    const folder = ordersFolder();
    const { url } = await api('{"id":5}');
    const { code, out } = await cli(get(folder, '--base-url', url, '--send'));
    expect(code).toBe(1);
    expect(out).toMatch(/\n\/paths\/~1orders~1\{id\}\/get\/responses\/200\/schema\S*: .*id/);
  });

  it('calls nobody inside but the host of --base-url', async () => {
    const { url, keys } = await api('{}');
    const { code, err } = await cli(get(ordersFolder(new URL(url).host), '--send'));
    expect(code).toBe(2);
    expect(err).toContain('127.0.0.1 is not called: it is this computer itself.');
    expect(keys).toEqual([]);
  });

  it.each([
    [['GetOrder'], 'id'],
    [['GetOrder', '--param', 'id'], '--param takes NAME=VALUE'],
    [['GetOrder', '--param', 'ids=1'], 'Did you mean'],
    [['GetOrders'], 'has no operation GetOrders. Did you mean GetOrder?'],
    [['Zzz'], 'It has GetOrder, DeleteOrder.'],
    [['GetOrder', '--param', 'id=1', '--connection', 'none.json'], 'Cannot read none.json'],
    [['GetOrder', '--param', 'id=1', '--base-url', 'ftp://x'], 'no address of a service'],
  ])('says why it cannot be made: %j', async (args, message) => {
    const { code, out, err } = await cli(['request', ordersFolder(), ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.toLowerCase()).toContain(message.toLowerCase());
  });

  it('says which value of the connection nobody asked for', async () => {
    const folder = ordersFolder();
    const connection = connectionFile(folder, '{"api_kye": "very-secret"}');
    const args = ['request', folder, 'GetOrder', '--param', 'id=1', '--connection', connection];
    const { code, out, err } = await cli(args);
    expect(code).toBe(0);
    expect(err).toContain(
      'has "api_kye", which the connector does not ask for: did you mean "api_key"?',
    );
    expect(out + err).not.toContain('very-secret');
  });

  it.each([
    ['[1]', 'holds no values by name'],
    ['"text"', 'holds no values by name'],
    ['{', 'it is no JSON'],
  ])('needs a connection that is one: %s', async (content, message) => {
    const folder = ordersFolder();
    const connection = connectionFile(folder, content);
    const { code, out, err } = await cli([
      ...['request', folder, 'GetOrder', '--param', 'id=1'],
      ...['--connection', connection],
    ]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});
