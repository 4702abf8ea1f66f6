import type { Definition } from '../../../core/swagger/definition.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isObject, type Json, textOf } from '../../../core/text/value.ts';
import { inDefinition, useValue } from '../../fields/bound.ts';
import { SegmentField } from '../../fields/SegmentField.tsx';
import { type Option, SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { VISIBILITIES } from '../visibilities.ts';
import { ChoicesField } from './ChoicesField.tsx';
import { JsonField } from './JsonField.tsx';

const TYPES: readonly Option[] = ['string', 'integer', 'number', 'boolean', 'array', 'object'].map(
  (value) => ({ value, label: value }),
);

/** The formats that the products know, by type (extensions.md 8). */
const FORMATS: Readonly<Record<string, readonly string[]>> = {
  string: ['date-time', 'date', 'uuid', 'email', 'uri', 'byte', 'binary', 'html', 'password'],
  integer: ['int32', 'int64'],
  number: ['float', 'double'],
};

const typesFor = (isParameter: boolean): readonly Option[] => [
  { value: '', label: isParameter ? 'not said' : 'anything' },
  ...TYPES.filter(({ value }) => !isParameter || value !== 'object'),
  ...(isParameter ? [{ value: 'file', label: 'file' }] : []),
];

/** What a value may be: the fields that a parameter and a property share. */
export function ValueFields({
  at,
  definition,
  isParameter = false,
}: {
  at: Pointer;
  definition: Definition;
  isParameter?: boolean;
}) {
  const value = useValue(inDefinition(at));
  const type = textOf(value, 'type') ?? '';
  const formats = FORMATS[type];
  return (
    <>
      <SelectField
        label="Type"
        at={inDefinition(child(at, 'type'))}
        options={typesFor(isParameter)}
      />
      {formats && (
        <SelectField
          label="Format"
          at={inDefinition(child(at, 'format'))}
          options={[
            { value: '', label: 'none' },
            ...formats.map((format) => ({ value: format, label: format })),
          ]}
        />
      )}
      {type === 'array' && !hasReference(value) && (
        <SelectField
          label="Type of its items"
          at={inDefinition(child(at, 'items', 'type'))}
          options={typesFor(isParameter)}
        />
      )}
      {type === 'array' && isParameter && (
        <SelectField
          label="Items are joined by"
          at={inDefinition(child(at, 'collectionFormat'))}
          options={COLLECTION_FORMATS}
        />
      )}
      <JsonField label="Default value" at={child(at, 'default')} type={type} />
      <SegmentField
        label="Visibility"
        at={inDefinition(child(at, 'x-ms-visibility'))}
        options={VISIBILITIES}
      />
      {type !== 'object' && type !== 'file' && (
        <ChoicesField at={at} definition={definition} type={type} />
      )}
      <Bounds at={at} type={type} />
    </>
  );
}

const hasReference = (value: Json | undefined): boolean => {
  const items = isObject(value) ? value['items'] : undefined;
  return textOf(items, '$ref') !== undefined;
};

const COLLECTION_FORMATS: readonly Option[] = [
  { value: '', label: 'comma (as usual)' },
  { value: 'csv', label: 'comma' },
  { value: 'ssv', label: 'blank' },
  { value: 'tsv', label: 'tab' },
  { value: 'pipes', label: 'vertical bar' },
  { value: 'multi', label: 'a parameter each' },
];

/** What limits a value of the type. */
function Bounds({ at, type }: { at: Pointer; type: string }) {
  const bound = (label: string, key: string) => (
    <JsonField key={key} label={label} at={child(at, key)} type="number" />
  );
  if (type === 'integer' || type === 'number')
    return [bound('Minimum', 'minimum'), bound('Maximum', 'maximum')];
  if (type === 'array') return [bound('Fewest items', 'minItems'), bound('Most items', 'maxItems')];
  if (type !== 'string') return null;
  return (
    <>
      {bound('Shortest length', 'minLength')}
      {bound('Longest length', 'maxLength')}
      <TextField label="Pattern" at={inDefinition(child(at, 'pattern'))} code />
    </>
  );
}
