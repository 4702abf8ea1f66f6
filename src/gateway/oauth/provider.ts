/** What a sign-in needs to know of its provider. */
export interface Provider {
  readonly authorizationUrl: string;
  readonly tokenUrl: string;
  readonly refreshUrl: string | undefined;
  readonly clientId: string;
  readonly clientSecret: string | undefined;
  /** With what the provider wants between them, usually blanks. */
  readonly scopes: string;
  readonly pkce: boolean;
  readonly templates: Templates;
  readonly allowedHosts: readonly string[];
}

/** Requests with `{ClientId}`, `{Code}` and the like to fill in; a blank one is as RFC 6749 has it. */
export interface Templates {
  readonly authorizeQuery: string;
  readonly tokenQuery: string;
  readonly tokenBody: string;
  readonly refreshQuery: string;
  readonly refreshBody: string;
}

/** @returns undefined for what is no provider */
export function parseProvider(json: unknown): Provider | undefined {
  const given = recordOf(json);
  const { authorizationUrl, tokenUrl, refreshUrl, clientId, clientSecret } = given;
  const { scopes = [], pkce = false, allowedHosts = [] } = given;
  if (!isUrl(authorizationUrl) || !isUrl(tokenUrl) || typeof clientId !== 'string' || !clientId)
    return undefined;
  if (!isTexts(allowedHosts) || typeof pkce !== 'boolean') return undefined;
  if (!isTexts(scopes) && typeof scopes !== 'string') return undefined;
  return {
    authorizationUrl,
    tokenUrl,
    refreshUrl: isUrl(refreshUrl) ? refreshUrl : undefined,
    clientId,
    clientSecret: typeof clientSecret === 'string' && clientSecret ? clientSecret : undefined,
    scopes: typeof scopes === 'string' ? scopes : scopes.join(' '),
    pkce,
    templates: parseTemplates(given['templates']),
    allowedHosts,
  };
}

function parseTemplates(json: unknown): Templates {
  const given = recordOf(json);
  const text = (name: keyof Templates): string => {
    const template = given[name];
    return typeof template === 'string' ? template : '';
  };
  return {
    authorizeQuery: text('authorizeQuery'),
    tokenQuery: text('tokenQuery'),
    tokenBody: text('tokenBody'),
    refreshQuery: text('refreshQuery'),
    refreshBody: text('refreshBody'),
  };
}

const recordOf = (json: unknown): Record<string, unknown> => ({
  ...(typeof json === 'object' ? json : undefined),
});
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');
const isUrl = (value: unknown): value is string =>
  typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
