/** Where a built-in provider is asked; `{name}` stands for one of its own values (auth.md 8). */
export interface Addresses {
  readonly authorize: string;
  readonly token: string;
  /** What stands for a value that is not given; names in lower case. */
  readonly usual?: Readonly<Record<string, string>>;
  /** Between scopes; a blank unless told. */
  readonly delimiter?: string;
  /** Permissions come with the resource: scopes are not sent. */
  readonly ignoresScopes?: true;
}

/** Entra as the platform asks it: the resource decides, not the scopes (auth.md 8). */
const ENTRA: Addresses = {
  authorize: '{loginUri}/{tenantId}/oauth2/authorize?resource={resourceUri}',
  token: '{loginUri}/{tenantId}/oauth2/token',
  usual: { loginuri: 'https://login.windows.net', tenantid: 'common' },
  ignoresScopes: true,
};

const SALESFORCE: Addresses = {
  authorize: '{LoginUri}/services/oauth2/authorize',
  token: '{LoginUri}/services/oauth2/token',
  usual: { loginuri: 'https://login.salesforce.com' },
};

/** By provider, in lower case. What follows `?` makes the provider give a refresh token. */
export const ADDRESSES: ReadonlyMap<string, Addresses> = new Map(
  Object.entries({
    aad: ENTRA,
    aadcertificate: {
      ...ENTRA,
      usual: {
        ...ENTRA.usual,
        loginuri: '{loginUriAAD}',
        loginuriaad: 'https://login.windows.net',
      },
    },
    box: {
      authorize: 'https://account.box.com/api/oauth2/authorize',
      token: 'https://api.box.com/oauth2/token',
    },
    docusign: {
      authorize: '{LoginUri}/oauth/auth',
      token: '{LoginUri}/oauth/token',
      usual: { loginuri: 'https://account.docusign.com' },
    },
    dropbox: {
      authorize: 'https://www.dropbox.com/oauth2/authorize?token_access_type=offline',
      token: 'https://api.dropboxapi.com/oauth2/token',
    },
    facebook: {
      authorize: 'https://www.facebook.com/dialog/oauth',
      token: 'https://graph.facebook.com/oauth/access_token',
      delimiter: ',',
    },
    github: {
      authorize: 'https://github.com/login/oauth/authorize',
      token: 'https://github.com/login/oauth/access_token',
    },
    google: {
      authorize: 'https://accounts.google.com/o/oauth2/v2/auth?access_type=offline&prompt=consent',
      token: 'https://oauth2.googleapis.com/token',
    },
    instagram: {
      authorize: 'https://api.instagram.com/oauth/authorize',
      token: 'https://api.instagram.com/oauth/access_token',
      delimiter: ',',
    },
    linkedin: {
      authorize: 'https://www.linkedin.com/oauth/v2/authorization',
      token: 'https://www.linkedin.com/oauth/v2/accessToken',
    },
    salesforce: SALESFORCE,
    salesforcev2: SALESFORCE,
  } satisfies Readonly<Record<string, Addresses>>),
);
