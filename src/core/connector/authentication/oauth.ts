import {
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import {
  type Field,
  readAt,
  readFields,
  text,
  texts,
  truth,
  type Values,
  writeFields,
} from './fields.ts';

const plainOf = (holder: Json): string => {
  const found = readAt(holder, ['value']);
  return typeof found === 'object' || found === undefined ? '' : String(found);
};

/** The provider's own values by name; each stands in the file as `{ "value": … }` (auth.md 7). */
const custom: Field<Readonly<Record<string, string>>> = {
  path: ['oAuthSettings', 'customParameters'],
  read: (value) =>
    Object.fromEntries(entriesOf(value).map(([name, holder]) => [name, plainOf(holder)])),
  // A value that did not change keeps what stands beside it.
  write: (value, old) =>
    Object.fromEntries(
      Object.entries(value).map(([name, plain]) => {
        const holder = member(old, name);
        const same = holder !== undefined && plainOf(holder) === plain;
        return [name, same ? holder : { ...(isObject(holder) && holder), value: plain }];
      }),
    ),
};

const S = 'oAuthSettings';
/** What a form holds of an `oauthSetting` parameter (auth.md 7). The client secret is never among it. */
const FIELDS = {
  label: text('uiDefinition', 'displayName'),
  description: text('uiDefinition', 'description'),
  tooltip: text('uiDefinition', 'tooltip'),
  provider: text(S, 'identityProvider'),
  clientId: text(S, 'clientId'),
  scopes: texts(S, 'scopes'),
  redirectMode: text(S, 'redirectMode'),
  redirectUrl: text(S, 'redirectUrl'),
  resourceId: text(S, 'properties', 'AzureActiveDirectoryResourceId'),
  onBehalfOf: truth(S, 'properties', 'IsOnbehalfofLoginSupported'),
  custom,
} as const;

export interface OAuth extends Values<typeof FIELDS> {
  readonly key: string;
  readonly foreign: JsonObject;
}

export const isOAuth = (parameter: Json): boolean =>
  textOf(parameter, 'type')?.toLowerCase() === 'oauthsetting';

export const readOAuth = (key: string, source: Json): OAuth => ({
  key,
  ...readFields(FIELDS, source),
  foreign: source as JsonObject,
});

export const writeOAuth = ({ key: _, foreign, ...values }: OAuth): JsonObject =>
  writeFields(FIELDS, foreign, values);

const nameIn = (values: Readonly<Record<string, string>>, name: string): string =>
  Object.keys(values).find((key) => key.toLowerCase() === name.toLowerCase()) ?? name;

export const customOf = ({ custom: values }: OAuth, name: string): string =>
  values[nameIn(values, name)] ?? '';

/** With another value of the provider's own; names compare without case (auth.md 8). */
export const withCustom = (oauth: OAuth, name: string, value: string): OAuth => ({
  ...oauth,
  custom: { ...oauth.custom, [nameIn(oauth.custom, name)]: value },
});

/** A new sign-in in the shape that auth.md 7 shows, for a provider's own values. */
export function newOAuth(
  provider: string,
  values: Readonly<Record<string, string>>,
  title: string,
): OAuth {
  const words = title ? `Sign in to ${title}` : 'Sign in';
  return readOAuth('token', {
    type: 'oauthSetting',
    oAuthSettings: {
      identityProvider: provider,
      clientId: '',
      scopes: [],
      redirectMode: 'GlobalPerConnector',
      redirectUrl: 'https://global.consent.azure-apim.net/redirect',
      properties: { IsFirstParty: 'False', IsOnbehalfofLoginSupported: false },
      customParameters: custom.write(values) ?? {},
    },
    uiDefinition: {
      displayName: words,
      description: `${words}.`,
      tooltip: 'Sign in',
      constraints: { required: 'true' },
    },
  });
}
