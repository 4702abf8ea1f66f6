import { METADATA_NAMES } from '../../connector/metadata.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, type Json, type JsonArray, member, textOf } from '../../text/value.ts';
import { rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';
import { METADATA, metadataEntries, metadataNameOf } from './entries.ts';

const PLACE = `/${METADATA}` as const;

export const metadataPropertyMissing = rule({
  id: 'metadata-property-missing',
  title: 'Website, privacy policy or categories are missing',
  severity: { certified: 'error', independent: 'error', custom: 'off' },
  visits: 'definition',
  why: 'The reference page links to the first two, and the gallery lists the connector by the third.',
  source: 'VAL ConnectorMetadataPropertiesMissing, SUB',
  *check({ value }) {
    const metadata = value[METADATA];
    if (!isArray(metadata)) return;
    const entries = [...metadataEntries(value)];
    const names = metadata.map(metadataNameOf);
    const missing = METADATA_NAMES.filter((name) => !names.includes(name));
    // What has no name may be it, and has a finding of its own.
    const isNamed = metadata.every((item) => textOf(item, 'propertyName') !== undefined);
    if (missing.length > 0 && isNamed)
      yield { at: placeOf(metadata), message: `The metadata lacks ${listed(missing)}.` };
    for (const [index, item] of metadata.entries()) {
      if (names[index] && member(item, 'propertyValue') === undefined)
        yield { at: child(PLACE, index), message: `${names[index]} has no propertyValue.` };
    }
    for (const { name, value: text, valueAt } of entries) {
      if (text.trim() === '') yield { at: valueAt, message: `${name} is blank.` };
    }
  },
});

/** The name of the only entry that is none of the three, which may be meant for what is missing; else the whole list. */
function placeOf(metadata: JsonArray): Pointer {
  const others = [...metadata.entries()].filter(([, item]) => isOther(item));
  const [only] = others;
  return only && others.length === 1 ? child(PLACE, only[0], 'propertyName') : PLACE;
}

const isOther = (item: Json): boolean =>
  textOf(item, 'propertyName') !== undefined && metadataNameOf(item) === undefined;
