import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definitionOf, type Operation } from '../swagger/definition.ts';
import { parse } from '../text/parse.ts';
import { type Json, jsonOf } from '../text/value.ts';
import type { Headers } from './http/headers.ts';
import type { MockReply } from './mock/answer.ts';
import { type MockedApi, mockedApi } from './mock/api.ts';
import { incomingFrom } from './mock/incoming.ts';
import { mockReply } from './mock/reply.ts';
import { createStore } from './mock/store.ts';
import { requestSteps } from './request/build.ts';
import type { Built, Call } from './request/call.ts';
import { checkResponse } from './response/check.ts';
import { responsesOf } from './response/described.ts';
import { finishResponse } from './response/finish.ts';
import { sampleValues } from './sample/call.ts';
import { sampleConnection } from './sample/connection.ts';

/**
 * Published connectors: each operation is called against the mock of its own definition with made-up values, and every
 * answer that the definition describes is asked for once.
 */
const corpus = process.env['CORPUS'] ?? '';
const DEFINITION = 'apiDefinition.swagger.json';
const folders = ['connectors', 'odd']
  .map((name) => join(corpus, name))
  .filter((folder) => corpus !== '' && existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
  .filter((folder) => existsSync(join(folder, DEFINITION)));

/** Definitions that cannot be met, each with the reason. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'GetWebhook: status not described': 'describes no success, and no default',
  'PublicAPI-createApplication: not built':
    'its host is in a header that the operation does not have',
};

describe.skipIf(folders.length === 0)('a published connector', () => {
  const seen = { operations: 0, answers: 0, impossible: 0 };
  const shared = new Set<string>();

  it.each(folders.map((folder) => folder.slice(corpus.length + 1)))('%s', (name) => {
    const api = apiIn(join(corpus, name));
    const faults = api.definition.operations.flatMap((operation) => {
      seen.operations++;
      const outcomes = [undefined, ...statusesOf(api, operation)].map((status) => {
        seen.answers++;
        const outcome = called(api, operation, status);
        if (!outcome.reply || outcome.reply.operationId === operation.operationId) return outcome;
        shared.add(operation.operationId);
        const meant = { name: 'x-mock-operation', value: operation.operationId };
        return called(api, operation, status, [meant]);
      });
      const told = outcomes.flatMap(({ faults }) =>
        faults.map((fault) => `${operation.operationId}: ${fault}`),
      );
      const unknown = told.filter(
        (fault) => !Object.keys(IMPOSSIBLE).some((known) => fault.startsWith(known)),
      );
      seen.impossible += told.length - unknown.length;
      return unknown;
    });
    expect(faults).toEqual([]);
  });

  it('is counted', () => {
    console.log(
      `${seen.operations} operations, ${seen.answers} answers; ${seen.impossible} cannot fit; ${shared.size} can only be told from others by x-mock-operation: ${[...shared].join(', ')}.`,
    );
    expect(seen.operations).toBeGreaterThan(0);
  });
});

function apiIn(folder: string): MockedApi {
  const properties = join(folder, 'apiProperties.json');
  return mockedApi(
    definitionOf(read(join(folder, DEFINITION))),
    existsSync(properties) ? read(properties) : undefined,
  );
}

function read(path: string): Json | undefined {
  const { root } = parse(readFileSync(path, 'utf8'));
  return root && jsonOf(root);
}

const statusesOf = (api: MockedApi, operation: Operation): string[] =>
  responsesOf(api.definition, operation)
    .map(({ status }) => status)
    .filter((status) => /^[2-5]\d\d$/.test(status));

function called(
  api: MockedApi,
  operation: Operation,
  status: string | undefined,
  headers: Headers = [],
): { readonly reply?: MockReply; readonly faults: readonly string[] } {
  const call: Call = {
    definition: api.definition,
    apiProperties: api.apiProperties,
    operation,
    values: sampleValues(api.definition, operation, { seed: `corpus ${status}` }),
    connection: sampleConnection(api.apiProperties),
    options: { callbackUrl: 'https://flows.example/1' },
  };
  const store = createStore();
  const steps = requestSteps(call);
  let step = steps.next();
  while (!step.done) step = steps.next(mockReply(api, incomingFrom(step.value), store));
  const built: Built = step.value;
  if (!built.ok) return { faults: built.problems.map(({ message }) => `not built: ${message}`) };
  const incoming = incomingFrom(built.request);
  const asked = status === undefined ? [] : [{ name: 'x-mock-status', value: status }];
  const reply = mockReply(
    api,
    { ...incoming, headers: [...incoming.headers, ...asked, ...headers] },
    store,
  );
  const { response, problem } = finishResponse(call, built.context, reply);
  const refused =
    status === undefined && reply.status > 299 ? [`${reply.status} ${reply.body}`] : [];
  const differences = checkResponse(api.definition, operation, response);
  return {
    reply,
    faults: [
      ...refused,
      ...(problem ? [problem.message] : []),
      ...differences.map(({ kind, at, message }) => `${kind} ${at} ${message}`),
    ],
  };
}
