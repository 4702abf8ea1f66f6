import { Button, makeStyles } from '@fluentui/react-components';
import type { Pointer } from '../../../core/text/pointer.ts';
import { textOf } from '../../../core/text/value.ts';
import { MessageLine } from '../../../ui/MessageLine.tsx';
import { inDefinition, useChange, useEditable, useValue } from '../../fields/bound.ts';

const useStyles = makeStyles({
  holder: { gridColumn: '1 / -1' },
  button: { marginTop: '8px' },
});

/** Stands in for the fields of what is no schema: something else, or a reference that leads nowhere. */
export function NoSchema({ at }: { at: Pointer }) {
  const styles = useStyles();
  const value = useValue(inDefinition(at));
  const change = useChange('definition');
  const editable = useEditable('definition');
  const ref = textOf(value, '$ref');
  return (
    <div className={styles.holder}>
      <MessageLine
        severity="error"
        message={
          ref === undefined
            ? 'A schema is an object in braces; this is something else. Its text is in Source.'
            : `It refers to ${ref}, which is not there or refers back to itself.`
        }
      />
      <Button
        size="small"
        className={styles.button}
        disabled={!editable}
        onClick={() => change([{ op: 'set', at, value: { type: 'string' } }], 'Replace by a text')}
      >
        Replace by a text
      </Button>
    </div>
  );
}
