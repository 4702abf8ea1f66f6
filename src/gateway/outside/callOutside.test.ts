import type { IncomingHttpHeaders } from 'node:http';
import type { TLSSocket } from 'node:tls';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bodyOf, loopback, selfSigned, serve, serveTls } from '../testing/servers.ts';
import { MAX_ANSWER } from './body.ts';
import { type CallRules, callOutside } from './callOutside.ts';
import type { OutsideRequest } from './message.ts';

const ALLOWED = ['api.test', 'other.test'];

async function called(
  url: string,
  more: Partial<OutsideRequest> = {},
  rules: Partial<CallRules> = {},
) {
  return callOutside(
    { method: 'GET', url, headers: [], body: undefined, ...more },
    { allowedHosts: ALLOWED, network: loopback, ...rules },
  );
}
async function answer(...args: Parameters<typeof called>) {
  const result = await called(...args);
  if (!result.ok) throw new Error(result.problem.message);
  return { ...result.response, text: Buffer.from(result.response.body).toString() };
}
async function problem(...args: Parameters<typeof called>) {
  const result = await called(...args);
  return result.ok ? undefined : result.problem;
}

describe('a call', () => {
  it('arrives as it was asked for, but for what concerns one connection', async () => {
    const seen: { headers?: IncomingHttpHeaders; body?: string } = {};
    const port = await serve(async (request, response) => {
      Object.assign(seen, { headers: request.headers, body: await bodyOf(request) });
      response.setHeader('X-Two', ['a', 'b']);
      response.setHeader('Keep-Alive', 'timeout=5');
      response.writeHead(201, 'Made').end('{"a":1}');
    });
    const response = await answer(`http://api.test:${port}/x?q=1#part`, {
      method: 'POST',
      headers: [
        ['Content-Type', 'text/plain'],
        ['Host', 'evil.example'],
        ['Connection', 'close, X-Hop'],
        ['X-Hop', '1'],
        ['Transfer-Encoding', 'chunked'],
        ['Content-Length', '999'],
        ['Authorization', 'Bearer t'],
      ],
      body: Buffer.from('hé'),
    });
    expect(response).toMatchObject({
      status: 201,
      statusText: 'Made',
      text: '{"a":1}',
      truncated: false,
      url: `http://api.test:${port}/x?q=1`,
      redirects: [],
    });
    expect(response.headers).toEqual(
      expect.arrayContaining([
        ['X-Two', 'a'],
        ['X-Two', 'b'],
      ]),
    );
    expect(response.headers.map(([name]) => name)).not.toContain('Keep-Alive');
    expect(seen.body).toBe('hé');
    expect(seen.headers).toEqual({
      host: `api.test:${port}`,
      'content-type': 'text/plain',
      authorization: 'Bearer t',
      'accept-encoding': 'identity',
      'content-length': '3',
      connection: 'close',
    });
  });

  it('is unpacked, and cut where it is too large', async () => {
    const port = await serve((request, response) => {
      const body = gzipSync(Buffer.alloc(request.url === '/bomb' ? 3 * MAX_ANSWER : 10, 'a'));
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(body);
    });
    const small = await answer(`http://api.test:${port}/`);
    expect(small).toMatchObject({ text: 'a'.repeat(10), truncated: false });
    expect(small.headers.map(([name]) => name)).not.toContain('content-encoding');
    const bomb = await answer(`http://api.test:${port}/bomb`);
    expect([bomb.body.length, bomb.truncated]).toEqual([MAX_ANSWER, true]);
  });

  it('gets the beginning of an answer without end', async () => {
    const port = await serve((_, response) => {
      const chunk = Buffer.alloc(1024 * 1024);
      const more = () => {
        while (!response.destroyed && response.write(chunk));
      };
      response.on('drain', more);
      more();
    });
    const { body, truncated } = await answer(`http://api.test:${port}/`);
    expect([body.length, truncated]).toEqual([MAX_ANSWER, true]);
  });

  it('goes to the address that was checked, whatever the name leads to a moment later', async () => {
    const port = await serve((_, response) => response.end('inside'));
    let asked = 0;
    const rebinding = {
      resolve: () =>
        Promise.resolve([
          { address: asked++ === 0 ? '127.0.0.1' : '127.0.0.9', family: 4 as const },
        ]),
    };
    const { text } = await answer(`http://api.test:${port}/`, {}, { network: rebinding });
    expect(text).toBe('inside');
    expect(asked).toBe(1);
  });
});

describe('a redirect', () => {
  it('to another origin takes no secrets along', async () => {
    const seen: IncomingHttpHeaders[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers);
      response.end('there');
    });
    const port = await serve((request, response) => {
      seen.push(request.headers);
      const to = request.url === '/' ? '/next' : `http://other.test:${other}/`;
      response.writeHead(307, { location: to }).end();
    });
    const headers = [
      ['Authorization', 'Bearer t'],
      ['Cookie', 'a=b'],
      ['X-Api-Key', 'k'],
      ['Accept', 'text/plain'],
    ] as const;
    const response = await answer(`http://api.test:${port}/`, { headers });
    expect(response).toMatchObject({
      text: 'there',
      url: `http://other.test:${other}/`,
      redirects: [`http://api.test:${port}/`, `http://api.test:${port}/next`],
    });
    expect(seen[1]).toMatchObject({ authorization: 'Bearer t', cookie: 'a=b', 'x-api-key': 'k' });
    expect(seen[2]).toMatchObject({ accept: 'text/plain' });
    for (const name of ['authorization', 'cookie', 'x-api-key']) {
      expect(seen[2]).not.toHaveProperty(name);
    }
  });

  it.each([
    [301, 'POST', 'GET', ''],
    [302, 'POST', 'GET', ''],
    [303, 'PUT', 'GET', ''],
    [302, 'PUT', 'PUT', 'body'],
    [307, 'POST', 'POST', 'body'],
    [308, 'POST', 'POST', 'body'],
  ])('%i makes of %s a %s', async (status, method, expected, body) => {
    const port = await serve(async (request, response) => {
      if (request.url === '/') response.writeHead(status, { location: '/to' }).end();
      else response.end(`${request.method} ${await bodyOf(request)}`);
    });
    const sent = { method, body: Buffer.from('body') };
    expect((await answer(`http://api.test:${port}/`, sent)).text).toBe(`${expected} ${body}`);
  });

  it.each([
    ['http://127.0.0.1:1/', 'refused-address'],
    ['http://169.254.169.254/latest/meta-data', 'refused-address'],
    ['http://2130706433/', 'refused-address'],
    ['http://[::ffff:10.0.0.1]/', 'refused-address'],
    ['//private.test/', 'refused-address'],
    ['file:///etc/passwd', 'bad-url'],
    ['http://', 'bad-url'],
  ])('to %s is %s', async (location, code) => {
    const port = await serve((_, response) => response.writeHead(302, { location }).end());
    expect((await problem(`http://api.test:${port}/`))?.code).toBe(code);
  });

  it('without end is one', async () => {
    let asked = 0;
    const port = await serve((_, response) => {
      asked++;
      response.writeHead(302, { location: '/' }).end();
    });
    expect((await problem(`http://api.test:${port}/`))?.code).toBe('redirect-loop');
    expect(asked).toBe(11);
    expect(await answer(`http://api.test:${port}/`, {}, { follows: false })).toMatchObject({
      status: 302,
    });
  });
});

describe('what goes wrong is said in words', () => {
  it('nothing listens', async () => {
    expect(await problem('http://api.test:1/')).toMatchObject({ code: 'connection-refused' });
  });

  it('no such host', async () => {
    const network = {
      resolve: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })),
    };
    expect(await problem('https://api.test/', {}, { network })).toMatchObject({
      code: 'not-found',
      message: 'api.test: There is no host of that name.',
    });
  });

  it.each(['no answer', 'half an answer'])('%s in time', async (kind) => {
    const port = await serve((_, response) => {
      if (kind !== 'no answer') response.write('half');
    });
    const start = performance.now();
    expect(await problem(`http://api.test:${port}/`, {}, { timeoutMs: 200 })).toMatchObject({
      code: 'timeout',
      message: 'api.test took more than 0.2 s.',
    });
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it('a name server that does not answer', async () => {
    const network = { resolve: () => new Promise<never>(() => undefined) };
    const rules = { network, timeoutMs: 50 };
    expect((await problem('https://api.test/', {}, rules))?.code).toBe('timeout');
  });

  it('a connection that breaks', async () => {
    const port = await serve((request, response) => {
      if (request.url === '/half') response.writeHead(200, { 'content-length': '9' }).write('half');
      setTimeout(() => request.socket.resetAndDestroy(), 20);
    });
    expect((await problem(`http://api.test:${port}/`))?.code).toBe('reset');
    expect((await problem(`http://api.test:${port}/half`))?.code).toBe('reset');
  });

  it('something else than the web', async () => {
    const port = await serve((request) => request.socket.end('SSH-2.0-thing\r\n'));
    expect((await problem(`http://api.test:${port}/`))?.code).toBe('bad-answer');
    expect((await problem(`https://api.test:${port}/`))?.code).toBe('tls');
  });

  it('a method and a header that cannot be sent, without the secret', async () => {
    expect((await problem('https://api.test/', { method: 'CONNECT' }))?.code).toBe('bad-request');
    const bad = await problem('https://api.test/', { headers: [['X-Key', 'secret\r\nX: 1']] });
    expect(bad?.code).toBe('bad-request');
    expect(JSON.stringify(bad)).not.toContain('secret');
  });

  it('the caller went away', async () => {
    const port = await serve(() => undefined);
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 50);
    const rules = { signal: stop.signal };
    expect((await problem(`http://api.test:${port}/`, {}, rules))?.code).toBe('aborted');
  });
});

describe('a secure connection', () => {
  const certificate = selfSigned('api.test');

  it.skipIf(!certificate)('is refused where nobody vouches for the certificate', async () => {
    if (!certificate) return;
    const port = await serveTls(certificate, (_, response) => response.end('never'));
    const refused = await problem(`https://api.test:${port}/`);
    expect(refused).toMatchObject({ code: 'tls', message: expect.stringContaining('SELF_SIGNED') });
  });

  it.skipIf(!certificate)('is made under the name of the URL, and no other', async () => {
    if (!certificate) return;
    const port = await serveTls(certificate, ({ socket, headers }, response) =>
      response.end(`${(socket as TLSSocket & { servername: string }).servername} ${headers.host}`),
    );
    const network = { ...loopback, ca: certificate.cert };
    const { text } = await answer(`https://api.test:${port}/`, {}, { network });
    expect(text).toBe(`api.test api.test:${port}`);
    expect((await problem(`https://other.test:${port}/`, {}, { network }))?.code).toBe('tls');
  });
});
