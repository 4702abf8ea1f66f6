import { describe, expect, it } from 'vitest';
import type { Json } from '../../text/value.ts';
import {
  built,
  callOf,
  oneOperation,
  operationOf,
  orders,
  propertiesWith,
} from '../orders.fixture.ts';
import { buildRequest } from '../request/build.ts';
import { finishResponse } from './finish.ts';
import { statusFollowUp } from './followUp.ts';
import { nextPage } from './paging.ts';

const json = (value: Json, status = 200) => ({
  status,
  headers: [{ name: 'Content-Type', value: 'application/json' }],
  body: JSON.stringify(value),
});

describe('an answer on its way back', () => {
  const operation = {
    'x-ms-trigger': 'batch',
    parameters: [
      { name: 'since', in: 'query', type: 'string', default: '0', 'x-ms-visibility': 'internal' },
    ],
  };
  const polling = propertiesWith({}, [
    'pollingtrigger',
    {
      triggerConfig: { since: '@{triggerBody().value[0].at}' },
      triggerDataPath: '@triggerBody().value',
    },
  ]);
  const call = callOf(oneOperation(operation), {}, { apiProperties: polling });
  const { context } = built(buildRequest(call));

  it('with the policy: first a state, then news', () => {
    const first = finishResponse(call, context, json({ value: [{ at: '5 x' }] }), {
      isFirstPoll: true,
    });
    expect(first.response.status).toBe(202);
    expect(first.poll).toEqual({
      fires: false,
      items: [],
      next: 'https://api.example.com/v1/things?since=5%20x',
      retryAfter: 15,
    });
    const later = finishResponse(call, context, json({ value: [{ at: '8' }, { at: '6' }] }));
    expect(later.poll).toMatchObject({
      fires: true,
      items: [{ at: '8' }, { at: '6' }],
      next: expect.stringMatching(/since=8$/),
    });
  });

  it.each([
    ['batch', 200, { count: 2, value: [1, 2] }, [1, 2]],
    ['batch', 200, [], []],
    ['batch', 202, { value: [1] }, []],
    ['single', 200, { id: 1 }, [{ id: 1 }]],
  ])('without it: %s %i %j finds %j', (kind, status, body, items) => {
    const plain = callOf(oneOperation({ 'x-ms-trigger': kind }));
    const response = {
      ...json(body, status),
      headers: [{ name: 'Location', value: '/v1/things?cursor=2' }],
    };
    const { poll } = finishResponse(plain, built(buildRequest(plain)).context, response);
    expect(poll).toMatchObject({
      fires: items.length > 0,
      items,
      next: 'https://api.example.com/v1/things?cursor=2',
    });
  });

  it('is left byte for byte as it was where no policy changes it', () => {
    const plain = callOf(oneOperation({}));
    const response = { ...json({}), body: '{ "a" : 1.0 }' };
    expect(finishResponse(plain, built(buildRequest(plain)).context, response).response).toEqual(
      response,
    );
  });
});

describe('the next page', () => {
  const list = operationOf(orders, 'ListOrders');
  const sent = {
    method: 'GET',
    url: 'https://api.example.com/v1/orders?pageSize=2',
    headers: [{ name: 'Authorization', value: 'k' }],
    body: { kind: 'none' },
  } as const;

  it.each([undefined, null, '', 'absent'])('%j is the end', (nextLink) => {
    const body = nextLink === 'absent' ? {} : { nextLink: nextLink ?? null };
    expect(nextPage(list, sent, body)).toEqual({ kind: 'last' });
  });

  it.each(['https://api.example.com/v1/orders?page=2', '/v1/orders?page=2', '?page=2'])(
    '%s is followed with the connection',
    (nextLink) => {
      const next = nextPage(list, sent, { nextLink });
      expect(next).toMatchObject({
        kind: 'next',
        request: {
          method: 'GET',
          url: 'https://api.example.com/v1/orders?page=2',
          headers: sent.headers,
        },
      });
    },
  );

  it.each([
    ['https://evil.example/v1/orders?page=2', 'would get the connection'],
    ['http://api.example.com/v1/orders?page=2', 'would get the connection'],
    [sent.url, 'this one again'],
    [7, 'has no address'],
    ['ftp://x', 'has no address'],
  ])('%s is refused', (nextLink, why) => {
    expect(nextPage(list, sent, { nextLink })).toMatchObject({
      kind: 'refused',
      message: expect.stringContaining(why),
    });
  });
});

describe('a long-running operation', () => {
  const sent = {
    method: 'POST',
    url: 'https://api.example.com/jobs',
    headers: [],
    body: { kind: 'text', text: '{}' },
  } as const;
  it.each([
    [202, '/jobs/1', 'next'],
    [202, 'https://elsewhere.example/jobs/1', 'refused'],
    [202, undefined, 'last'],
    [200, '/jobs/1', 'last'],
  ])('%i with Location %s: %s', (status, location, kind) => {
    const headers = location === undefined ? [] : [{ name: 'Location', value: location }];
    expect(statusFollowUp(sent, { status, headers, body: '' })).toMatchObject(
      kind === 'next'
        ? {
            kind,
            request: {
              method: 'GET',
              url: 'https://api.example.com/jobs/1',
              body: { kind: 'none' },
            },
          }
        : { kind },
    );
  });
});
