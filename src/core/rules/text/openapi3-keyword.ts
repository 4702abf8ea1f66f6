import { safely } from '../fix.ts';
import { everywhere, type Fix, rule } from '../rule.ts';
import { OBJECT_WORDS, OPENAPI3_KEYWORDS } from './objectWords.ts';
import { type Oddity, odditiesOf } from './oddities.ts';

export const openapi3Keyword = rule({
  id: 'openapi3-keyword',
  title: 'A keyword of OpenAPI 3',
  severity: everywhere('error'),
  visits: 'definition',
  why: 'Connectors are written in Swagger 2.0; the validator refuses keywords of later versions.',
  source: 'VAL SwaggerKeywordNotSupported',
  *check({ value }) {
    for (const oddity of odditiesOf(value, 'unknown-key')) {
      const instead = OPENAPI3_KEYWORDS.get(oddity.key);
      if (instead === undefined || OBJECT_WORDS[oddity.object] === undefined) continue;
      yield {
        at: oddity.at,
        part: 'key',
        message: `"${oddity.key}" is a keyword of OpenAPI 3; in Swagger 2.0 ${instead}.`,
        fix: fixOf(oddity),
      };
    }
  },
});

function fixOf({ at, key, beside }: Oddity & { kind: 'unknown-key' }): Fix | undefined {
  if (key !== 'nullable') return undefined;
  return Object.hasOwn(beside, 'x-nullable')
    ? safely('Remove "nullable"', { op: 'remove', at })
    : safely('Rename to "x-nullable"', { op: 'rename', at, key: 'x-nullable' });
}
