import { type JsonObject, textOf } from '../../text/value.ts';
import type { Authentication } from './authentication.ts';
import { customOf, newOAuth, type OAuth, withCustom } from './oauth.ts';
import { newParameter, type Parameter } from './parameter.ts';
import { type Provider, type ProviderField, providerOf } from './providers.ts';
import type { Scheme } from './scheme.ts';
import type { Way, WayOf } from './way.ts';

/** The definition's word for a sign-in: its addresses and scopes, as the connection parameters have them. */
export function schemeLike(scheme: Scheme | undefined, oauth: OAuth): Scheme | undefined {
  if (scheme?.type !== 'oauth2') return scheme;
  const names = oauth.scopes.flatMap((scope) => scope.split(/\s+/).filter(Boolean));
  const login = customOf(oauth, 'loginUri') || 'https://login.microsoftonline.com';
  const tenant = customOf(oauth, 'tenantId') || 'common';
  const isAad = providerOf(oauth.provider)?.tenant;
  const aad = `${login.replace(/\/$/, '')}/${tenant}/oauth2/authorize`;
  const url = (like: string, own: string) => (isAad ? aad : valueLike(oauth, like) || own);
  return {
    ...scheme,
    authorizationUrl: url('authorize', scheme.authorizationUrl),
    tokenUrl: url('token', scheme.tokenUrl),
    scopes: isAad
      ? scheme.scopes
      : Object.fromEntries(names.map((name) => [name, textOf(scheme.scopes, name) ?? name])),
    asked: isAad ? scheme.asked : names,
  };
}

const valueLike = (oauth: OAuth, like: string): string => {
  const field = providerOf(oauth.provider)?.fields.find((one) => one.like === like);
  return field ? customOf(oauth, field.name) : '';
};

/** With one of the provider's own values changed; Azure AD has the resource twice (auth.md 7). */
export function withProviderValue(oauth: OAuth, { name }: ProviderField, value: string): OAuth {
  const next = withCustom(oauth, name, value);
  if (name === 'resourceUri') return { ...next, resourceId: value };
  return name === 'enableOnbehalfOfLogin' ? { ...next, onBehalfOf: value === 'true' } : next;
}

export const TENANT: Parameter = newParameter('token:TenantId', {});

/** Which the platform fills in: `token:TenantId` in the one shape that it takes (auth.md 8). */
export const TENANT_SHAPE = {
  type: 'string',
  metadata: { sourceType: 'AzureActiveDirectoryTenant' },
  uiDefinition: { displayName: 'Tenant', constraints: { required: 'false', hidden: 'true' } },
} as const satisfies JsonObject;

const tenant = (): Parameter => ({
  ...TENANT,
  label: TENANT_SHAPE.uiDefinition.displayName,
  required: false,
  hidden: true,
  foreign: TENANT_SHAPE,
});

const isTenant = ({ key }: Parameter): boolean => key.toLowerCase() === 'token:tenantid';

/** Another identity provider: what both know goes along, and what the old one alone knew goes. */
export function withProvider(way: WayOf<'oauth2'>, id: string): WayOf<'oauth2'> {
  const old = providerOf(way.oauth.provider);
  const now = providerOf(id);
  const custom = Object.fromEntries([
    ...ownValues(way.oauth, old, now),
    ...(now?.fields ?? []).flatMap((field) => {
      const value = carried(way.oauth, old, field) || (field.initial ?? (field.required && ''));
      return value === undefined ? [] : [[field.name, value] as const];
    }),
  ]);
  const more = now?.tenant
    ? way.more.some(isTenant)
      ? way.more
      : [...way.more, tenant()]
    : way.more.filter((row) => !(isTenant(row) && row.hidden));
  return { ...way, oauth: { ...way.oauth, provider: id, custom }, more };
}

/** Values that no provider of the table knows: somebody had a reason for them. */
function ownValues(oauth: OAuth, ...known: readonly (Provider | undefined)[]): [string, string][] {
  const names = known.flatMap((one) => one?.fields.map(({ name }) => name.toLowerCase()) ?? []);
  return Object.entries(oauth.custom).filter(([name]) => !names.includes(name.toLowerCase()));
}

function carried(
  oauth: OAuth,
  old: Provider | undefined,
  field: ProviderField,
): string | undefined {
  const same = old?.fields.find(
    ({ name, like }) =>
      name.toLowerCase() === field.name.toLowerCase() ||
      (like !== undefined && like === field.like),
  );
  return same && customOf(oauth, same.name);
}

/** A new sign-in with a generic provider. */
export const newSignIn = (title: string): OAuth =>
  newOAuth('oauth2', { authorizationUrl: '', tokenUrl: '', refreshUrl: '' }, title);

/** The authentication with another way, the definition in step with it. */
export function withWay(authentication: Authentication, way: Way): Authentication {
  const { scheme } = authentication;
  return {
    ...authentication,
    way,
    scheme: way.kind === 'oauth2' ? schemeLike(scheme, way.oauth) : scheme,
  };
}
