import type { Definition } from '../../swagger/definition.ts';
import { entriesOf, isArray, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { textToBase64 } from '../http/base64.ts';
import { isHeaderName, isHeaderValue, setHeader } from '../http/headers.ts';
import type { Draft } from '../policies/draft.ts';
import { withQuery } from '../policies/fields.ts';
import type { Call } from './call.ts';
import type { ConnectionValues } from './connection.ts';
import type { Note } from './problem.ts';
import { STAND_IN } from './secrets.ts';

/** How a connection signs a request (runtime.md 3). */
export type Authentication =
  | { readonly kind: 'none' }
  | { readonly kind: 'basic' }
  | { readonly kind: 'bearer'; readonly parameter: string }
  | { readonly kind: 'key'; readonly in: 'header' | 'query'; readonly name: string };

const NONE: Authentication = { kind: 'none' };

/**
 * The kind of sign-in comes from the connection's parameters, the place of a key from the definition, and both are
 * linked by the names that the wizard gives them: `token`, `username` and `password`, `api_key` (auth.md 3). Parameters
 * of other names are sent by policies alone. Without apiProperties.json the definition decides.
 */
export function authenticationOf(
  {
    definition,
    operation,
    apiProperties,
  }: Pick<Call, 'definition' | 'operation' | 'apiProperties'>,
  connection: ConnectionValues,
): Authentication {
  const hasProperties = apiProperties !== undefined;
  const own = member(operation.value, 'security');
  if (isArray(own) && own.length === 0) return NONE;
  const sign = connection.declared.find(
    ([, each]) => textOf(each, 'type')?.toLowerCase() === 'oauthsetting',
  );
  if (sign) return { kind: 'bearer', parameter: sign[0] };
  const scheme = schemeFor(definition, own);
  const declares = (...names: string[]) =>
    !hasProperties || names.every((name) => connection.isDeclared(name));
  switch (textOf(scheme, 'type')) {
    case 'oauth2':
      return hasProperties ? NONE : { kind: 'bearer', parameter: 'token' };
    case 'basic':
      return declares('username', 'password') ? { kind: 'basic' } : NONE;
    case 'apiKey':
      return declares('api_key')
        ? {
            kind: 'key',
            in: textOf(scheme, 'in') === 'query' ? 'query' : 'header',
            name: textOf(scheme, 'name') ?? '',
          }
        : NONE;
    default:
      // Basic needs no place, so some leave its definition out.
      return !scheme && hasProperties && declares('username', 'password')
        ? { kind: 'basic' }
        : NONE;
  }
}

/** The one that `security` names, the operation's before the whole's; else the only or first one that is defined. */
function schemeFor({ root }: Definition, own: Json | undefined): Json | undefined {
  const schemes = root['securityDefinitions'];
  for (const requirement of itemsOf(own ?? root['security'])) {
    for (const [name] of entriesOf(requirement)) {
      const scheme = member(schemes, name);
      if (scheme !== undefined) return scheme;
    }
  }
  return entriesOf(schemes)[0]?.[1];
}

export type Signed =
  | { readonly ok: true; readonly draft: Draft; readonly notes: readonly Note[] }
  | { readonly ok: false; readonly message: string };

/** Adds what the connection sends. A value that the connection lacks is a note: what the API says to that is its affair. */
export function sign(draft: Draft, how: Authentication, connection: ConnectionValues): Signed {
  const signed = (next: Draft, ...notes: Note[]): Signed => ({ ok: true, draft: next, notes });
  const lacks = (name: string): Signed =>
    signed(draft, {
      at: name,
      message: `The connection has no "${name}": the request is sent without it.`,
    });
  switch (how.kind) {
    case 'none':
      return signed(draft);
    case 'basic': {
      const user = connection.get('username');
      const password = connection.get('password');
      if (user === undefined) return lacks('username');
      if (password === undefined) return lacks('password');
      const hidden = user === STAND_IN || password === STAND_IN;
      const pair = hidden ? STAND_IN : textToBase64(`${user}:${password}`);
      return signed(withHeader(draft, 'Authorization', `Basic ${pair}`));
    }
    case 'bearer': {
      const token = connection.get(how.parameter);
      if (token === undefined) return lacks(how.parameter);
      return checked(draft, 'Authorization', `Bearer ${token.replace(/^Bearer\s+/i, '')}`);
    }
    case 'key': {
      const key = connection.get('api_key');
      if (key === undefined) return lacks('api_key');
      if (how.in === 'header') return checked(draft, how.name, key);
      return signed({ ...draft, query: withQuery(draft.query, how.name, key) });
    }
  }
}

const withHeader = (draft: Draft, name: string, value: string): Draft => ({
  ...draft,
  headers: setHeader(draft.headers, name, value),
});

function checked(draft: Draft, name: string, value: string): Signed {
  if (!isHeaderName(name)) {
    return {
      ok: false,
      message: `The definition sends the key in the header "${name}", which is no name of a header.`,
    };
  }
  if (!isHeaderValue(value)) {
    return {
      ok: false,
      message:
        'The secret of the connection holds a line break or another character that a header cannot carry.',
    };
  }
  return { ok: true, draft: withHeader(draft, name, value), notes: [] };
}
