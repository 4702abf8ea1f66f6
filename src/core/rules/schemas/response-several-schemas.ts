import { child } from '../../text/pointer.ts';
import { proposed } from '../fix.ts';
import { everywhere, rule, type SeverityByProfile } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { isFailure, isReferring, responsesOf, schemaOf } from './responses.ts';

/** Where `response-error-schema` is asked too, it speaks of each of them at its place. */
const ONLY_CUSTOM: SeverityByProfile = { certified: 'off', independent: 'off', custom: 'info' };

export const responseSeveralSchemas = rule({
  id: 'response-several-schemas',
  title: 'Several responses have a schema',
  severity: everywhere('info'),
  visits: 'operation',
  why: 'The designer takes its dynamic content from one response only: what the others describe is never seen.',
  source: 'VAL OperationHasManyResponsesWithSchema',
  *check(operation, context) {
    const described = responsesOf(operation).filter(
      (response) => response.status !== 'default' && schemaOf(response, context.lookup),
    );
    if (described.length < 2) return;
    const failures = described.filter(isFailure);
    const removable = failures.filter((response) => !isReferring(response));
    yield {
      at: child(operation.at, 'responses'),
      message: `The responses ${listed(described.map(({ status }) => status))} all have a schema; the designer uses one.`,
      severity: described.length - failures.length > 1 ? undefined : ONLY_CUSTOM,
      fix:
        removable.length > 0 && failures.length < described.length
          ? proposed(
              `Remove the schema of ${listed(removable.map(({ status }) => status))}`,
              ...removable.map(({ at }) => ({ op: 'remove', at: child(at, 'schema') }) as const),
            )
          : undefined,
    };
  },
});
