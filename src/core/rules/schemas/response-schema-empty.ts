import { inferSchema } from '../../runtime/schema/infer.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, type JsonObject, member } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { DYNAMIC_FIELDS, statusOf } from './places.ts';
import { exampleOf, isSuccess } from './responses.ts';

/** Any of these says something of what comes back. */
const SAYS: readonly string[] = [
  '$ref',
  'additionalProperties',
  'allOf',
  'enum',
  'format',
  'items',
  ...DYNAMIC_FIELDS,
];

export const responseSchemaEmpty = rule({
  id: 'response-schema-empty',
  title: 'The schema of the response says nothing',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'response',
  why: 'Makers get no dynamic content from it; reviewers ask for the properties that come back.',
  source: 'SUB, reviewers',
  *check({ at, value }) {
    const status = statusOf(at) ?? '';
    const schema = member(value, 'schema');
    if (!isObject(schema) || !saysNothing(schema) || !isSuccess({ at, value, status })) return;
    const place = child(at, 'schema');
    const example = exampleOf(value);
    yield {
      at: place,
      message: `The schema of the response ${status} names no properties.`,
      fix:
        example === undefined
          ? undefined
          : proposed('Describe what its example has', set(place, inferSchema([example]))),
    };
  },
});

/** Whether a schema is `{}`, or an object of which nothing is known. */
export const saysNothing = (schema: JsonObject): boolean =>
  (schema['type'] === undefined || schema['type'] === 'object') &&
  entriesOf(schema['properties']).length === 0 &&
  !SAYS.some((key) => Object.hasOwn(schema, key));
