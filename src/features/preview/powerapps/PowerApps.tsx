import { makeStyles, tokens } from '@fluentui/react-components';
import { definitionOf } from '../../../core/swagger/definition.ts';
import { jsonOf } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { fileWithRole } from '../../../store/openFiles.ts';
import { FunctionList } from './FunctionList.tsx';
import { FunctionStage } from './FunctionStage.tsx';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2, textAlign: 'center', padding: '32px 16px' },
});

/** The chosen operation as a function in the formula bar; with none chosen, all functions. */
export default function PowerApps() {
  const styles = useStyles();
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const item = useStudio((state) => state.place.item);
  if (!root)
    return <p className={styles.none}>The definition cannot be read; its text is in Source.</p>;
  const value = jsonOf(root);
  const operation = definitionOf(value).operations.find(({ at }) => at === item);
  return operation ? (
    <FunctionStage key={operation.at} root={value} operation={operation} />
  ) : (
    <FunctionList root={value} />
  );
}
