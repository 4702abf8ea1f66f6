import type { Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { type Fix, rule } from '../rule.ts';
import { isReferring, isSuccess, type ListedResponse, responsesOf, schemaOf } from './responses.ts';

export const responseDefaultSchema = rule({
  id: 'response-default-schema',
  title: 'The default response has a schema',
  severity: { certified: 'error', independent: 'error', custom: 'warning' },
  visits: 'operation',
  why: 'Default stands for everything unexpected; the schema belongs to the response that is expected.',
  source: 'VAL! DefaultResponseHasSchema, SUB',
  *check(operation, context) {
    const byDefault = responsesOf(operation).find(({ status }) => status === 'default');
    if (!byDefault || !schemaOf(byDefault, context.lookup)) return;
    yield {
      at: isReferring(byDefault) ? byDefault.at : child(byDefault.at, 'schema'),
      message:
        'The default response has a schema; only a response that is expected should have one.',
      fix: isReferring(byDefault) ? undefined : fixOf(operation, byDefault),
    };
  },
});

function fixOf(operation: Operation, byDefault: ListedResponse): Fix {
  const responses = responsesOf(operation);
  const schema = member(byDefault.value, 'schema') ?? {};
  if (responses.length === 1)
    return proposed('Make the default the response 200', {
      op: 'rename',
      at: byDefault.at,
      key: '200',
    });
  const remove = { op: 'remove', at: child(byDefault.at, 'schema') } as const;
  const successes = responses.filter(isSuccess);
  if (successes.some((response) => isReferring(response) || member(response.value, 'schema')))
    return proposed('Remove the schema', remove);
  const ok = responses.find(({ status }) => status === '200');
  const place = child(operation.at, 'responses', '200');
  return proposed(
    'Move the schema to the response 200',
    ok ? set(child(place, 'schema'), schema) : set(place, { description: 'OK', schema }),
    remove,
  );
}
