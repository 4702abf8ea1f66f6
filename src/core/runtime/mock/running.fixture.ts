import type { Definition } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';
import { mockedApi } from './api.ts';
import { mockReply } from './reply.ts';
import { createStore } from './store.ts';

/** For tests: a running mock: `send('GET /v1/orders')`. */
export function running(definition: Definition, apiProperties?: Json) {
  const api = mockedApi(definition, apiProperties);
  const store = createStore();
  const send = (line: string, body?: Json, headers: Readonly<Record<string, string>> = {}) => {
    const [method = '', path = ''] = line.split(' ');
    const type = body === undefined ? {} : { 'Content-Type': 'application/json' };
    const reply = mockReply(
      api,
      {
        method,
        url: path.startsWith('http') ? path : `http://mock.example${path}`,
        headers: Object.entries({ ...type, ...headers }).map(([name, value]) => ({ name, value })),
        body: body === undefined ? '' : JSON.stringify(body),
      },
      store,
    );
    const text = typeof reply.body === 'string' ? reply.body : '';
    return {
      ...reply,
      json: text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined,
    };
  };
  return { api, store, send };
}
