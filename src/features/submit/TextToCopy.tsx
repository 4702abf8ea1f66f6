import { makeStyles, tokens } from '@fluentui/react-components';
import type { SubmissionText } from '../../core/submission/texts.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { CodeBlock } from '../test/CodeBlock.tsx';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'flex-end', gap: '12px', marginBottom: '6px' },
  words: { flex: 1, minWidth: 0 },
  label: { margin: 0, font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  help: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** A text that was written for the author to paste elsewhere. */
export function TextToCopy({ text: { label, help, text } }: { readonly text: SubmissionText }) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.head}>
        <div className={styles.words}>
          <h3 className={styles.label}>{label}</h3>
          <p className={styles.help}>{help}</p>
        </div>
        <CopyButton text={text} what={label} />
      </div>
      <CodeBlock label={label} text={text} />
    </div>
  );
}
