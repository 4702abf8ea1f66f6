import { Select } from '@fluentui/react-components';
import { changeType } from '../../../core/swagger/valueChanges.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { isArray, member } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

/** What has a type: only a schema may be an object, only a parameter a file. */
export type Typed = 'schema' | 'parameter' | 'header';

const PLAIN: readonly string[] = ['string', 'integer', 'number', 'boolean', 'array'];
const TYPES: Readonly<Record<Typed, readonly string[]>> = {
  schema: [...PLAIN, 'object'],
  parameter: [...PLAIN, 'file'],
  header: PLAIN,
};

/** The type of a value; what only the old type had goes with it. */
export function TypeField({
  label = 'Type',
  at,
  of = 'schema',
}: {
  label?: string;
  at: Pointer;
  of?: Typed;
}) {
  const bound = inDefinition(child(at, 'type'));
  const owner = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const type = member(owner, 'type');
  const text = isArray(type) ? type.join(' or ') : String(type ?? '');
  const types = TYPES[of];
  return (
    <FieldFrame
      label={label}
      at={markOf(bound)}
      messages={<FieldMessages at={bound} />}
      control={({ id, describedBy }) => (
        <Select
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          value={text}
          onChange={(_, { value }) =>
            change(changeType(owner, at, value), `Change ${label.toLowerCase()}`)
          }
        >
          <option value="">{of === 'schema' ? 'anything' : 'not said'}</option>
          {text !== '' && !types.includes(text) && <option value={text}>{text}</option>}
          {types.map((each) => (
            <option key={each} value={each}>
              {each}
            </option>
          ))}
        </Select>
      )}
    />
  );
}
