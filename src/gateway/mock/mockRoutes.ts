import { Hono } from 'hono';
import { subscribersOf } from '../../core/runtime/mock/webhooks.ts';
import { readJson } from '../readJson.ts';
import { refuse } from '../refuse.ts';
import { isDefinition, jsonIn, type Mock, type Mocks } from './mocks.ts';
import { notify } from './notify.ts';
import { playMock } from './playMock.ts';

/** The most that a definition with its properties may have, in bytes. */
const MAX_BODY = 100 * 1024 * 1024;

/** What the page does with mocks: `PUT /api/mock`, and under each one's id its log and its events. */
export function mockRoutes(mocks: Mocks): Hono {
  const routes = new Hono();
  routes.put('/', async (context) => {
    const json = await readJson(context.req.raw, MAX_BODY);
    if (json === 'too large')
      return refuse(413, 'too-large', 'That is more than a connector can be.');
    const { definition, properties = null } = (json ?? {}) as Record<string, unknown>;
    const root = typeof definition === 'string' ? jsonIn(definition) : undefined;
    if (!isDefinition(root)) {
      return refuse(400, 'bad-request', 'There is no definition with paths to play.');
    }
    const own = typeof properties === 'string' ? jsonIn(properties) : undefined;
    return Response.json({ base: `/mock/${mocks.put(root, own).id}` });
  });
  routes.get('/:id/log', (context) => {
    const mock = mocks.get(context.req.param('id'));
    return mock ? Response.json({ exchanges: mock.exchanges }) : noMock();
  });
  routes.post('/:id/events', async (context) => {
    const mock = mocks.get(context.req.param('id'));
    if (!mock) return noMock();
    const json = await readJson(context.req.raw, MAX_BODY);
    const { operationId } = (json ?? {}) as Record<string, unknown>;
    return Response.json({ notified: await fire(mock, operationId) });
  });
  return routes;
}

/** An event for all who wait for one of that operation, or of any. */
function fire({ store, ...mock }: Mock, operationId: unknown) {
  const waiting = subscribersOf(store).filter(
    ({ operation }) => typeof operationId !== 'string' || operation.operationId === operationId,
  );
  const number = ++store.serial;
  return Promise.all(waiting.map((each) => notify({ store, ...mock }, each, number)));
}

/** The mocked APIs themselves. */
export function mockedApis(mocks: Mocks): Hono {
  const routes = new Hono();
  routes.all('/:id/*', (context) => {
    const mock = mocks.get(context.req.param('id'));
    return mock ? playMock(mock, context.req.raw) : noMock();
  });
  return routes;
}

const noMock = (): Response =>
  refuse(404, 'not-found', 'There is no such mock (any more): start it again on the Test step.');
