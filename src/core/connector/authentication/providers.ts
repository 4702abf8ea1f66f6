/** One of a provider's own values, `customParameters` in the file. */
export interface ProviderField {
  readonly name: string;
  readonly label: string;
  readonly required?: true;
  /** Written for a new sign-in. */
  readonly initial?: string;
  readonly hint?: string;
  readonly control?: 'template' | 'switch';
  /** Other names for the same thing in other providers: what is filled in goes along when the provider changes. */
  readonly like?: string;
}

export interface Recipe {
  readonly name: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface Provider {
  readonly id: string;
  readonly name: string;
  readonly note: string;
  readonly fields: readonly ProviderField[];
  readonly recipes?: readonly Recipe[];
  /** Asks for `token:TenantId` beside it (auth.md 8). */
  readonly tenant?: true;
}

const URLS: readonly ProviderField[] = [
  { name: 'authorizationUrl', label: 'Authorization URL', required: true, like: 'authorize' },
  { name: 'tokenUrl', label: 'Token URL', required: true, like: 'token' },
  { name: 'refreshUrl', label: 'Refresh URL', required: true, like: 'refresh' },
];
const LOGIN_URL: ProviderField = {
  name: 'loginUri',
  label: 'Login URL',
  initial: 'https://login.microsoftonline.com',
  like: 'login',
};
const AAD: readonly ProviderField[] = [
  LOGIN_URL,
  { name: 'tenantId', label: 'Tenant ID', initial: 'common', hint: 'common: any organisation.' },
  {
    name: 'resourceUri',
    label: 'Resource URL',
    required: true,
    hint: 'It decides the permissions; scopes are not sent.',
  },
  {
    name: 'enableOnbehalfOfLogin',
    label: 'Enable on-behalf-of login',
    initial: 'false',
    control: 'switch',
  },
];
const BASE = 'client_id={ClientId}&client_secret={ClientSecret}';
const TEMPLATES: readonly ProviderField[] = [
  {
    name: 'authorizationUrlTemplate',
    label: 'Authorization URL',
    required: true,
    like: 'authorize',
  },
  {
    name: 'authorizationUrlQueryStringTemplate',
    label: 'Authorization URL query string',
    control: 'template',
    initial:
      '?client_id={ClientId}&response_type=code&redirect_uri={RedirectUrl}&scope={Scopes}&state={State}',
  },
  { name: 'tokenUrlTemplate', label: 'Token URL', required: true, like: 'token' },
  {
    name: 'tokenUrlQueryStringTemplate',
    label: 'Token URL query string',
    control: 'template',
    initial: '',
  },
  {
    name: 'tokenBodyTemplate',
    label: 'Token request body',
    control: 'template',
    initial: `code={Code}&grant_type=authorization_code&redirect_uri={RedirectUrl}&${BASE}`,
  },
  { name: 'refreshUrlTemplate', label: 'Refresh URL', required: true, like: 'refresh' },
  {
    name: 'refreshUrlQueryStringTemplate',
    label: 'Refresh URL query string',
    control: 'template',
    initial: '',
  },
  {
    name: 'refreshBodyTemplate',
    label: 'Refresh request body',
    control: 'template',
    initial: `refresh_token={RefreshToken}&grant_type=refresh_token&${BASE}`,
  },
  { name: 'scopeListDelimiter', label: 'Scope delimiter', initial: ' ' },
];

const builtIn = (id: string, name: string): Provider => ({
  id,
  name,
  note: 'Built in: its addresses are known.',
  fields: [],
});

/** What auth.md 8 knows, most used first. */
export const PROVIDERS: readonly Provider[] = [
  {
    id: 'oauth2',
    name: 'Generic OAuth 2.0',
    note: 'Three addresses of the service; most connectors.',
    fields: URLS,
  },
  {
    id: 'oauth2generic',
    name: 'Generic OAuth 2.0 with templates',
    note: 'Addresses and bodies as templates: {ClientId}, {Code}, {Scopes} and every token: parameter.',
    fields: TEMPLATES,
    recipes: [
      {
        name: 'Values in the body',
        values: Object.fromEntries(
          TEMPLATES.flatMap(({ name, initial }) =>
            initial === undefined ? [] : [[name, initial]],
          ),
        ),
      },
    ],
  },
  {
    id: 'aad',
    name: 'Azure Active Directory (Microsoft Entra ID)',
    note: 'People sign in with their work account.',
    fields: AAD,
    tenant: true,
    recipes: [
      {
        name: 'Any organisation',
        values: { loginUri: 'https://login.microsoftonline.com', tenantId: 'common' },
      },
      { name: 'On behalf of the person', values: { enableOnbehalfOfLogin: 'true' } },
    ],
  },
  {
    id: 'aadcertificate',
    name: 'Azure Active Directory with a certificate',
    note: 'For Microsoft’s own apps only.',
    fields: [...AAD, { name: 'loginUriAAD', label: 'Login URL for Azure AD' }],
    tenant: true,
  },
  {
    id: 'oauth2pkce',
    name: 'Generic OAuth 2.0 with PKCE',
    note: 'The secret is optional; the token answer needs expires_in.',
    fields: [
      ...URLS,
      { name: 'idpHint', label: 'Identity provider hint' },
      { name: 'audience', label: 'Audience' },
    ],
  },
  {
    id: 'DocuSign',
    name: 'DocuSign',
    note: '',
    fields: [{ name: 'LoginUri', label: 'Login URL', like: 'login' }],
  },
  builtIn('facebook', 'Facebook'),
  builtIn('github', 'GitHub'),
  builtIn('google', 'Google'),
  {
    ...builtIn('SalesforceV2', 'Salesforce'),
    fields: [{ name: 'LoginUri', label: 'Login URL', like: 'login' }],
  },
  builtIn('dropbox', 'Dropbox'),
  builtIn('box', 'Box'),
  builtIn('instagram', 'Instagram'),
  builtIn('linkedin', 'LinkedIn'),
];

export const providerOf = (id: string): Provider | undefined =>
  PROVIDERS.find((provider) => provider.id.toLowerCase() === id.toLowerCase());
