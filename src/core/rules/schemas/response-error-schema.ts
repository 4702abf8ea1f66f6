import { child } from '../../text/pointer.ts';
import { isObject, member } from '../../text/value.ts';
import { proposed } from '../fix.ts';
import { rule } from '../rule.ts';
import { statusOf } from './places.ts';
import { isFailure } from './responses.ts';

export const responseErrorSchema = rule({
  id: 'response-error-schema',
  title: 'The response of an error has a schema',
  severity: { certified: 'info', independent: 'info', custom: 'off' },
  visits: 'response',
  why: 'No product offers the fields of an error, and several responses with a schema draw a warning of the validator.',
  source: 'COM, VAL OperationHasManyResponsesWithSchema; CS tolerates it',
  *check({ at, value }) {
    const status = statusOf(at) ?? '';
    if (!isObject(member(value, 'schema')) || !isFailure({ status })) return;
    const place = child(at, 'schema');
    yield {
      at: place,
      message: `The response ${status} has a schema, which no product uses.`,
      fix: proposed('Remove the schema', { op: 'remove', at: place }),
    };
  },
});
