import { kindOf, type Lookup, type Operation, type Parameter } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isSame, type PollingPolicy, pollingPolicies, pollsFor } from './polling.ts';
import { isBatch, isInternal } from './triggerKinds.ts';

export const triggerPollingQuery = rule({
  id: 'trigger-polling-query',
  title: 'A polling policy does not fit its trigger',
  severity: everywhere('warning'),
  visits: ['properties', 'operation'],
  why: 'It keeps its place in a query parameter of the trigger, which makers should not see.',
  source: 'POLL, PSCH',
  *check(visited, context) {
    if (!('verb' in visited)) {
      for (const policy of pollingPolicies(visited.value))
        yield* problemsOfPolicy(policy, context.lookup);
      return;
    }
    if (!isBatch(visited) || kindOf(visited) !== 'polling') return;
    const policies = pollingPolicies(context.properties);
    for (const policy of policies.filter((each) => pollsFor(each, visited.operationId)))
      yield* shownParameters(policy, visited, context.lookup);
  },
});

/** That an operation is not there is said of every policy. */
function* problemsOfPolicy(
  { operations, operationsAt, parameters }: PollingPolicy,
  lookup: Lookup,
): Iterable<Problem> {
  for (const [index, id] of operations.entries()) {
    const operation = lookup.operationNamed(id.trim());
    if (!operation) continue;
    if (!isBatch(operation)) {
      yield {
        at: child(operationsAt, index),
        message: `The operation ${quoted(id)} is no trigger of kind "batch", which is what a policy can poll for.`,
      };
      continue;
    }
    for (const { name, at } of parameters) {
      if (queryParameter(name, operation, lookup)) continue;
      yield {
        at,
        part: 'key',
        message: `The trigger ${quoted(id)} has no query parameter ${quoted(name)}.`,
      };
    }
  }
}

function* shownParameters(
  { parameters }: PollingPolicy,
  operation: Operation,
  lookup: Lookup,
): Iterable<Problem> {
  for (const { name } of parameters) {
    const parameter = queryParameter(name, operation, lookup);
    if (!parameter || isInternal(parameter.value)) continue;
    const at = child(parameter.at, 'x-ms-visibility');
    yield {
      at,
      message: `The parameter ${quoted(name)} is set by the pollingtrigger policy, so makers should not see it.`,
      fix: safely('Make it internal', set(at, 'internal')),
    };
  }
}

const queryParameter = (
  name: string,
  operation: Operation,
  lookup: Lookup,
): Parameter | undefined =>
  lookup
    .parametersOf(operation)
    .find(
      ({ value }) => textOf(value, 'in') === 'query' && isSame(textOf(value, 'name') ?? '', name),
    );
