import type { Definition } from '../../../core/swagger/definition.ts';
import { DYNAMIC_SCHEMA, keysOf } from '../../../core/swagger/dynamicCalls.ts';
import { FORMATS } from '../../../core/swagger/valueChanges.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { type Json, member, textOf } from '../../../core/text/value.ts';
import { inDefinition, useValue } from '../../fields/bound.ts';
import { type Option, SelectField } from '../../fields/SelectField.tsx';
import { DynamicSchema } from './DynamicSchema.tsx';
import { SchemaChoice } from './SchemaChoice.tsx';
import { type Typed, TypeField } from './TypeField.tsx';

/** What these fields are about. */
export const TYPE_KEYS: readonly string[] = [
  ...['type', 'format', 'items', 'collectionFormat'],
  ...keysOf(DYNAMIC_SCHEMA),
];

/** What kind of value it is, and what belongs to that: a format, a list's items, an object's schema. */
export function TypeFields({
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
  const formats = FORMATS[type];
  return (
    <>
      <TypeField at={at} of={of} />
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
      {type === 'array' && <ItemFields at={at} value={value} definition={definition} of={of} />}
      {type === 'object' && of === 'schema' && <DynamicSchema at={at} definition={definition} />}
    </>
  );
}

function ItemFields({
  at,
  value,
  definition,
  of,
}: {
  at: Pointer;
  value: Json | undefined;
  definition: Definition;
  of: Typed;
}) {
  const items = member(value, 'items');
  const itemsAt = child(at, 'items');
  const isReference = textOf(items, '$ref') !== undefined;
  return (
    <>
      {!isReference && (
        <TypeField
          label="Type of its items"
          at={itemsAt}
          of={of === 'schema' ? 'schema' : 'header'}
        />
      )}
      {of === 'schema' && (isReference || textOf(items, 'type') === 'object') && (
        <SchemaChoice label="Schema of its items" at={itemsAt} definition={definition} />
      )}
      {of !== 'schema' && (
        <SelectField
          label="Items are joined by"
          at={inDefinition(child(at, 'collectionFormat'))}
          options={of === 'parameter' ? [...COLLECTION_FORMATS, MULTI] : COLLECTION_FORMATS}
        />
      )}
    </>
  );
}

const COLLECTION_FORMATS: readonly Option[] = [
  { value: '', label: 'comma (as usual)' },
  { value: 'csv', label: 'comma' },
  { value: 'ssv', label: 'space' },
  { value: 'tsv', label: 'tab' },
  { value: 'pipes', label: 'bar' },
];
const MULTI: Option = { value: 'multi', label: 'a parameter each' };
