import { METADATA_NAMES } from '../../connector/metadata.ts';
import { isArray } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { METADATA, metadataEntries } from './entries.ts';

export const metadataPropertyMissing = rule({
  id: 'metadata-property-missing',
  title: 'Website, privacy policy or categories are missing',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'definition',
  why: 'The reference page links to the first two, and the gallery lists the connector by the third.',
  source: 'VAL ConnectorMetadataPropertiesMissing, SUB',
  *check({ value }) {
    if (!isArray(value[METADATA])) return;
    const entries = [...metadataEntries(value)];
    const missing = METADATA_NAMES.filter((name) => !entries.some((entry) => entry.name === name));
    if (missing.length > 0)
      yield { at: `/${METADATA}`, message: `The metadata lacks ${listed(missing)}.` };
    for (const { name, value: text, valueAt } of entries) {
      if (text.trim() === '') yield { at: valueAt, message: `${name} is blank.` };
    }
  },
});
