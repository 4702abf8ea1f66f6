const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  // Monaco writes its theme and its lines' places as style text, and takes no nonce.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
].join('; ');

/** On every answer of the studio's own, scripts and workers included: a worker is under the policy of its own response. */
const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
};

/** What a mock answers is a document's: whatever it is, the browser neither runs it nor takes it for a page of the studio. */
export const MOCK_HEADERS = {
  ...SECURITY_HEADERS,
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
};

export const headersFor = (path: string): Readonly<Record<string, string>> =>
  path.startsWith('/mock/') ? MOCK_HEADERS : SECURITY_HEADERS;
