import { child } from '../../core/text/pointer.ts';
import { type Bound, inDefinition } from '../fields/bound.ts';
import { FieldMessages } from '../fields/FieldMessages.tsx';

/** What is wrong with an item of the metadata, with its name and with its value. */
export function MetadataMessages({ item }: { item: Bound }) {
  return (
    <>
      <FieldMessages at={item} />
      <FieldMessages at={inDefinition(child(item.at, 'propertyName'))} />
      <FieldMessages at={inDefinition(child(item.at, 'propertyValue'))} />
    </>
  );
}
