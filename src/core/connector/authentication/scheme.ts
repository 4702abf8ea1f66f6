import { child, type Pointer } from '../../text/pointer.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
} from '../../text/value.ts';
import { type Field, readFields, text, type Values, writeFields } from './fields.ts';

const scopes: Field<Readonly<Record<string, string>>> = {
  path: ['scopes'],
  read: (value) =>
    Object.fromEntries(
      entriesOf(value).map(([name, words]) => [name, typeof words === 'string' ? words : '']),
    ),
  write: (value) => value,
};

/** What a form holds of one of the definition's `securityDefinitions`. */
const FIELDS = {
  type: text('type'),
  location: text('in'),
  name: text('name'),
  flow: text('flow'),
  authorizationUrl: text('authorizationUrl'),
  tokenUrl: text('tokenUrl'),
  scopes,
} as const;

export interface Scheme extends Values<typeof FIELDS> {
  readonly key: string;
  /** The scopes that the root `security` asks for; undefined when it does not name the scheme. */
  readonly asked: readonly string[] | undefined;
  readonly foreign: JsonObject;
}

export const schemeAt = (key: string, ...rest: string[]): Pointer =>
  child('/securityDefinitions', key, ...rest);

/** The schemes of a definition; those that its `security` names first. */
export function schemesOf(root: Json | undefined): readonly Scheme[] {
  const asked = new Map<string, readonly string[]>();
  for (const requirement of itemsOf(member(root, 'security'))) {
    for (const [key, names] of entriesOf(requirement)) {
      if (!asked.has(key))
        asked.set(
          key,
          itemsOf(names).filter((name): name is string => typeof name === 'string'),
        );
    }
  }
  return entriesOf(member(root, 'securityDefinitions'))
    .filter(([, source]) => isObject(source))
    .map(([key, source]) => ({
      key,
      ...readFields(FIELDS, source),
      asked: asked.get(key),
      foreign: source as JsonObject,
    }))
    .sort((a, b) => Number(b.asked !== undefined) - Number(a.asked !== undefined));
}

export const schemeOf = (root: Json | undefined, type: string | undefined): Scheme | undefined =>
  type === undefined ? undefined : schemesOf(root).find((scheme) => scheme.type === type);

export const writeScheme = ({ key: _, asked: __, foreign, ...values }: Scheme): JsonObject =>
  writeFields(FIELDS, foreign, values);

/** New ones, as auth.md 3 pairs them with the connection parameters. */
const TEMPLATES: Readonly<Record<string, { readonly key: string; readonly value: JsonObject }>> = {
  basic: { key: 'basic_auth', value: { type: 'basic' } },
  apiKey: { key: 'api_key', value: { type: 'apiKey', in: 'header', name: 'X-Api-Key' } },
  oauth2: {
    key: 'oauth2_auth',
    value: { type: 'oauth2', flow: 'accessCode', authorizationUrl: '', tokenUrl: '', scopes: {} },
  },
};

/** The definition's scheme of that type, or a new one. */
export function schemeFor(root: Json | undefined, type: string | undefined): Scheme | undefined {
  const template = type === undefined ? undefined : TEMPLATES[type];
  if (!template) return undefined;
  const found = schemeOf(root, type);
  if (found) return { ...found, asked: found.asked ?? Object.keys(found.scopes) };
  const taken = entriesOf(member(root, 'securityDefinitions')).map(([key]) => key);
  let key = template.key;
  for (let number = 2; taken.includes(key); number++) key = `${template.key}_${number}`;
  return { key, ...readFields(FIELDS, template.value), asked: [], foreign: template.value };
}

/** Operations that name a scheme in their own `security`, with that list. */
export function operationsNaming(
  root: Json | undefined,
  key: string,
): readonly { at: Pointer; list: readonly Json[] }[] {
  return entriesOf(member(root, 'paths')).flatMap(([path, item]) =>
    entriesOf(item).flatMap(([verb, operation]) => {
      const list = itemsOf(member(operation, 'security'));
      const names = list.some((one) => member(one, key) !== undefined);
      return names ? [{ at: child('/paths', path, verb, 'security'), list }] : [];
    }),
  );
}
