import { commonType } from '../../runtime/schema/infer.ts';
import { child } from '../../text/pointer.ts';
import type { JsonObject } from '../../text/value.ts';
import { proposed, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { propertiesOf } from './places.ts';

/** Any of these says what the property is, or is no Swagger 2.0 and reported as such. */
const SAYS: readonly string[] = [
  '$ref',
  'type',
  'enum',
  'allOf',
  'anyOf',
  'oneOf',
  'x-ms-dynamic-schema',
  'x-ms-dynamic-properties',
  'x-ms-dynamic-values',
  'x-ms-dynamic-list',
  'x-ms-dynamic-tree',
];

export const schemaTypeMissing = rule({
  id: 'schema-type-missing',
  title: 'The property has no type',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'schema',
  why: 'Power Apps takes it for an untyped object that formulas cannot use, and some imports fail.',
  source: 'COM, PFX',
  *check(schema) {
    for (const { at, value, name } of propertiesOf(schema)) {
      if (SAYS.some((key) => Object.hasOwn(value, key))) continue;
      const type = inferred(value);
      const place = child(at, 'type');
      yield {
        at: place,
        message: `The property ${quoted(name)} does not say its type.`,
        fix: type === undefined ? undefined : proposed(`Add "${type}"`, set(place, type)),
      };
    }
  },
});

/** By what stands there, else by the values that are given. */
function inferred(schema: JsonObject): string | undefined {
  if (schema['properties'] !== undefined || schema['additionalProperties'] !== undefined)
    return 'object';
  if (schema['items'] !== undefined) return 'array';
  const samples = [schema['default'], schema['example']];
  return commonType(samples.filter((sample) => sample !== undefined && sample !== null));
}
