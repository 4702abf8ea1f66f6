import type { Scope } from '../expression/evaluate.ts';
import { parseTemplate, unknownCalls } from '../expression/template.ts';
import { type Headers, headerOf } from '../http/headers.ts';
import { type Query, queryValue } from '../http/url.ts';
import type { CallProblem, Note } from '../request/problem.ts';
import { templateOf } from './catalogue.ts';
import type { Draft, Reply } from './draft.ts';
import {
  type Ask,
  appliesTo,
  handed,
  lackedBy,
  type Outcome,
  type Policy,
  type PolicyTemplate,
  type Section,
  sectionOf,
  type Use,
} from './policy.ts';

/** What policies of one call work among. */
export interface Around {
  readonly policies: readonly Policy[];
  readonly operationId: string;
  readonly connection: (name: string) => string | undefined;
  readonly pathValues: ReadonlyMap<string, string>;
  /** Of the call as it came, in capitals. */
  readonly method: string;
}

export interface Ran<T> {
  readonly value: T;
  readonly notes: readonly Note[];
  readonly problem?: CallProblem;
}

type Applied = readonly [policy: Policy, template: PolicyTemplate];

/** The policies of an operation that run in a section, in their order; notes on those that are passed over. */
function applied(
  { policies, operationId }: Around,
  section: Section,
): { list: Applied[]; notes: Note[] } {
  const list: Applied[] = [];
  const notes: Note[] = [];
  for (const policy of policies) {
    if (!appliesTo(policy, operationId)) continue;
    const template = templateOf(policy.templateId);
    if (!template) {
      if (section === 'Request') {
        notes.push({
          at: policy.title,
          message: `The policy template "${policy.templateId}" is not simulated.`,
        });
      }
      continue;
    }
    if (sectionOf(policy, template) !== section) continue;
    const lacked = lackedBy(policy, template);
    if (lacked.length === 0) list.push([policy, template]);
    else
      notes.push({
        at: policy.title,
        message: `The policy is passed over: it lacks ${lacked.join(', ')}.`,
      });
  }
  return { list, notes };
}

function handedTo(
  [policy, template]: Applied,
  around: Around,
  headers: Headers,
  query: Query,
  { body, isFirstPoll = false }: { body?: Scope['body']; isFirstPoll?: boolean },
): Use {
  const scope: Scope = {
    connectionParameters: around.connection,
    headers: (name) => headerOf(headers, name),
    queryParameters: (name) => queryValue(query, name),
    method: around.method,
    body,
  };
  return handed(policy, template, { scope, pathValues: around.pathValues, isFirstPoll });
}

/** Runs the request policies; yields each call that one of them must make first and goes on with what it brought. */
export function* runRequestPolicies(
  first: Draft,
  around: Around,
): Generator<Ask, Ran<Draft>, string> {
  const { list, notes } = applied(around, 'Request');
  let draft = first;
  for (const each of list) {
    const [policy, template] = each;
    const body = draft.body.kind === 'json' ? draft.body.value : undefined;
    const use = handedTo(each, around, draft.headers, draft.query, { body });
    notes.push(...misspelt(policy, template));
    const outcome = template.request?.(draft, use);
    if (!outcome) continue;
    const failure = failureOf(policy, outcome);
    if (failure) return { value: draft, notes, problem: failure };
    if (outcome.kind === 'ask') draft = outcome.goOn(yield outcome.ask);
    if (outcome.kind !== 'done') continue;
    draft = outcome.value;
    if (outcome.note) notes.push({ at: policy.title, message: outcome.note });
  }
  return { value: draft, notes };
}

/** Runs the policies on an answer, or on the failure to get one. `sent` is the request that was answered. */
export function runResponsePolicies(
  first: Reply,
  around: Around,
  sent: Pick<Draft, 'headers' | 'query'>,
  { section = 'Response', isFirstPoll = false }: { section?: Section; isFirstPoll?: boolean } = {},
): Ran<Reply> {
  const { list, notes } = applied(around, section);
  let reply = first;
  for (const each of list) {
    const [policy, template] = each;
    const body = reply.body.kind === 'json' ? reply.body.value : undefined;
    const outcome = template.response?.(
      reply,
      handedTo(each, around, sent.headers, sent.query, { body, isFirstPoll }),
    );
    if (!outcome) continue;
    const failure = failureOf(policy, outcome);
    if (failure) return { value: reply, notes, problem: failure };
    if (outcome.kind !== 'done') continue;
    reply = outcome.value;
    if (outcome.note) notes.push({ at: policy.title, message: outcome.note });
  }
  return { value: reply, notes };
}

const failureOf = (policy: Policy, outcome: Outcome<unknown>): CallProblem | undefined =>
  outcome.kind === 'failed'
    ? {
        code: 'policy failed',
        at: policy.title,
        message: `The policy "${policy.title}" fails. ${outcome.message}`,
      }
    : undefined;

/** Functions that the platform does not know reach the API as they are written. */
function misspelt(policy: Policy, { parameters }: PolicyTemplate): Note[] {
  return Object.keys(parameters).flatMap((name) => {
    const value = policy.parameter(name);
    const unknown = typeof value === 'string' ? unknownCalls(parseTemplate(value)) : [];
    return unknown.map((call) => ({
      at: policy.title,
      message: `${call}( is no function that policies know: it is sent as it is written.`,
    }));
  });
}
