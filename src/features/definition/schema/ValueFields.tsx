import type { Definition } from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isObject, type Json, member, textOf } from '../../../core/text/value.ts';
import { inDefinition, useValue } from '../../fields/bound.ts';
import { SegmentField } from '../../fields/SegmentField.tsx';
import { VISIBILITIES } from '../visibilities.ts';
import { BOUND_KEYS, Bounds } from './Bounds.tsx';
import { CHOICE_KEYS, ChoicesField } from './ChoicesField.tsx';
import { JsonField } from './JsonField.tsx';
import type { Typed } from './TypeField.tsx';
import { TYPE_KEYS, TypeFields } from './TypeFields.tsx';

/** What is said of a value that comes back and is chosen by nobody. */
export const RECEIVED_KEYS: readonly string[] = [
  ...TYPE_KEYS,
  ...['default', 'x-ms-visibility'],
  ...BOUND_KEYS,
];
/** What these fields are about; the findings there are said beside them. */
export const VALUE_KEYS: readonly string[] = [...RECEIVED_KEYS, ...CHOICE_KEYS];

/** What a value may be: the fields that parameters, properties and headers share. */
export function ValueFields({
  at,
  definition,
  of = 'schema',
}: {
  at: Pointer;
  definition: Definition;
  of?: Typed;
}) {
  const value = useValue(inDefinition(at));
  const type = textOf(value, 'type') ?? '';
  const choicesAt = of === 'header' ? undefined : placeOfChoices(value, at);
  return (
    <>
      <TypeFields at={at} definition={definition} of={of} />
      {type !== 'object' && type !== 'file' && (
        <JsonField label="Default value" at={child(at, 'default')} type={type} />
      )}
      <SegmentField
        label="Visibility"
        at={inDefinition(child(at, 'x-ms-visibility'))}
        options={VISIBILITIES}
        wide
      />
      {choicesAt !== undefined && <ChoicesField at={choicesAt} definition={definition} />}
      <Bounds at={at} type={type} />
    </>
  );
}

/** Where choices stand: of a list they are its items', unless the file has them at the list. */
function placeOfChoices(value: Json | undefined, at: Pointer): Pointer | undefined {
  const type = textOf(value, 'type');
  if (CHOICE_KEYS.some((key) => member(value, key) !== undefined)) return at;
  if (type === 'object' || type === 'file' || isObject(member(value, 'properties')))
    return undefined;
  if (type !== 'array') return at;
  const items = member(value, 'items');
  const isPlain = isObject(items) && items['$ref'] === undefined && items['type'] !== 'object';
  return isPlain ? child(at, 'items') : undefined;
}
