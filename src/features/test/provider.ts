import { customOf, readOAuth } from '../../core/connector/authentication/oauth.ts';
import { schemesOf } from '../../core/connector/authentication/scheme.ts';
import type { Json } from '../../core/text/value.ts';

/** What the files say of a sign-in; the client secret is never in them. */
export interface KnownProvider {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string | undefined;
  readonly clientId: string;
  readonly scopes: string;
  readonly pkce: boolean;
}

const NAMES = {
  authorizationUrl: ['authorizationUrl', 'authorizationUrlTemplate'],
  tokenUrl: ['tokenUrl', 'tokenUrlTemplate'],
  refreshUrl: ['refreshUrl', 'refreshUrlTemplate'],
} as const;

/** The provider of an `oauthSetting` parameter; what it leaves out the definition's own scheme may say (auth.md 7). */
export function providerFrom(root: Json, key: string, parameter: Json): KnownProvider {
  const oauth = readOAuth(key, parameter);
  const scheme = schemesOf(root).find(({ type }) => type === 'oauth2');
  const own = (name: keyof typeof NAMES): string =>
    NAMES[name].map((each) => customOf(oauth, each)).find(Boolean) ?? '';
  const entra = entraUrls(oauth.provider, customOf(oauth, 'loginUri'), customOf(oauth, 'tenantId'));
  return {
    authorizationUrl: own('authorizationUrl') || entra.authorize || scheme?.authorizationUrl || '',
    tokenUrl: own('tokenUrl') || entra.token || scheme?.tokenUrl || '',
    refreshUrl: own('refreshUrl') || undefined,
    clientId: oauth.clientId ?? '',
    scopes: scopesOf(oauth.scopes, customOf(oauth, 'resourceUri'), scheme?.asked),
    pkce: /pkce/i.test(oauth.provider ?? ''),
  };
}

/** Entra's addresses follow from the login URL and the tenant (auth.md 8). */
function entraUrls(provider = '', login = '', tenant = '') {
  if (!/^aad/i.test(provider)) return { authorize: '', token: '' };
  const base = `${(login || 'https://login.microsoftonline.com').replace(/\/+$/, '')}/${tenant || 'common'}/oauth2/v2.0`;
  return { authorize: `${base}/authorize`, token: `${base}/token` };
}

function scopesOf(
  own: readonly string[] = [],
  resource = '',
  asked: readonly string[] = [],
): string {
  if (own.length > 0) return own.join(' ');
  return resource ? `${resource.replace(/\/+$/, '')}/.default` : asked.join(' ');
}
