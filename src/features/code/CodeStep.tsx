import { makeStyles, tokens } from '@fluentui/react-components';
import { CodeArea } from '../../editor/CodeArea.tsx';
import { useStudio } from '../../store/desk.tsx';
import { useLook } from '../../store/look.ts';
import { fileWithRole } from '../../store/openFiles.ts';
import { CodeHead } from './CodeHead.tsx';
import { NoScript } from './NoScript.tsx';
import { ScriptFindings } from './ScriptFindings.tsx';

const useStyles = makeStyles({
  step: { flex: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
  editor: {
    flex: 1,
    minHeight: '220px',
    minWidth: 0,
    display: 'flex',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** Custom code: whether there is any, for which operations it runs, and the script itself. */
export default function CodeStep() {
  const styles = useStyles();
  const script = useStudio(({ files }) => fileWithRole(files, 'script')?.file);
  const look = useLook();
  return (
    <div className={styles.step}>
      <CodeHead script={script} />
      {script ? (
        <>
          <div className={styles.editor} data-at="script:">
            <CodeArea file={script.name} look={look} label="Custom code" />
          </div>
          <ScriptFindings file={script.name} />
        </>
      ) : (
        <NoScript />
      )}
    </div>
  );
}
