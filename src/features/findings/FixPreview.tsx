import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Finding } from '../../core/rules/finding.ts';
import { useStudio } from '../../store/desk.tsx';
import { Diff } from './Diff.tsx';
import { previewOf } from './fixes.ts';

const useStyles = makeStyles({
  title: { display: 'block', marginBottom: '4px', fontWeight: tokens.fontWeightSemibold },
  note: { display: 'block', marginTop: '4px', color: tokens.colorNeutralForeground3 },
});

const MOST_LINES = 14;

/** What a finding's fix does: in words, and to the text. */
export function FixPreview({ finding }: { readonly finding: Finding }) {
  const styles = useStyles();
  const files = useStudio((state) => state.files);
  const preview = useMemo(() => previewOf(files, [finding]), [files, finding]);
  const { title = '', safe = true } = finding.fix ?? {};
  return (
    <span>
      <span className={styles.title}>{title}</span>
      {preview.files.map(({ file, before, after }) => (
        <Diff key={file} before={before} after={after} most={MOST_LINES} />
      ))}
      {!safe && (
        <span className={styles.note}>
          A suggestion: it changes what a flow or a reader may depend on.
        </span>
      )}
    </span>
  );
}
