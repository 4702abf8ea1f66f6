import { rule } from '../rule.ts';
import { categoriesOf, metadataEntries } from './entries.ts';

const MOST = 2;

export const metadataCategoryCount = rule({
  id: 'metadata-category-count',
  title: 'Too many categories',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'definition',
  why: 'The gallery lists a connector under two categories at most.',
  source: 'VAL TooManyConnectorCategories, SUB',
  *check({ value: root }) {
    for (const { name, value, valueAt } of metadataEntries(root)) {
      const count = name === 'Categories' ? new Set(categoriesOf(value)).size : 0;
      if (count <= MOST) continue;
      yield { at: valueAt, message: `There are ${count} categories; at most ${MOST} are allowed.` };
    }
  },
});
