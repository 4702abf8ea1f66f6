import { ADDRESSES } from '../../core/connector/authentication/addresses.ts';
import { readOAuth } from '../../core/connector/authentication/oauth.ts';
import { schemesOf } from '../../core/connector/authentication/scheme.ts';
import { filled, isFilledLater } from '../../core/connector/authentication/signInTemplate.ts';
import type { ConnectionValues } from '../../core/runtime/request/connection.ts';
import type { Json } from '../../core/text/value.ts';
import type { SignInTemplates } from '../../platform/gatewayCalls.ts';

/** What the files and the connection say of a sign-in; the client secret is in no file. */
export interface KnownProvider {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string | undefined;
  readonly clientId: string;
  readonly scopes: string;
  readonly pkce: boolean;
  /** What `oauth2generic` says of the requests themselves. */
  readonly templates: SignInTemplates;
}

type ValueOf = (name: string) => string;

/**
 * The provider of an `oauthSetting` parameter (auth.md 7, 8). A value that the connection asks for as `token:<name>` goes
 * before the one in the file; what both leave out the provider's known addresses say, then the definition's own scheme.
 */
export function providerFrom(
  root: Json,
  key: string,
  parameter: Json,
  connection: ConnectionValues,
): KnownProvider {
  const oauth = readOAuth(key, parameter);
  const scheme = schemesOf(root).find(({ type }) => type === 'oauth2');
  const addresses = ADDRESSES.get((oauth.provider ?? '').toLowerCase());
  const given: ValueOf = (name) =>
    withoutPlaceholder(fromConnection(connection.get(`${key}:${name}`), connection));
  const value: ValueOf = (name) =>
    given(name) || filledUrl(addresses?.usual?.[name.toLowerCase()], value);
  const address = (name: string): string =>
    value(name) || filledUrl(value(`${name}Template`), value);
  const query = (name: string): string => filledQuery(value(name), value);
  const scopes = oauth.scopes && oauth.scopes.length > 0 ? oauth.scopes : (scheme?.asked ?? []);
  const delimiter = value('scopeListDelimiter') || addresses?.delimiter || ' ';
  return {
    authorizationUrl:
      address('authorizationUrl') ||
      filledUrl(addresses?.authorize, value) ||
      scheme?.authorizationUrl ||
      '',
    tokenUrl: address('tokenUrl') || filledUrl(addresses?.token, value) || scheme?.tokenUrl || '',
    refreshUrl: address('refreshUrl') || undefined,
    clientId: value('clientId') || withoutPlaceholder(oauth.clientId ?? ''),
    scopes: addresses?.ignoresScopes ? '' : value('scopes') || scopes.join(delimiter),
    pkce: /pkce/i.test(oauth.provider ?? ''),
    templates: {
      authorizeQuery: query('authorizationUrlQueryStringTemplate'),
      tokenQuery: query('tokenUrlQueryStringTemplate'),
      tokenBody: query('tokenBodyTemplate'),
      refreshQuery: query('refreshUrlQueryStringTemplate'),
      refreshBody: query('refreshBodyTemplate'),
    },
  };
}

/** `@connectionParameters('site')` is what the connection holds there. */
const fromConnection = (text = '', connection: ConnectionValues): string =>
  text.replace(
    /@connectionParameters\('([^']*)'(?:\s*,\s*'([^']*)')?\)/gi,
    (_, name: string, fallback = '') => connection.get(name) || fallback,
  );

/** Published files have `<<client id>>` or `[[DUMMY]]` where a value is not to be seen (auth.md 13). */
const withoutPlaceholder = (text: string): string =>
  /^\s*(?:<.*>|\[\[.*\]\])\s*$/.test(text) ? '' : text;

/** An address with its values; a parameter of its query that there is no value for is left out. */
function filledUrl(template = '', value: ValueOf): string {
  const [address = '', query = ''] = template.split(/\?(.*)/s);
  const parameters = filledQuery(query, value)
    .split('&')
    .filter((each) => !/=\{\w+\}$/.test(each));
  const start = filled(address, (name) => value(name).replace(/\/+$/, '') || undefined);
  return query ? `${start}?${parameters.join('&')}`.replace(/\?$/, '') : start;
}

/** Values as a query or a form carries them; what comes with the signing in stays to be filled in. */
const filledQuery = (template: string, value: ValueOf): string =>
  filled(template, (name) =>
    isFilledLater(name) || value(name) === '' ? undefined : encodeURIComponent(value(name)),
  );
