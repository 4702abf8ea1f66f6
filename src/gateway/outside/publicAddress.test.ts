import { describe, expect, it } from 'vitest';
import { OutsideFault } from './problem.ts';
import { httpUrl, isAllowed, type Network, targetOf } from './target.ts';

/** No name leads anywhere: what is refused below is refused by its notation. */
const network: Network = { resolve: () => Promise.reject(new Error('asked the network')) };
const codeOf = (text: string, allowed: string[] = []): Promise<string> =>
  Promise.resolve()
    .then(() => targetOf(httpUrl(text), allowed, network))
    .then(
      ({ addresses }) => addresses[0]?.address ?? 'none',
      (fault: unknown) => (fault instanceof OutsideFault ? fault.problem.code : String(fault)),
    );

describe('an address that is inside is refused, however it is written', () => {
  it.each([
    '127.0.0.1',
    '127.1',
    '127.0.1',
    '2130706433',
    '0x7f000001',
    '0x7f.0.0.1',
    '0177.0.0.1',
    '017700000001',
    '127.255.255.254',
    '127.0.0.1.',
    '%31%32%37.0.0.1',
    '127。0。0。1',
    '①②⑦.⓪.⓪.①',
    '0.0.0.0',
    '0',
    '10.0.0.1',
    '167772161',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '0xc0a80101',
    '169.254.169.254',
    '2852039166',
    '0xa9fea9fe',
    '0251.0376.0251.0376',
    '168.63.129.16',
    '100.64.0.1',
    '100.100.100.200',
    '192.0.0.192',
    '198.18.0.1',
    '224.0.0.1',
    '240.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '[::1]',
    '[0:0:0:0:0:0:0:1]',
    '[::]',
    '[::ffff:127.0.0.1]',
    '[::ffff:7f00:1]',
    '[::ffff:169.254.169.254]',
    '[::127.0.0.1]',
    '[64:ff9b::7f00:1]',
    '[64:ff9b::a9fe:a9fe]',
    '[64:ff9b:1::7f00:1]',
    '[2002:7f00:1::]',
    '[2002:a9fe:a9fe::]',
    '[2001:0:4136:e378:8000:63bf:3fff:fdd2]',
    '[fd00:ec2::254]',
    '[fc00::1]',
    '[fe80::1]',
    '[fec0::1]',
    '[ff02::1]',
    '[2001:db8::1]',
    '[100::1]',
  ])('%s', async (host) => {
    expect(await codeOf(`http://${host}/`)).toBe('refused-address');
    expect(await codeOf(`https://${host}:8443/`)).toBe('refused-address');
  });
});

it.each(['8.8.8.8', '1.1.1.1', '134744072', '[2606:4700:4700::1111]'])('%s is outside', (host) =>
  expect(codeOf(`https://${host}/`)).resolves.toMatch(/^[\d.:a-f]+$/),
);

it.each([
  '',
  'api',
  '/path',
  'ftp://a.example/',
  'file:///etc/passwd',
  'http://',
  'http://a b/',
  'http://1.2.3.4.5.6.7/',
  'javascript:alert(1)',
  'http://a.example:99999/',
])('%j is no address to call', async (text) => expect(await codeOf(text)).toBe('bad-url'));

it('what a name leads to is judged, and only the outside part is kept', async () => {
  const leading = (...found: string[]): Network => ({
    resolve: () =>
      Promise.resolve(
        found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }) as const),
      ),
  });
  const url = httpUrl('https://api.example/');
  await expect(targetOf(url, [], leading('10.0.0.1', '::1'))).rejects.toMatchObject({
    problem: { code: 'refused-address', message: expect.stringContaining('10.0.0.1') },
  });
  const { addresses } = await targetOf(url, [], leading('10.0.0.1', '8.8.8.8'));
  expect(addresses).toEqual([{ address: '8.8.8.8', family: 4 }]);
});

it.each([
  ['http://localhost:8080/', ['localhost'], true],
  ['http://localhost:8080/', ['LOCALHOST:8080'], true],
  ['http://localhost:8081/', ['localhost:8080'], false],
  ['https://intranet.example/', ['intranet.example:443'], true],
  ['http://intranet.example/', ['intranet.example:80'], true],
  ['https://intranet.example./', ['intranet.example'], true],
  ['http://intranet.example.evil.example/', ['intranet.example'], false],
  ['http://[::1]:80/', ['[::1]'], true],
  ['http://127.1/', ['127.0.0.1'], true],
  ['http://10.0.0.1/', [''], false],
])('%s with %j allowed: %s', (url, allowed, expected) => {
  expect(isAllowed(new URL(url), allowed)).toBe(expected);
});
