import { child } from '../../text/pointer.ts';
import { isArray, type Json } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { isReference } from './places.ts';

/** An unknown type has a finding of its own. */
const SIMPLE: readonly Json[] = ['string', 'number', 'integer', 'boolean', 'array', 'null'];

export const schemaRequiredNonObject = rule({
  id: 'schema-required-non-object',
  title: 'Only objects have required properties',
  severity: everywhere('warning'),
  visits: 'schema',
  keys: ['required'],
  why: 'The list means nothing there; what is required is listed in the object around it.',
  source: 'VAL RequiredPropertyNotOnObject',
  *check({ at, value }) {
    const { type, required } = value;
    if (!SIMPLE.includes(type ?? null)) return;
    if (!isArray(required) || required.length === 0 || isReference(value)) return;
    const place = child(at, 'required');
    yield {
      at: place,
      message: `A schema of type ${quoted(type ?? null)} has no properties to require.`,
      fix: safely('Remove the list', { op: 'remove', at: place }),
    };
  },
});
