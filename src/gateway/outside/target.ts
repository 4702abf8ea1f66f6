import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import { outsideFault } from './problem.ts';
import { insideAddress } from './publicAddress.ts';

export interface Address {
  readonly address: string;
  readonly family: 4 | 6;
}

/** The part of the network that tests make up. */
export interface Network {
  /** All addresses of a name. @throws what Node says of it (`ENOTFOUND`) */
  resolve(host: string): Promise<readonly Address[]>;
  /** A certificate authority to trust in place of the system's, as PEM. */
  readonly ca?: string;
}

export const systemNetwork: Network = {
  async resolve(host) {
    const found = await lookup(host, { all: true, order: 'verbatim' });
    return found.map(({ address, family }) => ({ address, family: family === 6 ? 6 : 4 }));
  },
};

/** A checked place to connect to. */
export interface Target {
  readonly url: URL;
  readonly addresses: readonly Address[];
}

/**
 * The URL as browsers read it, which also turns every notation of an address (decimal, octal, hexadecimal) into the
 * usual one.
 * @throws OutsideFault it is no http or https URL
 */
export function httpUrl(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.hostname === '') {
    throw outsideFault(
      'bad-url',
      'The address is no http or https URL.',
      'Check scheme, host and base path of the connector, and the values in the path.',
    );
  }
  url.hash = '';
  url.username = '';
  url.password = '';
  return url;
}

/** The host without the brackets of IPv6 and without a dot at its end. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '').replace(/\.$/, '');

/** Whether the user allowed a host by hand: `intranet.example`, or for one port alone `localhost:8080`. */
export function isAllowed(url: URL, allowedHosts: readonly string[]): boolean {
  return allowedHosts.some((entry) => {
    // `https` for one that has port 80 written: `http` would drop it.
    const named = [`http://${entry.trim()}`, `https://${entry.trim()}`].map((text) =>
      URL.canParse(text) ? new URL(text) : undefined,
    );
    const port = named.find((each) => each?.port)?.port;
    const own = url.port || (url.protocol === 'https:' ? '443' : '80');
    return named[0] && hostOf(named[0]) === hostOf(url) && (port === undefined || port === own);
  });
}

/**
 * Resolves the host and keeps the addresses that may be called. The connection is then made to these and no others, so
 * that a name which leads elsewhere a moment later (DNS rebinding) gains nothing.
 * @throws OutsideFault all its addresses are inside, and the user did not allow the host
 */
export async function targetOf(
  url: URL,
  allowedHosts: readonly string[],
  network: Network,
): Promise<Target> {
  const host = hostOf(url);
  const family = isIP(host);
  const found: readonly Address[] =
    family === 0 ? await network.resolve(host) : [{ address: host, family: family === 6 ? 6 : 4 }];
  if (isAllowed(url, allowedHosts)) return { url, addresses: found };
  const addresses = found.filter(({ address }) => insideAddress(address) === undefined);
  const [first] = found;
  if (addresses.length === 0 && first) {
    const where = first.address === host ? 'it is' : `it leads to ${first.address},`;
    throw outsideFault(
      'refused-address',
      `${host} is not called: ${where} ${insideAddress(first.address)}.`,
      `If it is your own, add ${url.host} to the allowed hosts.`,
    );
  }
  return { url, addresses };
}
