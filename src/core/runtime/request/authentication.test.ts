import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../text/value.ts';
import { built, callOf, oneOperation, problemsOf, propertiesWith } from '../orders.fixture.ts';
import { buildRequest } from './build.ts';
import { readConnection } from './connection.ts';

const basic = { securityDefinitions: { b: { type: 'basic' } } };
const key = (place: string, name: string) => ({
  securityDefinitions: { k: { type: 'apiKey', in: place, name } },
});
const oauth = { securityDefinitions: { o: { type: 'oauth2', flow: 'accessCode' } } };
const secret = { type: 'securestring' };

/** What is sent of a connection: the headers' text and the query. */
function signed(
  rest: JsonObject,
  parameters: JsonObject | undefined,
  values: JsonObject,
  operation: JsonObject = {},
) {
  const call = callOf(
    oneOperation(operation, { rest }),
    {},
    {
      apiProperties: parameters && propertiesWith(parameters),
      connection: { values },
    },
  );
  const { request, notes } = built(buildRequest(call));
  return {
    headers: request.headers.map(({ name, value }) => `${name}: ${value}`),
    query: request.url.split('?')[1] ?? '',
    notes: notes.map(({ message }) => message),
  };
}

describe('a connection signs with', () => {
  const cases: [
    what: string,
    rest: JsonObject,
    parameters: JsonObject | undefined,
    values: JsonObject,
    headers: string[],
    query: string,
  ][] = [
    ['nothing', {}, {}, {}, [], ''],
    [
      'user and password, in UTF-8',
      basic,
      { username: secret, password: secret },
      { username: 'Zoë', password: 'päss' },
      ['Authorization: Basic Wm/Dqzpww6Rzcw=='],
      '',
    ],
    [
      'user and password that the definition forgot',
      {},
      { username: secret, password: secret },
      { username: 'a', password: 'b' },
      ['Authorization: Basic YTpi'],
      '',
    ],
    [
      'a key in a header, as it was typed',
      key('header', 'X-Api-Key'),
      { api_key: secret },
      { api_key: 'Bearer k' },
      ['X-Api-Key: Bearer k'],
      '',
    ],
    [
      'a key in the query',
      key('query', 'apikey'),
      { api_key: secret },
      { api_key: 'k&1' },
      [],
      'apikey=k%261',
    ],
    [
      'a key of another name: policies send it',
      key('header', 'X-Api-Key'),
      { apiKey: secret },
      { apiKey: 'k' },
      [],
      '',
    ],
    [
      'a token',
      oauth,
      { token: { type: 'oauthSetting' } },
      { token: 't' },
      ['Authorization: Bearer t'],
      '',
    ],
    [
      'a token answer',
      oauth,
      { token: { type: 'oAuthSetting' } },
      { token: { access_token: 't' } },
      ['Authorization: Bearer t'],
      '',
    ],
    [
      'a token that the definition forgot',
      {},
      { token: { type: 'oauthSetting' } },
      { token: 't' },
      ['Authorization: Bearer t'],
      '',
    ],
    [
      'what the definition says, without apiProperties',
      key('header', 'X'),
      undefined,
      { api_key: 'k' },
      ['X: k'],
      '',
    ],
    [
      'a bearer, without apiProperties',
      oauth,
      undefined,
      { token: 't' },
      ['Authorization: Bearer t'],
      '',
    ],
  ];

  it.each(cases)('%s', (_, rest, parameters, values, headers, query) => {
    expect(signed(rest, parameters, values)).toMatchObject({ headers, query });
  });

  it('the scheme that `security` chooses, the operation’s first; `[]` is none', () => {
    const rest = {
      securityDefinitions: {
        a: { type: 'apiKey', in: 'header', name: 'A' },
        b: { type: 'apiKey', in: 'header', name: 'B' },
      },
      security: [{ b: [] }],
    };
    const sign = (operation: JsonObject) =>
      signed(rest, { api_key: secret }, { api_key: 'k' }, operation).headers;
    expect(sign({})).toEqual(['B: k']);
    expect(sign({ security: [{ a: [] }] })).toEqual(['A: k']);
    expect(sign({ security: [] })).toEqual([]);
  });

  it('nothing and a note, where the connection lacks the value', () => {
    expect(signed(key('header', 'X'), { api_key: secret }, {}).notes).toEqual([
      'The connection has no "api_key": the request is sent without it.',
    ]);
  });

  it('what wins over a header parameter', () => {
    const parameters = [
      { name: 'authorization', in: 'header', type: 'string', default: 'own', required: true },
    ];
    expect(
      signed(
        basic,
        { username: secret, password: secret },
        { username: 'a', password: 'b' },
        { parameters },
      ).headers,
    ).toEqual(['Authorization: Basic YTpi']);
  });

  it('no secret that would begin another header', () => {
    const call = callOf(
      oneOperation({}, { rest: key('header', 'X') }),
      {},
      {
        connection: { values: { api_key: 'a\nb' } },
      },
    );
    expect(problemsOf(buildRequest(call)).join()).toContain(
      'another character that a header cannot carry',
    );
  });
});

describe('several ways to sign in', () => {
  const apiProperties: Json = {
    properties: {
      connectionParameterSets: {
        values: [
          { name: 'key', parameters: { apiKey: secret } },
          { name: 'oauth', parameters: { token: { type: 'oauthSetting' } } },
        ],
      },
      policyTemplateInstances: [
        {
          templateId: 'setheader',
          parameters: {
            'x-ms-apimTemplateParameter.name': 'X-Key',
            'x-ms-apimTemplateParameter.value': "@connectionParameters('apiKey','')",
            'x-ms-apimTemplate-policySection': 'Request',
          },
        },
      ],
    },
  };
  it.each([
    [{ set: 'oauth', values: { token: 't' } }, ['Authorization: Bearer t', 'X-Key: ']],
    [{ set: 'key', values: { apiKey: 'k' } }, ['X-Key: k']],
    [{ values: { apiKey: 'k' } }, ['X-Key: k']],
  ])('%j', (connection, headers) => {
    const { request } = built(
      buildRequest(callOf(oneOperation({}), {}, { apiProperties, connection })),
    );
    expect(request.headers.map(({ name, value }) => `${name}: ${value}`)).toEqual(headers);
  });
});

describe('a connection', () => {
  it.each([
    [{ api_key: 'k' }, { values: { api_key: 'k' } }],
    [
      { set: 'a', values: { x: { value: 'k' } } },
      { set: 'a', values: { x: 'k' } },
    ],
    [
      { parameterValueSet: { name: 'a', values: { x: { value: 'k' } } } },
      { set: 'a', values: { x: 'k' } },
    ],
    [{ parameterValues: { x: 'k' } }, { values: { x: 'k' } }],
    [undefined, { values: {} }],
    ['nonsense', { values: {} }],
  ])('is read from %j', (file, connection) => {
    expect(readConnection(file as Json)).toEqual(connection);
  });

  it('has defaults, and reads what the sign-in knows as token:<name>', () => {
    const parameters = {
      region: {
        type: 'string',
        uiDefinition: { constraints: { allowedValues: [{ value: 'eu' }, { value: 'us' }] } },
      },
      token: {
        type: 'oauthSetting',
        oAuthSettings: { customParameters: { Host: { value: 'b.example' } } },
      },
    };
    const apiProperties = propertiesWith(parameters, [
      'dynamichosturl',
      {
        urlTemplate:
          "https://@connectionParameters('region').@connectionParameters('token:host')/v1",
      },
    ]);
    const call = callOf(oneOperation({}), {}, { apiProperties });
    expect(built(buildRequest(call)).request.url).toBe('https://eu.b.example/v1/things');
  });
});
