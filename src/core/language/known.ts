import type { Candidate } from './candidate.ts';

/** Formats by the type that has them: those of Swagger, then those that the platform knows beyond it. */
export const FORMATS: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  string: [
    ['date-time', 'A moment with its offset: 2024-06-01T12:00:00Z.'],
    ['date', 'A day: 2024-06-01.'],
    ['byte', 'Bytes as Base64; makers give a file.'],
    ['binary', 'Bytes as they are; makers give a file.'],
    ['password', 'Hidden while it is typed.'],
    ['email', 'An address for mail.'],
    ['uri', 'A web address.'],
    ['uuid', 'A UUID.'],
    ['date-no-tz', 'A moment without an offset.'],
    ['html', 'Makers get an editor for rich text.'],
  ],
  integer: [
    ['int32', 'A whole number of 32 bits.'],
    ['int64', 'A whole number of 64 bits.'],
  ],
  number: [
    ['float', 'A number of single precision.'],
    ['double', 'A number of double precision.'],
  ],
};

export const MEDIA_TYPES = [
  'application/json',
  'application/xml',
  'application/x-www-form-urlencoded',
  'multipart/form-data',
  'application/octet-stream',
  'application/pdf',
  'text/plain',
  'text/html',
  'text/csv',
  'image/png',
  'image/jpeg',
];

export const STATUSES: Readonly<Record<string, string>> = {
  200: 'OK',
  201: 'Created',
  202: 'Accepted',
  204: 'No Content',
  400: 'Bad Request',
  401: 'Unauthorized',
  403: 'Forbidden',
  404: 'Not Found',
  409: 'Conflict',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  default: 'Any other status',
};

/** What the connection of each kind of sign-in asks for, under the names that the platform looks for (auth.md 3). */
export const CONNECTION_NAMES: Readonly<Record<string, string>> = {
  api_key: 'The API key; the platform sends it as securityDefinitions says.',
  username: 'The user name of basic authentication.',
  password: 'The password of basic authentication.',
  token: 'The sign-in of OAuth.',
  'token:TenantId': 'The tenant that the maker signed in to.',
  gateway: 'The on-premises data gateway.',
};

/** What templates of a sign-in may hold (auth.md 8). */
export const TEMPLATE_VARIABLES = [
  'ClientId',
  'ClientSecret',
  'Code',
  'RedirectUrl',
  'State',
  'Scopes',
  'RefreshToken',
];

/** What policies may read beside the connection's parameters (policies.md 3). */
export const EXPRESSIONS: readonly Candidate[] = [
  { value: "@headers('')", kind: 'expression', says: 'A header of the request.' },
  { value: "@queryParameters('')", kind: 'expression', says: 'A query parameter of the request.' },
  { value: '@body()', kind: 'expression', says: 'The body of the request or response.' },
  { value: '@item()', kind: 'expression', says: 'The item at hand, where the parent is a list.' },
];
