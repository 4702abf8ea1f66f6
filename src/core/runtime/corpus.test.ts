import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionOf, type Operation } from '../swagger/definition.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf } from '../text/value.ts';
import { type MockedApi, mockedApi } from './mock/api.ts';
import { incomingFrom } from './mock/incoming.ts';
import { mockReply } from './mock/reply.ts';
import { createStore } from './mock/store.ts';
import { requestSteps } from './request/build.ts';
import type { Built, Call } from './request/call.ts';
import { checkResponse } from './response/check.ts';
import { finishResponse } from './response/finish.ts';
import { sampleConnection, sampleValues } from './sample/call.ts';

/** Published connectors: each operation is called against the mock of its own definition. */
const corpus = process.env['CORPUS'];
const folder = join(corpus ?? '.', 'connectors');

describe.skipIf(!corpus || !existsSync(folder))(
  'published connectors and the mocks of them',
  () => {
    const names = corpus
      ? readdirSync(folder).filter((name) => existsSync(join(folder, name, DEFINITION)))
      : [];
    const failures: string[] = [];
    let calls = 0;

    it.each(names)('%s', (name) => {
      const root = read(join(folder, name, DEFINITION));
      const properties = join(folder, name, 'apiProperties.json');
      const api = mockedApi(
        definitionOf(root),
        existsSync(properties) ? read(properties) : undefined,
      );
      const own = api.definition.operations.flatMap((operation) => {
        calls++;
        return callOf(api, operation).map((why) => `${name} ${operation.operationId}: ${why}`);
      });
      failures.push(...own);
    });

    it('can be called, all of them, and the answers fit', () => {
      console.log(
        `${calls} operations called, ${failures.length} failures\n${failures.join('\n')}`,
      );
      expect(failures).toEqual([]);
    });
  },
);

const DEFINITION = 'apiDefinition.swagger.json';
const read = (path: string): Json | undefined => {
  const { root } = parse(readFileSync(path, 'utf8').replace(/^\ufeff/, ''));
  return root && jsonOf(root);
};

function callOf(api: MockedApi, operation: Operation): string[] {
  const call: Call = {
    definition: api.definition,
    apiProperties: api.apiProperties,
    operation,
    values: sampleValues(api.definition, operation, { seed: 'corpus' }),
    connection: sampleConnection(api.apiProperties),
    options: { callbackUrl: 'https://flows.example/1' },
  };
  const store = createStore();
  const steps = requestSteps(call);
  let step = steps.next();
  while (!step.done) {
    const reply = mockReply(api, incomingFrom(step.value), store);
    step = steps.next(reply);
  }
  const built: Built = step.value;
  if (!built.ok) return built.problems.map(({ message }) => `not built: ${message}`);
  const reply = mockReply(api, incomingFrom(built.request), store);
  if (reply.status > 299)
    return [`${reply.status} ${built.request.method} ${built.request.url} ${reply.body}`];
  if (reply.operationId !== operation.operationId) return [`answered by ${reply.operationId}`];
  const finished = finishResponse(call, built.context, reply);
  const { problem } = finished;
  return [
    ...(problem ? [problem.message] : []),
    ...checkResponse(api.definition, operation, finished.response).map(
      ({ kind, at, message }) => `${kind} ${at} ${message}`,
    ),
  ];
}
