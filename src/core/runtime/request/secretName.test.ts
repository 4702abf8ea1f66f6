import { expect, it } from 'vitest';
import { isSecretName } from './secretName.ts';

it.each([
  'password',
  'userPasswd',
  'clientSecret',
  'api_key',
  'X-Api-Key',
  'apikey',
  'token',
  'access_token',
  'Authorization',
])('%s names a secret', (name) => expect(isSecretName(name)).toBe(true));

it.each([
  'secretName',
  'secret-version',
  'pageToken',
  'next_page_token',
  '$skiptoken',
  'continuationToken',
  'tokenType',
  'token:TenantId',
  'keyword',
  'id',
])('%s names none', (name) => expect(isSecretName(name)).toBe(false));
