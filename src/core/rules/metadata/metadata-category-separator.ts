import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { categoriesOf, metadataEntries } from './entries.ts';

export const metadataCategorySeparator = rule({
  id: 'metadata-category-separator',
  title: 'Categories are separated otherwise',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  visits: 'definition',
  why: 'They are cut at the semicolon: a comma or a blank becomes part of a name that there is not.',
  source: 'SUB',
  *check({ value: root }) {
    for (const { name, value, valueAt } of metadataEntries(root)) {
      if (name !== 'Categories' || value.trim() === '') continue;
      const right = categoriesOf(value).join(';');
      if (right === value || right === '') continue;
      yield {
        at: valueAt,
        message: 'Write a semicolon between two categories, and no blanks around it.',
        fix: safely(`Change to "${right}"`, set(valueAt, right)),
      };
    }
  },
});
