import { child } from '../../text/pointer.ts';
import { member } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

export const pathRef = rule({
  id: 'path-ref',
  title: 'The path is a reference',
  severity: everywhere('error'),
  visits: 'pathItem',
  why: 'The platform follows no references there, so the path has no operations for it.',
  source: 'VAL PathItemRefNotSuppored',
  *check({ at, value }, { lookup }) {
    const ref = member(value, '$ref');
    if (ref === undefined) return;
    const target = lookup.follow({ at, value });
    yield {
      at: child(at, '$ref'),
      message: `The path refers to ${quoted(ref)}; what stands there has to be written here.`,
      fix: target ? safely('Write it here', set(at, target.value)) : undefined,
    };
  },
});
