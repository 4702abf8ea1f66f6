import { request as httpRequest } from 'node:http';
import { expect, it } from 'vitest';
import { testGateway } from '../testing/gateway.ts';
import { bodyOf, serve } from '../testing/servers.ts';

const call = (url: string, more: object = {}) => ({
  request: { method: 'post', url, headers: [['X-A', '1']], base64Body: 'AAH/' },
  allowedHosts: ['api.test'],
  ...more,
});

it('makes the call of a page and hands over what came', async () => {
  const { json } = await testGateway();
  const port = await serve(async (request, response) => {
    await bodyOf(request);
    response.writeHead(404, { 'x-b': '2' }).end(Buffer.from([0, 255]));
  });
  const url = `http://api.test:${port}/x`;
  const { ok, response } = await json('POST', '/api/call', call(url));
  expect({ ok, response }).toMatchObject({
    ok: true,
    response: {
      status: 404,
      statusText: 'Not Found',
      headers: expect.arrayContaining([['x-b', '2']]),
      base64Body: 'AP8=',
      truncated: false,
      url,
      redirects: [],
      ms: expect.any(Number),
    },
  });
});

it('answers what goes wrong with 200, so that browsers do not log it', async () => {
  const { api } = await testGateway();
  const answer = await api('POST', '/api/call', call('http://10.0.0.1/', { allowedHosts: [] }));
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    ok: false,
    problem: {
      code: 'refused-address',
      message: '10.0.0.1 is not called: it is a private network.',
      advice: 'If it is your own, add 10.0.0.1 to the allowed hosts.',
    },
  });
});

it.each([
  [undefined],
  [{}],
  [{ request: { method: 'GET' } }],
  [call('http://a/', { allowedHosts: 'a' })],
  [call('http://a/', { timeoutMs: -1 })],
  [{ request: { method: 'GET', url: 'http://a/', headers: { a: 'b' } } }],
])('asks for a whole request: %j', async (body) => {
  const { api } = await testGateway();
  expect((await api('POST', '/api/call', body)).status).toBe(400);
});

it.each([
  ['without the token', { 'x-gateway-token': '' }],
  ['from another site', { origin: 'https://evil.example' }],
  ['under another name', { host: 'evil.example' }],
])('is not for anybody else: %s', async (_, headers) => {
  const { origin, token } = await testGateway();
  let reached = false;
  const port = await serve((_, response) => {
    reached = true;
    response.end();
  });
  const status = await new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'x-gateway-token': token, ...headers } };
    httpRequest(`${origin}/api/call`, options, (response) => resolve(response.statusCode))
      .on('error', reject)
      .end(JSON.stringify(call(`http://api.test:${port}/`)));
  });
  expect([status, reached]).toEqual([403, false]);
});

it('stops the call when the page goes away', async () => {
  const { origin, token } = await testGateway();
  const stop = new AbortController();
  const closed = new Promise<void>((resolve) => {
    void serve((request) => {
      request.socket.on('close', () => resolve());
      stop.abort();
    }).then((port) =>
      fetch(`${origin}/api/call`, {
        method: 'POST',
        headers: { 'x-gateway-token': token },
        body: JSON.stringify(call(`http://api.test:${port}/`)),
        signal: stop.signal,
      }).catch(() => undefined),
    );
  });
  await closed;
});
