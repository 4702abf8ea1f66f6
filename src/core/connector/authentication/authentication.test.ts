import {
  array,
  assert,
  boolean,
  constantFrom,
  dictionary,
  integer,
  option,
  property,
  record,
  string,
  stringMatching,
} from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../../text/change.ts';
import { parse } from '../../text/parse.ts';
import { type Json, jsonOf, member } from '../../text/value.ts';
import { type Authentication, kindOf, readAuthentication } from './authentication.ts';
import { schemeLike, withProvider, withProviderValue, withWay } from './edit.ts';
import { KINDS, type Kind, WAY_KINDS } from './kinds.ts';
import { withCustom } from './oauth.ts';
import { newParameter } from './parameter.ts';
import { PROVIDERS, providerOf } from './providers.ts';
import { switchKind } from './switchKind.ts';
import type { Way } from './way.ts';
import { writeAuthentication } from './write.ts';

const ROOT: Json = { swagger: '2.0', paths: {} };
const PROPERTIES: Json = { connectionParameters: {}, capabilities: [] };

/** What both files hold after a change, by way of their text. */
function written(root: Json, properties: Json, next: Authentication): [Json, Json] {
  const changes = writeAuthentication(root, properties, next);
  const after = (value: Json, list: typeof changes.definition) => {
    const { tree } = applyChanges(parse(JSON.stringify(value, null, 2)), list);
    expect(tree.faults ?? []).toEqual([]);
    return tree.root ? jsonOf(tree.root) : null;
  };
  const definition = after(root, changes.definition);
  return [definition, member(after({ properties }, changes.properties), 'properties') ?? null];
}

const to = (kind: Kind, root: Json = ROOT, properties: Json = PROPERTIES) =>
  switchKind(root, readAuthentication(root, properties), kind, 'Contoso');

/** Without the sources, which differ when the same form was made another way. */
const form = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (key, inner) => (key === 'foreign' ? undefined : inner)));

describe('the files of each kind (auth.md 3 to 9)', () => {
  it('API key', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('api-key'));
    expect(member(root, 'securityDefinitions')).toEqual({
      api_key: { type: 'apiKey', in: 'header', name: 'X-Api-Key' },
    });
    expect(member(root, 'security')).toEqual([{ api_key: [] }]);
    expect(member(properties, 'connectionParameters')).toEqual({
      api_key: {
        type: 'securestring',
        uiDefinition: {
          displayName: 'API key',
          description: 'Your API key.',
          tooltip: 'Your API key',
          constraints: { required: 'true', clearText: false, tabIndex: 2 },
        },
      },
    });
  });

  it('Basic', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('basic'));
    expect(root).toMatchObject({
      securityDefinitions: { basic_auth: { type: 'basic' } },
      security: [{ basic_auth: [] }],
    });
    expect(properties).toMatchObject({
      connectionParameters: {
        username: {
          type: 'securestring',
          uiDefinition: { constraints: { required: 'true', clearText: true, tabIndex: 2 } },
        },
        password: {
          type: 'securestring',
          uiDefinition: { constraints: { required: 'true', clearText: false, tabIndex: 3 } },
        },
      },
    });
  });

  it('OAuth 2.0 says the same in both files', () => {
    const now = to('oauth2');
    if (now.way.kind !== 'oauth2') throw new TypeError(now.way.kind);
    let { oauth } = now.way;
    for (const [name, value] of [
      ['authorizationUrl', 'https://id.contoso.com/authorize'],
      ['tokenUrl', 'https://id.contoso.com/token'],
    ] as const)
      oauth = withCustom(oauth, name, value);
    oauth = { ...oauth, scopes: ['a', 'b'] };
    const [root, properties] = written(ROOT, PROPERTIES, withWay(now, { ...now.way, oauth }));
    expect(root).toMatchObject({
      securityDefinitions: {
        oauth2_auth: {
          type: 'oauth2',
          flow: 'accessCode',
          authorizationUrl: 'https://id.contoso.com/authorize',
          tokenUrl: 'https://id.contoso.com/token',
          scopes: { a: 'a', b: 'b' },
        },
      },
      security: [{ oauth2_auth: ['a', 'b'] }],
    });
    expect(properties).toMatchObject({
      connectionParameters: {
        token: {
          type: 'oauthSetting',
          oAuthSettings: {
            identityProvider: 'oauth2',
            scopes: ['a', 'b'],
            redirectMode: 'GlobalPerConnector',
            customParameters: { tokenUrl: { value: 'https://id.contoso.com/token' } },
          },
        },
      },
    });
    expect(JSON.stringify(properties)).not.toContain('clientSecret');
  });

  it('Azure AD asks for the tenant and names the resource twice', () => {
    const now = to('oauth2');
    if (now.way.kind !== 'oauth2') throw new TypeError(now.way.kind);
    const aad = withProvider(now.way, 'aad');
    const field = providerOf('aad')?.fields.find(({ name }) => name === 'resourceUri');
    if (!field) throw new TypeError('resourceUri');
    const oauth = withProviderValue(aad.oauth, field, 'api://contoso');
    const [root, properties] = written(ROOT, PROPERTIES, withWay(now, { ...aad, oauth }));
    expect(properties).toMatchObject({
      connectionParameters: {
        token: {
          oAuthSettings: {
            identityProvider: 'aad',
            properties: { AzureActiveDirectoryResourceId: 'api://contoso' },
            customParameters: {
              loginUri: { value: 'https://login.microsoftonline.com' },
              tenantId: { value: 'common' },
              resourceUri: { value: 'api://contoso' },
              enableOnbehalfOfLogin: { value: 'false' },
            },
          },
        },
        'token:TenantId': {
          type: 'string',
          metadata: { sourceType: 'AzureActiveDirectoryTenant' },
          uiDefinition: {
            displayName: 'Tenant',
            constraints: { required: 'false', hidden: 'true' },
          },
        },
      },
    });
    expect(root).toMatchObject({
      securityDefinitions: {
        oauth2_auth: {
          authorizationUrl: 'https://login.microsoftonline.com/common/oauth2/authorize',
        },
      },
    });
  });

  it('Windows brings the gateway', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('windows'));
    expect(properties).toMatchObject({
      capabilities: ['gateway'],
      connectionParameters: { gateway: { type: 'gatewaySetting' }, authType: {} },
    });
    expect(kindOf(readAuthentication(root, properties))).toBe('windows');
  });

  it('No authentication leaves no requirement anywhere', () => {
    const root = {
      paths: { '/a': { get: { security: [{ key: [] }] } } },
      securityDefinitions: {
        key: { type: 'apiKey', in: 'query', name: 'k' },
        other: { type: 'basic' },
      },
      security: [{ key: [] }],
    };
    const properties = written(ROOT, PROPERTIES, to('api-key'))[1];
    expect(written(root, properties, to('none', root, properties))).toEqual([
      { paths: { '/a': { get: {} } }, securityDefinitions: {}, security: [] },
      PROPERTIES,
    ]);
  });
});

describe('a switch', () => {
  it('carries user name and password between Basic and Windows', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('basic'));
    const before = readAuthentication(root, properties);
    if (before.way.kind !== 'basic') throw new TypeError(before.way.kind);
    const user = { ...before.way.user, label: 'Account' };
    const changed = written(root, properties, { ...before, way: { ...before.way, user } });
    const next = to('windows', ...changed);
    expect(next.way).toMatchObject({ kind: 'windows', user: { label: 'Account' } });
    expect(next.scheme?.key).toBe('basic_auth');
  });

  it('takes operations along to the new scheme', () => {
    const [, properties] = written(ROOT, PROPERTIES, to('basic'));
    const root = {
      securityDefinitions: { mine: { type: 'basic' } },
      security: [{ mine: [] }],
      paths: { '/a': { get: { security: [{ mine: [] }] } } },
    };
    expect(written(root, properties, to('api-key', root, properties))[0]).toMatchObject({
      security: [{ api_key: [] }],
      paths: { '/a': { get: { security: [{ api_key: [] }] } } },
    });
  });

  it('takes the only way along as the first of several, and back', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('basic'));
    const both = written(root, properties, to('several', root, properties));
    expect(member(both[1], 'connectionParameterSets')).toMatchObject({
      values: [{ name: 'basic', parameters: { username: {}, password: {} } }],
    });
    expect(written(...both, to('basic', ...both))).toEqual([root, properties]);
  });

  it('between generic providers keeps the addresses', () => {
    const now = to('oauth2');
    if (now.way.kind !== 'oauth2') throw new TypeError(now.way.kind);
    const oauth = withCustom(now.way.oauth, 'tokenUrl', 'https://id.contoso.com/token');
    const next = withProvider({ ...now.way, oauth }, 'oauth2generic');
    expect(next.oauth.custom['tokenUrlTemplate']).toBe('https://id.contoso.com/token');
    expect(next.oauth.custom['tokenUrl']).toBeUndefined();
    expect(withProvider(next, 'oauth2').oauth.custom).toEqual(oauth.custom);
  });
});

const key = stringMatching(/^[a-z][0-9a-zA-Z_]{0,8}$/).filter(
  (name) => !/^(username|password|api_key|token|gateway|authtype)$/i.test(name),
);
const words = string({ maxLength: 12 });
const parameter = record({
  key,
  type: constantFrom('string', 'securestring', 'int', 'bool'),
  label: words,
  description: words,
  tooltip: words,
  required: boolean(),
  hidden: boolean(),
  clearText: boolean(),
  tabIndex: option(integer({ min: 1, max: 99 }), { nil: undefined }),
  allowedValues: array(record({ text: words, value: words }), { maxLength: 3 }),
});
const changed = record({
  kind: constantFrom(...KINDS.map(({ kind }) => kind)),
  earlier: constantFrom(...WAY_KINDS.map(({ kind }) => kind)),
  provider: constantFrom(...PROVIDERS.map(({ id }) => id)),
  custom: dictionary(key, words, { maxKeys: 3 }),
  scopes: array(
    words.filter((scope) => scope.trim() !== ''),
    { maxLength: 3 },
  ),
  rows: array(parameter, { maxLength: 3 }),
});

describe('form, text, form', () => {
  it('holds for a scope of any name', () => {
    const [root, properties] = written(ROOT, PROPERTIES, to('oauth2'));
    const { way, scheme, several } = to('oauth2', root, properties);
    if (way.kind !== 'oauth2') throw new TypeError(way.kind);
    const oauth = { ...way.oauth, scopes: ['__proto__', 'constructor'] };
    const next = { way: { ...way, oauth }, several, scheme: schemeLike(scheme, oauth) };
    expect(form(readAuthentication(...written(root, properties, next)))).toEqual(form(next));
  });

  it('is the same form, whatever the files said before', () => {
    assert(
      property(changed, ({ kind, earlier, provider, custom, scopes, rows }) => {
        const [root, properties] = written(ROOT, PROPERTIES, to(earlier));
        const start = to(kind, root, properties);
        const unique = [...new Map(rows.map((row) => [row.key.toLowerCase(), row])).values()];
        const more = unique
          .map((row) => ({ ...newParameter(row.key, { type: row.type }), ...row }))
          .toSorted((a, b) => (a.tabIndex ?? 1e9) - (b.tabIndex ?? 1e9));
        const filled = (way: Way): Way => {
          const isEmpty = way.kind === 'none' || (way.kind === 'custom' && more.length === 0);
          if (isEmpty) return way;
          if (way.kind !== 'oauth2') return { ...way, more };
          const signIn = withProvider(way, provider);
          return { ...signIn, oauth: { ...signIn.oauth, custom, scopes }, more };
        };
        const way = filled(start.way);
        const several = start.several && {
          ...start.several,
          sets: start.several.sets.map((set) => ({ ...set, label: 'A', way: filled(set.way) })),
        };
        const scheme = way.kind === 'oauth2' ? schemeLike(start.scheme, way.oauth) : start.scheme;
        const next: Authentication = { way, several, scheme };
        const after = written(root, properties, next);
        expect(form(readAuthentication(...after))).toEqual(form(next));
        expect(writeAuthentication(...after, readAuthentication(...after))).toEqual({
          definition: [],
          properties: [],
        });
      }),
      { numRuns: 300 },
    );
  });
});
