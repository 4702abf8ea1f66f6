import { Switch } from '@fluentui/react-components';
import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { type Bound, markOf, useChange, useEditable, useValue } from './bound.ts';
import { FieldMessages } from './FieldMessages.tsx';

/** A boolean; off takes the key out of the file, since absent means false. */
export function SwitchField({ at, ...looks }: FieldLooks & { at: Bound }) {
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Switch
          id={id}
          aria-describedby={describedBy}
          disabled={!editable}
          checked={value === true}
          style={{ marginLeft: '-8px' }}
          onChange={(_, { checked }) =>
            change(
              checked ? [{ op: 'set', at: at.at, value: true }] : [{ op: 'remove', at: at.at }],
              `Change ${looks.label.toLowerCase()}`,
            )
          }
        />
      )}
    />
  );
}
