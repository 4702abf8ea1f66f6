import { createHash } from 'node:crypto';
import { filled } from '../../core/connector/authentication/signInTemplate.ts';
import type { Provider } from './provider.ts';

/** A request for tokens, and what of it must never be told. */
export interface TokenRequest {
  readonly url: string;
  /** A form, encoded. */
  readonly body: string;
  readonly secrets: readonly string[];
}

/** Of one sign-in. */
export interface Turn {
  readonly redirectUri: string;
  readonly state: string;
  /** With PKCE (RFC 7636). */
  readonly verifier: string | undefined;
}

type Form = Readonly<Record<string, string | undefined>>;

/** Where the browser is sent to sign in (RFC 6749 4.1.1), by the provider's own template where it has one. */
export function authorizeUrlOf(provider: Provider, { redirectUri, state, verifier }: Turn): string {
  const { authorizationUrl, clientId, scopes, templates } = provider;
  if (templates.authorizeQuery !== '') {
    const values = { clientid: clientId, redirecturl: redirectUri, state, scopes };
    return withQuery(authorizationUrl, filledIn(templates.authorizeQuery, values));
  }
  // By hand: an address may have its query behind a `#`, for a page that reads it there.
  const [address = '', query] = authorizationUrl.split(/\?(.*)/s);
  const parameters = new URLSearchParams(query);
  const asked: Form = {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: redirectUri,
    state,
    scope: scopes || undefined,
    code_challenge: verifier && challengeOf(verifier),
    code_challenge_method: verifier && 'S256',
  };
  for (const [name, value] of given(asked)) parameters.set(name, value);
  return `${address}?${parameters}`;
}

/** The request that takes a code for tokens (RFC 6749 4.1.3). */
export function codeRequest(
  provider: Provider,
  { redirectUri, verifier }: Turn,
  code: string,
): TokenRequest {
  const { tokenUrl, templates } = provider;
  return tokenRequest(provider, tokenUrl, [templates.tokenQuery, templates.tokenBody], {
    grant_type: 'authorization_code',
    code,
    redirect_uri: redirectUri,
    code_verifier: verifier,
  });
}

/** The request that takes a refresh token for new tokens (RFC 6749 6). */
export function refreshRequest(
  provider: Provider,
  { redirectUri }: Turn,
  refreshToken: string,
): TokenRequest {
  const { tokenUrl, refreshUrl = tokenUrl, templates } = provider;
  const request = [templates.refreshQuery, templates.refreshBody] as const;
  const form = { grant_type: 'refresh_token', refresh_token: refreshToken };
  // Some templates want the redirect URL here too; the form has no place for it.
  return tokenRequest(provider, refreshUrl, request, form, redirectUri);
}

function tokenRequest(
  { clientId, clientSecret, scopes }: Provider,
  url: string,
  [query, body]: readonly [query: string, body: string],
  form: Form,
  redirectUri = form['redirect_uri'],
): TokenRequest {
  const values: Form = {
    clientid: clientId,
    clientsecret: clientSecret ?? '',
    redirecturl: redirectUri,
    code: form['code'],
    refreshtoken: form['refresh_token'],
    scopes,
  };
  const whole = { ...form, client_id: clientId, client_secret: clientSecret };
  const secrets = [clientSecret, form['code'], form['code_verifier'], form['refresh_token']];
  return {
    url: query === '' ? url : withQuery(url, filledIn(query, values)),
    body: body === '' ? new URLSearchParams(given(whole)).toString() : filledIn(body, values),
    secrets: secrets.flatMap((secret) => secret || []),
  };
}

const given = (form: Form): [string, string][] =>
  Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]]));

const filledIn = (template: string, values: Form): string =>
  filled(template, (name) => values[name] && encodeURIComponent(values[name]));

const withQuery = (url: string, query: string): string =>
  `${url}${url.includes('?') ? '&' : '?'}${query.replace(/^[?&]/, '')}`;

/** PKCE (RFC 7636 4.2). */
const challengeOf = (verifier: string): string =>
  createHash('sha256').update(verifier).digest('base64url');
