import { describe, expect, it } from 'vitest';
import { curlText } from '../http/curl.ts';
import {
  built,
  callOf,
  definitionWith,
  oneOperation,
  problemsOf,
  propertiesWith,
} from '../orders.fixture.ts';
import { buildRequest, requestSteps } from './build.ts';
import { MASK, masked } from './secrets.ts';
import { testConnectionCall } from './testConnection.ts';

const secret = { type: 'securestring' };

describe('what is shown of a request', () => {
  const apiProperties = propertiesWith(
    {
      username: { ...secret, uiDefinition: { constraints: { clearText: true } } },
      password: secret,
      site: { type: 'string' },
    },
    ['setheader', { name: 'X-Site', value: "@connectionParameters('site')" }, 'Request'],
    ['setquerYparameter', { name: 'p', value: "x @connectionParameters('password') y" }],
    [
      'setproperty',
      {
        newPropertyParentPathTemplate: '@body()',
        newPropertySubPathTemplate: 'secret',
        propertyValuePathTemplate: '{@body().pin}-1',
      },
      'Request',
    ],
  );
  const definition = oneOperation(
    {
      parameters: [
        { name: 'otp', in: 'header', type: 'string', format: 'password' },
        {
          name: 'body',
          in: 'body',
          schema: {
            type: 'object',
            properties: { pin: { type: 'string', format: 'password' }, note: { type: 'string' } },
          },
        },
      ],
    },
    { verb: 'post', rest: { securityDefinitions: { b: { type: 'basic' } } } },
  );
  const call = callOf(
    definition,
    { otp: '123456', 'body/pin': 'pin "9" ü', 'body/note': 'seen' },
    {
      apiProperties,
      connection: { values: { username: 'rosa', password: 'p&ss wörd', site: 'north' } },
    },
  );
  const { request, shown, secrets } = built(buildRequest(call));

  it('is the request with nothing secret in it', () => {
    expect(shown).toEqual({
      method: 'POST',
      url: `https://api.example.com/v1/things?p=x%20${MASK}%20y`,
      headers: [
        { name: 'otp', value: MASK },
        { name: 'Content-Type', value: 'application/json' },
        { name: 'Authorization', value: `Basic ${MASK}` },
        { name: 'X-Site', value: 'north' },
      ],
      body: { kind: 'text', text: `{"pin":"${MASK}","note":"seen","secret":"${MASK}-1"}` },
    });
  });

  it('as curl, too', () => {
    expect(curlText(shown)).not.toMatch(/p%26ss|123456|pin \\|cm9zYT/);
    expect(curlText(request)).toMatch(/p%26ss/);
  });

  it('and what comes back is masked in every form', () => {
    const echo = JSON.stringify({ request, again: 'p&ss wörd', form: 'p%26ss+w%C3%B6rd' });
    const text = masked(echo, secrets);
    expect(text).not.toMatch(/p&ss|p%26ss|123456|cm9zYT/);
    expect(text).toContain('north');
  });
});

describe('a value that is fetched first', () => {
  const apiProperties = propertiesWith(
    {},
    [
      'setvaluefromurl',
      {
        parameterTemplate: "@headers('Authorization')",
        parameterValueUrl: '/token',
        httpMethod: 'POST',
        parameterValuePathTemplate: '@body().access_token',
      },
      'Request',
    ],
    ['setheader', { name: 'Authorization', value: "Bearer @headers('Authorization')" }, 'Request'],
  );
  const call = callOf(
    oneOperation({}),
    {},
    { apiProperties, options: { baseUrl: 'http://127.0.0.1:1' } },
  );

  it('stands as what it is when nothing is sent', () => {
    const { request, pending } = built(buildRequest(call));
    expect(request.headers).toEqual([
      { name: 'Authorization', value: 'Bearer <@body().access_token of POST /token>' },
    ]);
    expect(pending.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'POST http://127.0.0.1:1/v1/token',
    ]);
  });

  it('is asked for and used, and is a secret', () => {
    const steps = requestSteps(call);
    steps.next();
    const step = steps.next({ status: 200, headers: [], body: '{"access_token":"t-1234"}' });
    const result = step.done ? built(step.value) : undefined;
    expect(result?.request.headers).toEqual([{ name: 'Authorization', value: 'Bearer t-1234' }]);
    expect(result?.shown.headers).toEqual([{ name: 'Authorization', value: `Bearer ${MASK}` }]);
    expect(result?.pending).toEqual([]);
    expect(masked('{"t":"t-1234"}', result?.secrets ?? [])).toBe(`{"t":"${MASK}"}`);
  });

  it('that does not come fails the call', () => {
    const steps = requestSteps(call);
    steps.next();
    const step = steps.next({ status: 403, headers: [], body: '' });
    expect(step).toMatchObject({
      done: true,
      value: {
        ok: false,
        problems: [{ message: expect.stringContaining('POST /token answered 403') }],
      },
    });
  });
});

describe('a webhook trigger', () => {
  const url = { type: 'string', 'x-ms-notification-url': true, 'x-ms-visibility': 'internal' };
  const schema = { type: 'object', properties: { hook: { type: 'object', properties: { url } } } };
  const definition = definitionWith({
    '/hooks': {
      'x-ms-notification-content': { schema: {} },
      post: {
        operationId: 'Op',
        'x-ms-trigger': 'single',
        parameters: [{ name: 'body', in: 'body', schema }],
      },
    },
  });

  it('is told where to call back', () => {
    const options = { callbackUrl: 'https://flow.example/1' };
    const { request } = built(buildRequest(callOf(definition, {}, { options })));
    expect(request.body).toEqual({
      kind: 'text',
      text: '{"hook":{"url":"https://flow.example/1"}}',
    });
  });
});

describe('dynamichosturl without a path', () => {
  it('replaces the base path, or keeps it when asked', () => {
    const apiProperties = propertiesWith({}, [
      'dynamichosturl',
      { urlTemplate: 'https://b.example' },
    ]);
    const url = (keepBasePath: boolean) =>
      built(
        buildRequest(callOf(oneOperation({}), {}, { apiProperties, options: { keepBasePath } })),
      ).request.url;
    expect([url(false), url(true)]).toEqual([
      'https://b.example/things',
      'https://b.example/v1/things',
    ]);
  });
});

describe('messages', () => {
  it('do not repeat secrets', () => {
    const apiProperties = propertiesWith({ key: secret }, [
      'dynamichosturl',
      { urlTemplate: "https://@connectionParameters('key') x" },
    ]);
    const connection = { values: { key: 'very secret' } };
    const result = buildRequest(callOf(oneOperation({}), {}, { apiProperties, connection }));
    expect(problemsOf(result)).toEqual([
      `The policy "dynamichosturl" fails. "https://${MASK} x" is no address of a host (https://@connectionParameters('key') x).`,
    ]);
  });

  it('say what only the platform does', () => {
    const properties = {
      scriptOperations: ['Op'],
      connectionParameters: { gateway: { type: 'gatewaySetting' } },
    };
    const { notes } = built(
      buildRequest(callOf(oneOperation({}), {}, { apiProperties: { properties } })),
    );
    expect(notes.map(({ at }) => at)).toEqual(['script.csx', 'gateway']);
  });
});

describe('the test of a connection', () => {
  const connection = { values: {} };
  const given = { apiProperties: undefined, connection };
  const definition = (operationId: string) =>
    oneOperation(
      { parameters: [{ name: 'top', in: 'query', type: 'integer' }] },
      {
        rest: { 'x-ms-capabilities': { testConnection: { operationId, parameters: { top: 1 } } } },
      },
    );

  it('is the operation that the definition names', () => {
    const call = testConnectionCall({ ...given, definition: definition('Op') });
    expect(call && built(buildRequest(call)).request.url).toBe(
      'https://api.example.com/v1/things?top=1',
    );
  });

  it('is none where it names none', () => {
    expect(testConnectionCall({ ...given, definition: definition('Other') })).toBeUndefined();
    expect(testConnectionCall({ ...given, definition: oneOperation({}) })).toBeUndefined();
  });
});
