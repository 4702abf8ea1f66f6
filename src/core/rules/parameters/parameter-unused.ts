import type { Definition } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { entriesOf, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { safely } from '../fix.ts';
import { everywhere, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';

const SHARED = ['parameters', 'responses'] as const;

export const parameterUnused = rule({
  id: 'parameter-unused',
  title: 'A shared parameter or response is not used',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'Reviewers ask to remove what is not needed; readers look for its use in vain.',
  source: 'SUB',
  *check({ value }, { definition }) {
    if (SHARED.every((kind) => entriesOf(value[kind]).length === 0)) return;
    const used = usedIn(definition);
    for (const kind of SHARED) {
      const entries = entriesOf(value[kind]);
      for (const [name] of entries) {
        const at = child('', kind, name);
        if (used.has(at)) continue;
        yield {
          at,
          part: 'key',
          message: `No operation uses the shared ${kind === 'parameters' ? 'parameter' : 'response'} ${quoted(name)}.`,
          fix: safely('Remove it', { op: 'remove', at: entries.length > 1 ? at : child('', kind) }),
        };
      }
    }
  },
});

/** Places of shared parameters and responses that operations, paths or other shared ones refer to. */
function usedIn(definition: Definition): ReadonlySet<Pointer> {
  const used = new Set<Pointer>();
  const use = (item: Json): void => {
    const ref = textOf(item, '$ref');
    const target = ref === undefined ? undefined : definition.resolve(ref);
    if (target) used.add(target.at);
  };
  for (const [, item] of entriesOf(definition.root['paths']))
    itemsOf(member(item, 'parameters')).forEach(use);
  for (const { value } of definition.operations) {
    itemsOf(member(value, 'parameters')).forEach(use);
    for (const [, response] of entriesOf(member(value, 'responses'))) use(response);
  }
  for (const kind of SHARED) {
    for (const [, shared] of entriesOf(definition.root[kind])) use(shared);
  }
  return used;
}
