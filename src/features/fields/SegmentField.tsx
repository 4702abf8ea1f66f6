import { FieldFrame, type FieldLooks } from '../../ui/FieldFrame.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { type Bound, markOf, useChange, useEditable, useValue } from './bound.ts';
import { FieldMessages } from './FieldMessages.tsx';
import type { Option } from './SelectField.tsx';

/** One of a few choices, all in sight. The option `''` takes the key out of the file. */
export function SegmentField({
  at,
  options,
  ...looks
}: FieldLooks & { at: Bound; options: readonly Option[] }) {
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  const text = typeof value === 'string' ? value : '';
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Segments
          id={id}
          labelledBy={`${id}-label`}
          describedBy={describedBy}
          options={options}
          value={text.toLowerCase()}
          disabled={!editable}
          onChange={(next) => {
            if (next === text || (next === '' && value === undefined)) return;
            change(
              next === '' ? [{ op: 'remove', at: at.at }] : [{ op: 'set', at: at.at, value: next }],
              `Change ${looks.label.toLowerCase()}`,
            );
          }}
        />
      )}
    />
  );
}
