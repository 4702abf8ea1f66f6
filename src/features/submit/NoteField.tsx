import { makeStyles } from '@fluentui/react-components';
import { noteAt } from '../../core/submission/answers.ts';
import { TextField } from '../fields/TextField.tsx';

const useStyles = makeStyles({ note: { maxWidth: '560px', padding: '8px 0 4px' } });

/** What the author writes beside an answer. */
export function NoteField({ item, label }: { readonly item: string; readonly label: string }) {
  return (
    <div className={useStyles().note}>
      <TextField
        label={label}
        at={{ role: 'studio', at: noteAt(item) }}
        multiline
        help="Kept in studio.json beside the connector, never in a bundle. No place for passwords."
      />
    </div>
  );
}
