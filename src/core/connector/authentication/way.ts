import { type Json, type JsonObject, textOf } from '../../text/value.ts';
import type { WayKind } from './kinds.ts';
import { isOAuth, type OAuth, readOAuth, writeOAuth } from './oauth.ts';
import { type Parameter, split, writeParameter } from './parameter.ts';

/** What every way holds beside its kind's own parameters. */
interface Common {
  /** The other things that the dialog asks, in its order. */
  readonly more: readonly Parameter[];
  /** Parameters that no form holds (a gateway, an identity), by key. */
  readonly foreign: JsonObject;
}

/** One way to sign in, as its connection parameters say it. */
export type Way = Common &
  (
    | { readonly kind: 'none' | 'custom' }
    | { readonly kind: 'basic'; readonly user: Parameter; readonly password: Parameter }
    | {
        readonly kind: 'windows';
        readonly user: Parameter;
        readonly password: Parameter;
        readonly authType: Parameter;
      }
    | { readonly kind: 'api-key'; readonly secret: Parameter }
    | { readonly kind: 'oauth2'; readonly oauth: OAuth }
  );

/** The keys that make a kind; the platform knows them by these names (auth.md 3). */
export const KEYS = {
  user: 'username',
  password: 'password',
  secret: 'api_key',
  authType: 'authType',
} as const;

/** The picker of an on-premises gateway: it goes with every kind. */
export const isGateway = ([, value]: readonly [string, Json]): boolean =>
  textOf(value, 'type')?.toLowerCase() === 'gatewaysetting';

export function readWay(parameters: Json | undefined): Way {
  const { rows, others } = split(parameters);
  const token = others.find(([, value]) => isOAuth(value));
  const foreign = Object.fromEntries(others.filter((other) => other !== token));
  const find = (key: string) => rows.find((row) => row.key === key);
  const without = (...taken: Parameter[]) => rows.filter((row) => !taken.includes(row));
  if (token) return { kind: 'oauth2', oauth: readOAuth(...token), more: rows, foreign };
  const [user, password, authType] = [find(KEYS.user), find(KEYS.password), find(KEYS.authType)];
  if (user && password) {
    const isWindows =
      others.some(isGateway) && authType?.allowedValues.some(({ value }) => value === 'windows');
    return authType && isWindows
      ? {
          kind: 'windows',
          user,
          password,
          authType,
          more: without(user, password, authType),
          foreign,
        }
      : { kind: 'basic', user, password, more: without(user, password), foreign };
  }
  const secret = find(KEYS.secret);
  if (secret) return { kind: 'api-key', secret, more: without(secret), foreign };
  const isNone = rows.length === 0 && others.every(isGateway);
  return { kind: isNone ? 'none' : 'custom', more: rows, foreign };
}

/** The kind's own parameters, in the dialog's order. */
export function ownOf(way: Way): readonly Parameter[] {
  if (way.kind === 'basic') return [way.user, way.password];
  if (way.kind === 'windows') return [way.authType, way.user, way.password];
  return way.kind === 'api-key' ? [way.secret] : [];
}

/** Every row of a way. */
export const rowsOf = (way: Way): readonly Parameter[] => [...ownOf(way), ...way.more];

export function writeWay(way: Way): JsonObject {
  const oauth = way.kind === 'oauth2' ? [[way.oauth.key, writeOAuth(way.oauth)] as const] : [];
  const rows = rowsOf(way).map((row) => [row.key, writeParameter(row)] as const);
  return Object.fromEntries([...oauth, ...rows, ...Object.entries(way.foreign)]);
}

export type WayOf<K extends WayKind> = Extract<Way, { readonly kind: K }>;
