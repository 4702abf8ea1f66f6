import { inferSchema } from '../../runtime/schema/infer.ts';
import { kindOf, type Operation, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { nameOf } from '../operations/operationIds.ts';
import { rule } from '../rule.ts';
import { exampleOf, isReferring, isSuccess, responsesOf, schemaOf } from './responses.ts';

export const responseSchemaMissing = rule({
  id: 'response-schema-missing',
  title: 'The response does not say what comes back',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'operation',
  why: 'Without a schema makers get no dynamic content and have to parse the answer themselves.',
  source: 'VAL SchemaDefinitionSetIncorrectly, SUB, PR',
  *check(operation, { lookup }) {
    if (!givesContent(operation)) return;
    const responses = responsesOf(operation);
    const main = responses.filter(({ status }) => status === '200' || status === '201');
    if (!responses.some(isSuccess) || responses.some(({ status }) => status === '204')) return;
    if (main.some(hasSchema)) return;
    const place = main[0];
    const at = place ? child(place.at, 'schema') : child(operation.at, 'responses');
    const example = place && exampleOf(place.value);
    yield {
      at,
      message: place
        ? `The response ${place.status} of ${nameOf(operation)} has no schema.`
        : `The operation ${nameOf(operation)} has no schema on a response 200 or 201, where the designer looks for it.`,
      fix:
        example === undefined
          ? undefined
          : proposed('Add a schema that its example fits', set(at, inferSchema([example]))),
    };

    function hasSchema(response: (typeof responses)[number]): boolean {
      if (member(response.value, 'schema') !== undefined) return true;
      if (!isReferring(response)) return false;
      return !lookup.follow(response) || schemaOf(response, lookup) !== undefined;
    }
  },
});

/** What an agent's server answers is known to the agent only (review-demands.md, PR 3878). */
const givesContent = (operation: Operation): boolean =>
  operation.verb !== 'delete' &&
  operation.verb !== 'head' &&
  visibilityOf(operation.value) !== 'internal' &&
  kindOf(operation) !== 'webhook' &&
  member(operation.value, 'x-ms-agentic-protocol') === undefined;
