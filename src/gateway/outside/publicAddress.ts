import ipaddr from 'ipaddr.js';

/** Addresses in public ranges at which clouds tell their machines secrets. */
const METADATA: ReadonlySet<string> = new Set(['168.63.129.16']);

/** Global unicast (RFC 4291 2.4): translated and mapped IPv4, ULA and the like lie outside, or have ranges of their own. */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

const WORDS: Readonly<Record<string, string>> = {
  loopback: 'this computer itself',
  private: 'a private network',
  uniqueLocal: 'a private network',
  carrierGradeNat: "a provider's inner network",
  linkLocal: 'a link-local address, where clouds keep their metadata',
  unspecified: 'no host at all',
  multicast: 'many hosts at once',
  broadcast: 'many hosts at once',
};

/**
 * Why an address is not on the public internet, as the end of the sentence "it is …"; undefined for one that is.
 * @param address IPv4 or IPv6 as Node's resolver writes it
 */
export function insideAddress(address: string): string | undefined {
  if (!ipaddr.isValid(address)) return 'no address';
  const parsed = ipaddr.parse(address);
  if (METADATA.has(address)) return "a cloud's metadata service";
  const range = parsed.range();
  if (range !== 'unicast') return WORDS[range] ?? `a special address (${range})`;
  const isGlobal = parsed.kind() === 'ipv4' || parsed.match(GLOBAL_IPV6);
  return isGlobal ? undefined : 'a special address';
}
