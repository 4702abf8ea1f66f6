import { child } from '../../text/pointer.ts';
import { safely } from '../fix.ts';
import { rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { isReference } from './places.ts';

export const schemaRefSiblings = rule({
  id: 'schema-ref-siblings',
  title: 'Keys beside a reference are ignored',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'schema',
  keys: ['$ref'],
  why: 'A schema that refers to another is that other schema: a label or description beside the $ref is never shown.',
  source: 'VAL AdditionalPropertyNotAllowedAdjacentToRef',
  *check({ at, value }) {
    if (!isReference(value)) return;
    const siblings = Object.keys(value).filter((key) => key !== '$ref');
    if (siblings.length === 0) return;
    const names = listed(siblings);
    yield {
      at,
      message: `Beside the $ref, ${names} ${siblings.length === 1 ? 'is' : 'are'} ignored.`,
      fix: safely(
        `Remove ${names}`,
        ...siblings.map((key) => ({ op: 'remove', at: child(at, key) }) as const),
      ),
    };
  },
});
