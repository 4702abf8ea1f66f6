import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../text/value.ts';
import { parseUrl, urlText } from '../http/url.ts';
import { propertiesWith } from '../orders.fixture.ts';
import { POLICY_TEMPLATES, templateOf } from './catalogue.ts';
import { type Draft, draftUrl, type Reply } from './draft.ts';
import { policiesIn } from './policy.ts';
import { type Around, runRequestPolicies, runResponsePolicies } from './run.ts';

type Given = readonly [string, JsonObject, string?, (readonly string[])?];

const connection: Readonly<Record<string, string>> = { tenant: 'acme', api_key: 'k1', sub: 'acme' };
const around = (...policies: Given[]): Around => ({
  policies: policiesIn(propertiesWith({}, ...policies)),
  operationId: 'GetOrder',
  connection: (name) => connection[name],
  pathValues: new Map([['id', '7']]),
  method: 'GET',
});

function draftOf(
  url = 'https://placeholder.example.com/api/v3',
  path = '/orders/7',
  extra: Partial<Draft> = {},
): Draft {
  const service = parseUrl(url);
  if (!service) throw new Error(url);
  return { method: 'GET', service, path, query: [], headers: [], body: { kind: 'none' }, ...extra };
}

function sent(draft: Draft, ...policies: Given[]) {
  const run = runRequestPolicies(draft, around(...policies));
  let step = run.next();
  while (!step.done) step = run.next('fetched');
  const { value, problem, notes } = step.value;
  return { url: urlText(draftUrl(value)), problem: problem?.message, notes, ...value };
}

/** What becomes of a JSON body. */
function body(value: Json, ...policies: Given[]): Json | undefined {
  const { body: changed, problem } = sent(
    draftOf(undefined, undefined, { body: { kind: 'json', value } }),
    ...policies,
  );
  if (problem) throw new Error(problem);
  return changed.kind === 'json' ? changed.value : undefined;
}

describe('dynamichosturl', () => {
  const host = (urlTemplate: string) => sent(draftOf(), ['dynamicHostUrl', { urlTemplate }]);

  it('replaces scheme, host and base path', () => {
    const { url } = host(
      "https://@connectionParameters('tenant').@connectionParameters('region','eu').example.com/api/v4/",
    );
    expect(url).toBe('https://acme.eu.example.com/api/v4/orders/7');
  });

  it('takes https where the template has no scheme', () => {
    expect(host("@connectionParameters('tenant').example.com").url).toBe(
      'https://acme.example.com/orders/7',
    );
  });

  it('says so when the base path is lost', () => {
    expect(host('https://b.example').notes).toHaveLength(1);
  });

  it('fails without a host', () => {
    expect(host("@connectionParameters('absent')").problem).toContain('The host is empty');
    expect(host('https://a b').problem).toContain('no address');
  });

  it('the last one wins', () => {
    const { url } = sent(
      draftOf(),
      ['dynamichosturl', { urlTemplate: 'https://a.example' }],
      [
        'dynamicsubdomain',
        { urlTemplate: "https://@connectionParameters('sub').example.com/api/" },
      ],
    );
    expect(url).toBe('https://acme.example.com/api/orders/7');
  });
});

describe('routerequesttoendpoint', () => {
  it('goes to another path of the same service, the query behind its own', () => {
    const draft = draftOf(undefined, '/v2/orders/7', { query: [{ name: 'kind', value: 'bulk' }] });
    const { url } = sent(draft, [
      'routerequesttoendpoint',
      { newPath: "/@queryParameters('kind','standard')/orders/{id}?full=1" },
    ]);
    expect(url).toBe('https://placeholder.example.com/api/v3/bulk/orders/7?full=1&kind=bulk');
  });

  it.each([
    [undefined, 'GET'],
    ['@Request.OriginalHTTPMethod', 'GET'],
    ['post', 'POST'],
  ])('httpMethod %s sends %s', (httpMethod, expected) => {
    const policy: Given = [
      'routerequesttoendpoint',
      { newPath: 'x', ...(httpMethod ? { httpMethod } : {}) },
    ];
    expect(sent(draftOf(), policy)).toMatchObject({ method: expected, path: '/x' });
  });
});

describe('setheader and setqueryparameter', () => {
  const key: Given = [
    'setheader',
    { name: 'authorization', value: "Bearer @connectionParameters('api_key')" },
    'Request',
  ];

  it('override what the connection sent', () => {
    const draft = draftOf(undefined, undefined, {
      headers: [{ name: 'Authorization', value: 'k1' }],
    });
    expect(sent(draft, key).headers).toEqual([{ name: 'authorization', value: 'Bearer k1' }]);
  });

  it('see what earlier ones did', () => {
    const again: Given = ['setheader', { name: 'X-Copy', value: "@headers('Authorization')!" }];
    expect(sent(draftOf(), key, again).headers.at(-1)).toEqual({
      name: 'X-Copy',
      value: 'Bearer k1!',
    });
  });

  it.each([
    ['override', '$top=50'],
    ['skip', '$top=5'],
    ['append', '$top=5&$top=50'],
  ])('existsAction %s', (existsAction, expected) => {
    const draft = draftOf(undefined, undefined, { query: [{ name: '$top', value: '5' }] });
    const policy: Given = ['setQueryParameter', { name: '$top', value: '50', existsAction }];
    expect(sent(draft, policy).url).toContain(`?${expected}`);
  });

  it('a value is escaped, and may hold the one it replaces', () => {
    const draft = draftOf(undefined, undefined, { query: [{ name: 'q', value: 'a%20b' }] });
    const policy: Given = [
      'setqueryparameter',
      { name: 'q', value: `[{"is":"@queryParameters('q')"}]` },
    ];
    expect(sent(draft, policy).query).toEqual([
      { name: 'q', value: '%5B%7B%22is%22%3A%22a%20b%22%7D%5D' },
    ]);
  });

  it('a line break in a header fails', () => {
    expect(sent(draftOf(), ['setheader', { name: 'X', value: 'a\r\nY: b' }]).problem).toContain(
      'line break',
    );
  });

  it('a failed policy is named by its title', () => {
    expect(sent(draftOf(), ['setheader', { name: 'X', value: 'ü' }]).problem).toContain(
      'The policy "setheader" fails.',
    );
  });
});

describe('policies that change the body', () => {
  const set = (parent: string, sub: string, value: string): Given => [
    'SetProperty',
    {
      newPropertyParentPathTemplate: parent,
      newPropertySubPathTemplate: sub,
      propertyValuePathTemplate: value,
    },
    'Request',
  ];
  const convert = (templateId: string, parameters: JsonObject): Given => [
    templateId,
    parameters,
    'Request',
  ];

  const cases: [name: string, before: Json, policy: Given, after: Json][] = [
    ['sets a text', { a: 1 }, set('@body()', 'version', 'v1'), { a: 1, version: 'v1' }],
    ['numbers stay text', {}, set('@body()', 'n', '30'), { n: '30' }],
    [
      'in each element of a list',
      { lines: [{ sku: 'A', qty: 2 }] },
      set('@body().lines', 'label', '{@item().sku} x {@item().qty}'),
      { lines: [{ sku: 'A', qty: 2, label: 'A x 2' }] },
    ],
    [
      'wraps an object in a list',
      { p: { x: 1 } },
      set('@body()', 'p', '[{@body().p}]'),
      { p: [{ x: 1 }] },
    ],
    ['sets a literal list', {}, set('body()', 'topics', '["a", "b"]'), { topics: ['a', 'b'] }],
    ['copies a value', { n: 7 }, set('@body()', 'm', '@body().n'), { n: 7, m: 7 }],
    [
      'a name with marks',
      {},
      set('@body()', "['@odata.id']", 'https://x/1'),
      { '@odata.id': 'https://x/1' },
    ],
    ['makes the parent', {}, set('@body().a.b', 'c', 'x'), { a: { b: { c: 'x' } } }],
    [
      'a list becomes an object',
      { people: [{ id: 'a', age: 3 }, { id: 'b', age: 4 }, { age: 5 }] },
      convert('ConvertArrayToObject', {
        propertyParentPath: '@body()',
        propertySubPath: 'people',
        keyWithinCollectionPath: 'id',
        newPropertyPath: '@body().people',
        retainKey: 'false',
      }),
      { people: { a: { age: 3 }, b: { age: 4 } } },
    ],
    [
      'an object becomes a list',
      { zones: { DE: { n: 'Germany' } } },
      convert('convertobjecttoarray', {
        propertyParentPath: '@body()',
        propertySubPath: 'zones',
        newPropertyPath: '@body().zones',
        keyName: 'code',
        valueName: 'data',
      }),
      { zones: [{ code: 'DE', data: { n: 'Germany' } }] },
    ],
    [
      'what is a list already stays one',
      { zones: [1] },
      convert('convertobjecttoarray', {
        propertyParentPath: '@body()',
        propertySubPath: 'zones',
        newPropertyPath: '@body().zones',
      }),
      { zones: [1] },
    ],
    [
      'a text becomes a list',
      { users: 'u1;u2;' },
      convert('StringToArray', {
        propertyParentPath: '@body()',
        propertySubPath: 'users',
        delimiterList: ';',
        childPropertyName: 'userId',
        newPropertyPath: '@body().users',
      }),
      { users: [{ userId: 'u1' }, { userId: 'u2' }] },
    ],
    [
      'a text is replaced, element by element',
      { items: [{ url: 'https://api.example.com/v2/items/42' }] },
      convert('StringReplace', {
        propertyParentPath: '@body().items',
        propertySubPath: 'url',
        sourceString: 'https://api.example.com/v2/items/',
        replacementString: '',
        newPropertyPath: '@item().id',
      }),
      { items: [{ url: 'https://api.example.com/v2/items/42', id: '42' }] },
    ],
    [
      'a text is escaped',
      { users: [{ mail: 'a+b@x.org' }] },
      convert('EncodePropertyValue', {
        propertyParentPath: '@body().users',
        propertySubPath: 'mail',
        newPropertyPath: '@item().mail',
      }),
      { users: [{ mail: 'a%2Bb%40x.org' }] },
    ],
    [
      'members move up',
      { a: 1, customProperties: { x: 2 } },
      convert('moveproperties', {
        srcParentPath: '@body()',
        srcSubPath: 'customProperties',
        dstParentPath: '@body()',
        dstSubPath: 'null',
        copyOnlySubProperties: 'true',
      }),
      { a: 1, x: 2 },
    ],
    [
      'a property moves into another',
      { a: 1, b: {} },
      convert('moveproperties', {
        srcParentPath: '@body()',
        srcSubPath: 'a',
        dstParentPath: '@body().b',
      }),
      { b: { a: 1 } },
    ],
  ];

  it.each(cases)('%s', (_, before, policy, after) => {
    expect(body(before, policy)).toEqual(after);
  });

  it('leave a request without a JSON body alone', () => {
    const { body: same, notes } = sent(draftOf(), set('@body()', 'a', 'b'));
    expect(same).toEqual({ kind: 'none' });
    expect(notes).toHaveLength(1);
  });

  it('fail where a value leads through nothing', () => {
    expect(() => body({}, set('@body()', 'a', '{@body().x.y}'))).toThrow(
      'leads through something that is not there',
    );
  });

  it('change answers too', () => {
    const reply: Reply = { status: 200, headers: [], body: { kind: 'json', value: {} } };
    const [id, parameters] = set('@body()', 'a', 'b');
    const { value } = runResponsePolicies(reply, around([id, parameters, 'Response']), {
      headers: [],
      query: [],
    });
    expect(value.body).toEqual({ kind: 'json', value: { a: 'b' } });
  });
});

describe('setvaluefromurl', () => {
  const etag: Given = [
    'SetValueFromUrl',
    {
      parameterTemplate: "@headers('If-Match')",
      parameterValueUrl: '/tasks/{id}?select=etag',
      parameterValuePathTemplate: "@body()['@odata.etag']",
    },
    'Request',
  ];

  it('asks with the host and headers of its place in the order', () => {
    const draft = draftOf(undefined, undefined, {
      headers: [{ name: 'Authorization', value: 'k' }],
    });
    const run = runRequestPolicies(
      draft,
      around(['dynamichosturl', { urlTemplate: 'https://b.example/x' }], etag),
    );
    const step = run.next();
    expect(step.done ? undefined : step.value.request).toEqual({
      method: 'GET',
      url: 'https://b.example/x/tasks/7?select=etag',
      headers: draft.headers,
      body: { kind: 'none' },
    });
    const next = run.next('W/"1"');
    expect(next.done && next.value.value.headers).toContainEqual({
      name: 'If-Match',
      value: 'W/"1"',
    });
  });

  it('reads the answer, and fails on one that is no success', () => {
    const step = runRequestPolicies(draftOf(), around(etag)).next();
    if (step.done) throw new Error('asked nothing');
    const answer = { headers: [], body: '{"@odata.etag":"W/1"}' };
    expect(step.value.read({ ...answer, status: 200 })).toEqual({ ok: true, value: 'W/1' });
    expect(step.value.read({ ...answer, status: 404 })).toMatchObject({ ok: false });
  });
});

describe('policies on answers', () => {
  const run = (reply: Reply, isFirstPoll: boolean, ...policies: Given[]) =>
    runResponsePolicies(reply, around(...policies), { headers: [], query: [] }, { isFirstPoll })
      .value;
  const json = (value: Json, status = 200): Reply => ({
    status,
    headers: [],
    body: { kind: 'json', value },
  });

  const polling: Given = [
    'pollingtrigger',
    {
      triggerConfig: { since: '@{triggerBody().items[0].at}', per_page: '1' },
      triggerDataPath: '@triggerBody().items',
    },
  ];

  it('the first poll only gets a state', () => {
    const { status, body: none, poll } = run(json({ items: [{ at: '5' }] }), true, polling);
    expect([status, none, poll]).toEqual([
      202,
      { kind: 'none' },
      { fires: false, state: { since: '5', per_page: '1' }, items: [] },
    ]);
  });

  it('a later poll with nothing in it keeps the state', () => {
    expect(run(json({ items: [] }), false, polling)).toMatchObject({
      status: 202,
      poll: { fires: false, state: {} },
    });
  });

  it('a later poll with items fires', () => {
    const items = [{ at: '8' }, { at: '6' }];
    expect(run(json({ items }), false, polling)).toMatchObject({
      status: 200,
      poll: { fires: true, items, state: { since: '8' } },
    });
  });

  it('an error is no poll', () => {
    expect(run(json({}, 500), false, polling)).toEqual(json({}, 500));
  });

  it.each([
    [401, true],
    [403, undefined],
  ])('setconnectionstatustounauthenticated: %i', (status, expected) => {
    const policy: Given = ['setconnectionstatustounauthenticated', { statusCode: 401 }];
    expect(run(json({}, status), false, policy).unauthenticated).toBe(expected);
  });

  it('sets headers of the answer', () => {
    const policy: Given = ['setheader', { name: 'X', value: '1' }, 'Response'];
    expect(run(json({}), false, policy).headers).toEqual([{ name: 'X', value: '1' }]);
  });
});

describe('a policy', () => {
  it('runs for its operations alone, and for all without a list', () => {
    const policy = (...operations: string[]): Given => [
      'setheader',
      { name: 'X', value: '1' },
      'Request',
      operations,
    ];
    expect(sent(draftOf(), policy('GetOrder')).headers).toHaveLength(1);
    expect(sent(draftOf(), policy()).headers).toHaveLength(1);
    expect(sent(draftOf(), policy('Other')).headers).toHaveLength(0);
  });

  it('of an unknown kind or without what it needs is passed over with a note', () => {
    const { notes } = sent(draftOf(), ['brandnew', {}], ['setheader', { name: 'X' }]);
    expect(notes.map(({ message }) => message)).toEqual([
      'The policy template "brandnew" is not simulated.',
      'The policy is passed over: it lacks value.',
    ]);
  });

  it('with a misspelt function says so', () => {
    const { notes, headers } = sent(draftOf(), [
      'setheader',
      { name: 'X', value: "@queryParamters('a')" },
    ]);
    expect(headers).toEqual([{ name: 'X', value: "@queryParamters('a')" }]);
    expect(notes[0]?.message).toContain('@queryParamters( is no function');
  });

  it('is found whatever the letters of its id', () => {
    expect(POLICY_TEMPLATES.every(({ id }) => templateOf(id.toUpperCase())?.id === id)).toBe(true);
  });
});
