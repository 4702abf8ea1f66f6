import { makeStyles, tokens } from '@fluentui/react-components';
import { definitionOf } from '../../core/swagger/definition.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { FilledStage } from './card/FilledStage.tsx';
import type { WorkflowProduct } from './card/StepCode.tsx';
import { OperationPicker } from './OperationPicker.tsx';

const useStyles = makeStyles({
  none: { color: tokens.colorNeutralForeground2, textAlign: 'center', padding: '32px 16px' },
});

/** The chosen operation's card and what a product keeps of it; with none chosen, the list that makers choose from. */
function Workflow({ product }: { readonly product: WorkflowProduct }) {
  const styles = useStyles();
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const item = useStudio((state) => state.place.item);
  if (!root)
    return <p className={styles.none}>The definition cannot be read; its text is in Source.</p>;
  const value = jsonOf(root);
  const operation = definitionOf(value).operations.find(({ at }) => at === item);
  return operation ? (
    <FilledStage root={value} operation={operation} product={product} />
  ) : (
    <OperationPicker root={value} />
  );
}

export const PowerAutomate = () => <Workflow product="automate" />;
export const LogicApps = () => <Workflow product="logicApps" />;
