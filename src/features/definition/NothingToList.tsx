import { makeStyles, tokens } from '@fluentui/react-components';
import { explainFault } from '../../core/text/faults.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';

const useStyles = makeStyles({
  words: { padding: '24px 16px', color: tokens.colorNeutralForeground2, margin: 0 },
});

/** Why the list is empty, and what to do. */
export function NothingToList({
  words = 'No operations yet. New makes the first action or trigger.',
}: {
  readonly words?: string;
}) {
  const styles = useStyles();
  const fault = useStudio(({ files }) => {
    const tree = fileWithRole(files, 'definition')?.tree;
    const first = tree?.faults[0];
    return (
      first && tree && explainFault(first.kind, tree.text.slice(first.at, first.at + first.length))
    );
  });
  return (
    <p className={styles.words}>
      {fault ? `The definition cannot be read as it is: ${fault} Its text is in Source.` : words}
    </p>
  );
}
