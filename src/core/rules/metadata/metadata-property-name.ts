import { child } from '../../text/pointer.ts';
import { safely, set } from '../fix.ts';
import { rule } from '../rule.ts';
import { metadataEntries } from './entries.ts';

export const metadataPropertyName = rule({
  id: 'metadata-property-name',
  title: 'A name of the metadata is spelled otherwise',
  severity: { certified: 'error', independent: 'error', custom: 'info' },
  visits: 'definition',
  why: 'The three names are compared letter by letter; a property of another name is not found.',
  source: 'SUB ("do not change")',
  *check({ value }) {
    for (const { at, name, spelled } of metadataEntries(value)) {
      if (spelled === name) continue;
      const place = child(at, 'propertyName');
      yield {
        at: place,
        message: `"${spelled}" is written "${name}".`,
        fix: safely(`Change to "${name}"`, set(place, name)),
      };
    }
  },
});
