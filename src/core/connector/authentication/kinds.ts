/** How people can sign in (auth.md 3 to 8): the wizard's kinds, and several of them at once. */
export const KINDS = [
  { kind: 'oauth2', name: 'OAuth 2.0', words: 'Sign in with the service', scheme: 'oauth2' },
  { kind: 'api-key', name: 'API key', words: 'Paste a key', scheme: 'apiKey' },
  { kind: 'basic', name: 'Basic', words: 'User name and password', scheme: 'basic' },
  { kind: 'windows', name: 'Windows', words: 'With the on-premises gateway', scheme: 'basic' },
  {
    kind: 'custom',
    name: 'Custom parameters',
    words: 'Values that policies send',
    scheme: undefined,
  },
  { kind: 'none', name: 'No authentication', words: 'Open to everyone', scheme: undefined },
  { kind: 'several', name: 'Several', words: 'Let people choose', scheme: undefined },
] as const;

export type Kind = (typeof KINDS)[number]['kind'];
/** One way to sign in. */
export type WayKind = Exclude<Kind, 'several'>;
type OneWay = Exclude<(typeof KINDS)[number], { readonly kind: 'several' }>;
export const WAY_KINDS = KINDS.filter((one): one is OneWay => one.kind !== 'several');

export const nameOf = (kind: Kind): string => KINDS.find((one) => one.kind === kind)?.name ?? kind;
/** The type of security scheme that the definition has for it. */
export const schemeTypeOf = (kind: Kind): string | undefined =>
  KINDS.find((one) => one.kind === kind)?.scheme;
