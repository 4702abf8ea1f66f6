import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Gateway, startGateway } from './startGateway.ts';

const root = mkdtempSync(join(tmpdir(), 'gateway-'));
const appFolder = join(root, 'app');
const connectorPath = join(root, 'connector');
let gateway: Gateway;
let port = 0;
let token = '';

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: string;
}

/** A request as written, with no library to tidy up its path or headers. */
function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    body,
  }: { method?: string; headers?: Record<string, string>; body?: unknown } = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    request.on('error', reject);
    request.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

const api = (method: string, body?: unknown) =>
  ask('/api/connector', {
    method,
    headers: { 'x-gateway-token': token, 'content-type': 'application/json' },
    body,
  });

interface File {
  name: string;
  base64: string;
  sha256: string;
}
const folder = async (): Promise<File[]> =>
  (JSON.parse((await api('GET')).body) as { files: File[] }).files;
const base64 = (text: string) => Buffer.from(text).toString('base64');

beforeAll(async () => {
  mkdirSync(join(appFolder, 'assets'), { recursive: true });
  writeFileSync(join(appFolder, 'index.html'), '<html><head></head></html>');
  writeFileSync(join(appFolder, 'assets', 'app-1.js'), 'let a = 1;'.repeat(100));
  writeFileSync(join(root, 'secret.txt'), 'secret');
  symlinkSync(join(root, 'secret.txt'), join(appFolder, 'link.txt'));
  mkdirSync(connectorPath);
  gateway = await startGateway({ appFolder, connectorPath, port: 0 });
  port = Number(new URL(gateway.url).port);
  token = /content="([^"]+)"/.exec((await ask('/')).body)?.[1] ?? '';
});
beforeEach(() => {
  rmSync(connectorPath, { recursive: true });
  mkdirSync(connectorPath);
  writeFileSync(join(connectorPath, 'apiDefinition.swagger.json'), '{"swagger": "2.0"}', {
    mode: 0o640,
  });
  writeFileSync(join(connectorPath, 'apiProperties.json'), '{"properties": {}}');
  writeFileSync(join(connectorPath, '.env'), 'KEY=1');
  symlinkSync(join(root, 'secret.txt'), join(connectorPath, 'readme.md'));
});
afterAll(async () => {
  await gateway.close();
  rmSync(root, { recursive: true });
});

describe('the app’s files', () => {
  it('come with the security policy, compressed, and kept where their name holds their digest', async () => {
    const script = await ask('/assets/app-1.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(script.status).toBe(200);
    expect(script.headers).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
      'x-content-type-options': 'nosniff',
    });
    expect(script.headers['content-security-policy']).toContain("script-src 'self'");
    expect((await ask('/')).headers['cache-control']).toBe('no-store');
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/%252e%252e/secret.txt',
    '/link.txt',
    '/assets/app-1.js%00.html',
    '//etc/passwd',
    '/.git/config',
    '/assets',
    '/%',
  ])('are never those of another folder: %s', async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });
});

describe('who may ask', () => {
  it.each(['studio.example', 'studio.example:4310', '127.0.0.1.example', '10.0.0.1', '0.0.0.0'])(
    'not under the name %j',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBeGreaterThanOrEqual(400);
    },
  );
  it.each(['127.0.0.1:80', 'localhost:9', '[::1]'])(
    'under this machine’s own names: %s',
    async (host) => {
      expect((await ask('/', { headers: { host } })).status).toBe(200);
    },
  );
  it.each(['https://evil.example', 'null', 'http://127.0.0.1:1'])(
    'not a page of %s',
    async (origin) => {
      expect((await ask('/', { headers: { origin } })).status).toBe(403);
      expect(
        (await ask('/api/connector', { headers: { origin, 'x-gateway-token': token } })).status,
      ).toBe(403);
    },
  );
  it('nobody without this start’s token', async () => {
    expect((await ask('/api/connector')).status).toBe(403);
    expect(
      (await ask('/api/connector', { headers: { 'x-gateway-token': `${token}x` } })).status,
    ).toBe(403);
    expect((await ask('/api/anything', { headers: { 'x-gateway-token': token } })).status).toBe(
      404,
    );
  });
});

describe('the connector’s folder', () => {
  it('is read without what is hidden or leads out of it', async () => {
    expect((await folder()).map(({ name }) => name)).toEqual([
      'apiDefinition.swagger.json',
      'apiProperties.json',
    ]);
  });

  it('gets only the files that are sent, whole, with the mode they had', async () => {
    const [definition, properties] = await folder();
    const { status, body } = await api('PUT', {
      files: [
        {
          name: definition?.name,
          base64: base64('{"swagger": "2.0", "info": {}}'),
          baseSha256: definition?.sha256,
        },
        { name: 'script.csx', base64: base64('// code'), baseSha256: null },
        { name: properties?.name, base64: null, baseSha256: properties?.sha256 },
      ],
    });
    expect({ status, body }).toMatchObject({ status: 200 });
    const path = join(connectorPath, 'apiDefinition.swagger.json');
    expect(readFileSync(path, 'utf8')).toBe('{"swagger": "2.0", "info": {}}');
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect((await folder()).map(({ name }) => name)).toEqual([
      'apiDefinition.swagger.json',
      'script.csx',
    ]);
  });

  it('stays as it is when a file changed meanwhile, and shows what is there', async () => {
    const [definition, properties] = await folder();
    writeFileSync(join(connectorPath, 'apiProperties.json'), '{"properties": {"publisher": "me"}}');
    const { status, body } = await api('PUT', {
      files: [
        { name: definition?.name, base64: base64('mine'), baseSha256: definition?.sha256 },
        { name: properties?.name, base64: base64('mine'), baseSha256: properties?.sha256 },
      ],
    });
    expect(status).toBe(200);
    const { conflicts } = JSON.parse(body) as { conflicts: File[] };
    expect(conflicts).toMatchObject([
      { name: 'apiProperties.json', base64: base64('{"properties": {"publisher": "me"}}') },
    ]);
    expect(readFileSync(join(connectorPath, 'apiDefinition.swagger.json'), 'utf8')).toBe(
      '{"swagger": "2.0"}',
    );
  });

  it('lets only one of two pages that save at once win', async () => {
    const [definition] = await folder();
    const save = (text: string) =>
      api('PUT', {
        files: [{ name: definition?.name, base64: base64(text), baseSha256: definition?.sha256 }],
      });
    const answers = await Promise.all([save('first'), save('second')]);
    expect(answers.filter(({ body }) => 'files' in (JSON.parse(body) as object))).toHaveLength(1);
    expect(answers.filter(({ body }) => 'conflicts' in (JSON.parse(body) as object))).toHaveLength(
      1,
    );
  });

  it.each(['../outside.txt', 'sub/file.txt', '..', '/etc/passwd', 'a\\b', 'C:x', '.env', '', 7])(
    'takes no file of the name %j',
    async (name) => {
      const { status } = await api('PUT', {
        files: [{ name, base64: base64('x'), baseSha256: null }],
      });
      expect(status).toBe(400);
    },
  );

  it('writes through no link that leads out of it', async () => {
    const { status } = await api('PUT', {
      files: [{ name: 'readme.md', base64: base64('x'), baseSha256: null }],
    });
    expect(status).toBe(403);
    expect(readFileSync(join(root, 'secret.txt'), 'utf8')).toBe('secret');
  });
});

it('says which port is taken', async () => {
  await expect(startGateway({ appFolder, port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
