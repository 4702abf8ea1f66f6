import { describe, expect, it } from 'vitest';
import { type JsonObject } from '../../text/value.ts';
import { headerOf } from '../http/headers.ts';
import { definitionWith, oneOperation, propertiesWith } from '../orders.fixture.ts';
import { running } from './running.fixture.ts';
import { notificationFor, subscribersOf } from './webhooks.ts';

describe('a polling trigger', () => {
  const schema = {
    type: 'object',
    properties: {
      value: {
        type: 'array',
        items: { type: 'object', properties: { at: { type: 'string', format: 'date-time' } } },
      },
    },
  };
  const operation = {
    'x-ms-trigger': 'batch',
    parameters: [{ name: 'since', in: 'query', type: 'string', 'x-ms-visibility': 'internal' }],
    responses: { 200: { schema } },
  };

  it('speaks the protocol itself: a state, then news every second time', () => {
    const { send } = running(oneOperation(operation));
    let url = 'http://mock.example/v1/things';
    const statuses = [1, 2, 3, 4].map(() => {
      const reply = send(`GET ${url}`);
      url = headerOf(reply.headers, 'Location') ?? '';
      return reply.status;
    });
    expect(statuses).toEqual([202, 200, 202, 200]);
  });

  it('only lists where the policy keeps the state; later news are later', () => {
    const apiProperties = propertiesWith({}, [
      'pollingtrigger',
      {
        triggerConfig: { since: '@{triggerBody().value[0].at}' },
        triggerDataPath: '@triggerBody().value',
      },
    ]);
    const { send } = running(oneOperation(operation), apiProperties);
    expect(send('GET /v1/things').json.value.length).toBeGreaterThan(0);
    const again = 'GET /v1/things?since=2030-01-01T00:00:00Z';
    expect(send(again).json.value).toEqual([]);
    expect(send(again).json.value[0]).toEqual({ at: '2030-01-01T00:15:00Z' });
  });
});

describe('a webhook', () => {
  const body: JsonObject = {
    name: 'body',
    in: 'body',
    required: true,
    schema: {
      type: 'object',
      properties: { url: { type: 'string', 'x-ms-notification-url': true } },
    },
  };
  const definition = definitionWith({
    '/hooks': {
      'x-ms-notification-content': {
        schema: { type: 'object', properties: { event: { type: 'string', enum: ['paid'] } } },
      },
      post: {
        operationId: 'Subscribe',
        'x-ms-trigger': 'single',
        parameters: [body],
        responses: { 201: { schema: { type: 'object', properties: { id: { type: 'string' } } } } },
      },
    },
    '/hooks/{hookId}': {
      delete: {
        operationId: 'Unsubscribe',
        parameters: [{ name: 'hookId', in: 'path', required: true, type: 'string' }],
        responses: { 204: {} },
      },
    },
  });

  it('is kept, notified and deleted', () => {
    const { api, store, send } = running(definition);
    const reply = send('POST /v1/hooks', { url: 'https://flow.example/1' });
    const location = headerOf(reply.headers, 'Location');
    expect(location).toBe(`http://mock.example/v1/hooks/${reply.json.id}`);

    const [subscription] = subscribersOf(store);
    expect(subscription && notificationFor(api, subscription)).toEqual({
      method: 'POST',
      url: 'https://flow.example/1',
      headers: [{ name: 'Content-Type', value: 'application/json' }],
      body: { kind: 'text', text: '{"event":"paid"}' },
    });

    expect(send(`DELETE ${location}`).status).toBe(204);
    expect(subscribersOf(store)).toEqual([]);
  });
});
