import { OutsideFault, outsideFault, type ProblemCode } from './problem.ts';

type Kind = readonly [code: ProblemCode, message: string, advice: string];

const NOT_FOUND: Kind = [
  'not-found',
  'There is no host of that name.',
  'Check the spelling of the host, and that this computer is online.',
];
const UNREACHABLE: Kind = [
  'unreachable',
  'The host cannot be reached from this computer.',
  'Check the network, a VPN or a proxy that is in the way.',
];
const RESET: Kind = [
  'reset',
  'The server closed the connection before its answer was complete.',
  'Try again; if it stays so, the server fails at this request, or does not speak this protocol (http or https) on that port.',
];

/** What Node says of a connection, in words for users. */
const KINDS: Readonly<Record<string, Kind>> = {
  ENOTFOUND: NOT_FOUND,
  EAI_AGAIN: NOT_FOUND,
  ENODATA: NOT_FOUND,
  EHOSTUNREACH: UNREACHABLE,
  ENETUNREACH: UNREACHABLE,
  EADDRNOTAVAIL: UNREACHABLE,
  ECONNREFUSED: [
    'connection-refused',
    'Nothing listens at that address and port.',
    'Check the port, and that the server is running.',
  ],
  ETIMEDOUT: ['timeout', 'The host did not answer in time.', 'Check the address, or try later.'],
  ECONNRESET: RESET,
  EPIPE: RESET,
  ERR_STREAM_PREMATURE_CLOSE: RESET,
};

/** Codes of OpenSSL and Node for certificates that are not trusted. */
const TLS = /CERT|^ERR_TLS|^ERR_SSL|^EPROTO|SIGNATURE|ISSUER|^CRL_|^INVALID_CA|^HOSTNAME_MISMATCH/;

/** What was thrown on the way, as a problem; faults of ours stay what they are. */
export function faultOf(fault: unknown, host: string): OutsideFault {
  if (fault instanceof OutsideFault) return fault;
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  const kind = KINDS[code];
  if (kind) return outsideFault(kind[0], `${host}: ${kind[1]}`, kind[2]);
  if (TLS.test(code)) {
    return outsideFault(
      'tls',
      `${host}: a secure connection could not be made (${code}).`,
      'The certificate must be valid, made for this host and signed by an authority that this computer trusts. For an authority of your own, start the studio with NODE_EXTRA_CA_CERTS set to its file.',
    );
  }
  return outsideFault(
    'bad-answer',
    `${host} did not answer as a web server does${code ? ` (${code})` : ''}.`,
    'Check that the address is that of the API, with the right scheme and port.',
  );
}
