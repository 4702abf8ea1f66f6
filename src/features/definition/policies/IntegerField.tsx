import { Input } from '@fluentui/react-components';
import { FieldFrame, type FieldLooks } from '../../../ui/FieldFrame.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { type Bound, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';

/** A whole number, written without quotes; what is none is not taken. */
export function IntegerField({ at, ...looks }: FieldLooks & { at: Bound }) {
  const value = useValue(at);
  const editable = useEditable(at.role);
  const change = useChange(at.role);
  const shown =
    value === undefined ? '' : typeof value === 'string' ? value : JSON.stringify(value);
  const draft = useDraft(shown, (text) => {
    if (/^\s*\d{1,9}\s*$/.test(text))
      change(
        [{ op: 'set', at: at.at, value: Number(text) }],
        `Change ${looks.label.toLowerCase()}`,
      );
  });
  return (
    <FieldFrame
      {...looks}
      at={markOf(at)}
      messages={<FieldMessages at={at} />}
      control={({ id, describedBy }) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          inputMode="numeric"
          autoComplete="off"
          disabled={!editable}
          {...draft}
        />
      )}
    />
  );
}
