import { CATEGORIES } from '../../connector/metadata.ts';
import { proposed, safely, set } from '../fix.ts';
import { type Fix, rule } from '../rule.ts';
import { clipped } from '../words/clipped.ts';
import { nearest } from '../words/nearest.ts';
import { categoriesOf, type MetadataEntry, metadataEntries } from './entries.ts';

const KNOWN: ReadonlySet<string> = new Set(CATEGORIES);

export const metadataCategoryUnknown = rule({
  id: 'metadata-category-unknown',
  title: 'A category that there is not',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'definition',
  why: 'The gallery lists connectors under its own 19 categories; under another it is not found.',
  source: 'VAL InvalidConnectorCategory',
  *check({ value: root }) {
    for (const entry of metadataEntries(root)) {
      if (entry.name !== 'Categories') continue;
      for (const category of new Set(categoriesOf(entry.value))) {
        if (KNOWN.has(category)) continue;
        yield {
          at: entry.valueAt,
          message: `There is no category "${clipped(category)}".`,
          fix: replacing(entry, category),
        };
      }
    }
  },
});

function replacing({ value, valueAt }: MetadataEntry, category: string): Fix | undefined {
  const same = CATEGORIES.find((known) => known.toLowerCase() === category.toLowerCase());
  const right = same ?? nearest(category, CATEGORIES);
  if (right === undefined) return undefined;
  const text = value.replace(category, () => right);
  const make = same ? safely : proposed;
  return make(`Change to "${right}"`, set(valueAt, text));
}
