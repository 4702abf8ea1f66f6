import { Input, makeStyles } from '@fluentui/react-components';
import type { Pointer } from '../../../core/text/pointer.ts';
import type { Json } from '../../../core/text/value.ts';
import { FieldFrame } from '../../../ui/FieldFrame.tsx';
import { useDraft } from '../../../ui/useDraft.ts';
import { inDefinition, markOf, useChange, useEditable, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { readAs, shownAs } from './jsonText.ts';

const useStyles = makeStyles({ input: { width: '100%' } });

/** A value of a type, written as people write it: `5`, `true`, `a text`; emptied, it is taken out. */
export function JsonField({ label, at, type }: { label: string; at: Pointer; type: string }) {
  const styles = useStyles();
  const bound = inDefinition(at);
  const value = useValue(bound);
  const editable = useEditable('definition');
  const change = useChange('definition');
  const write = (text: string) => {
    const next: Json | undefined = readAs(text, type);
    const name = `Change ${label.toLowerCase()}`;
    if (next !== undefined) change([{ op: 'set', at, value: next }], name);
    else if (value !== undefined) change([{ op: 'remove', at }], name);
  };
  const draft = useDraft(shownAs(value, type), write);
  return (
    <FieldFrame
      label={label}
      at={markOf(bound)}
      messages={<FieldMessages at={bound} />}
      control={({ id, describedBy }) => (
        <Input
          id={id}
          aria-describedby={describedBy}
          className={styles.input}
          placeholder="none"
          disabled={!editable}
          autoComplete="off"
          {...draft}
        />
      )}
    />
  );
}
