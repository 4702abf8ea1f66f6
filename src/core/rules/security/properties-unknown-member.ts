import { child } from '../../text/pointer.ts';
import { safely } from '../fix.ts';
import { rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { MEMBERS } from './propertiesMembers.ts';

const KNOWN: ReadonlySet<string> = new Set(MEMBERS);

export const propertiesUnknownMember = rule({
  id: 'properties-unknown-member',
  title: 'apiProperties.json has something that nobody reads',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'properties',
  why: 'The repository’s schema refuses it, and the platform drops it.',
  source: 'PSCH',
  *check({ at, value }) {
    for (const key of Object.keys(value)) {
      if (KNOWN.has(key)) continue;
      const place = child(at, key);
      const meant = MEMBERS.find((name) => name.toLowerCase() === key.toLowerCase());
      const isFree = meant !== undefined && !Object.hasOwn(value, meant);
      yield {
        at: place,
        part: 'key',
        message: meant
          ? `"${key}" is written "${meant}".`
          : `There is no "${clipped(key)}" in apiProperties.json.`,
        fix: isFree
          ? safely(`Rename to "${meant}"`, { op: 'rename', at: place, key: meant })
          : undefined,
      };
    }
  },
});
