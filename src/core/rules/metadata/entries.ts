import { METADATA_NAMES, type MetadataName } from '../../connector/metadata.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { itemsOf, type Json, type JsonObject, textOf } from '../../text/value.ts';

export const METADATA = 'x-ms-connector-metadata';

/** An entry of the connector metadata that is one of the three, however its name is spelled. */
export interface MetadataEntry {
  readonly at: Pointer;
  readonly name: MetadataName;
  /** As written. */
  readonly spelled: string;
  readonly value: string;
  readonly valueAt: Pointer;
}

const bare = (name: string): string => name.toLowerCase().replace(/\s/g, '');

/** Which of the three an entry is, however its name is spelled. */
export function metadataNameOf(item: Json): MetadataName | undefined {
  const spelled = textOf(item, 'propertyName');
  return spelled === undefined
    ? undefined
    : METADATA_NAMES.find((known) => bare(known) === bare(spelled));
}

/** The entries of a definition; those of other names or forms are left out. */
export function* metadataEntries(root: JsonObject): Iterable<MetadataEntry> {
  for (const [index, item] of itemsOf(root[METADATA]).entries()) {
    const spelled = textOf(item, 'propertyName');
    const value = textOf(item, 'propertyValue');
    const name = metadataNameOf(item);
    if (spelled === undefined || value === undefined || !name) continue;
    const at = child(`/${METADATA}`, index);
    yield { at, name, spelled, value, valueAt: child(at, 'propertyValue') };
  }
}

/** The categories of an entry, without the blanks around them. */
export const categoriesOf = (value: string): readonly string[] =>
  value
    .split(/[;,]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
