import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowLeftRegular,
  ArrowUpRegular,
  CopyRegular,
  DeleteRegular,
} from '@fluentui/react-icons';
import { definitionOf } from '../../core/swagger/definition.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import type { Item } from './list/items.ts';
import { OperationEditor } from './operation/OperationEditor.tsx';
import { PolicyEditor } from './policies/PolicyEditor.tsx';
import { SharedEditor } from './SharedEditor.tsx';
import type { DefinitionActions } from './useDefinitionActions.ts';

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '2px', alignItems: 'center', padding: '8px 20px 0' },
  back: { display: 'none', '@container definition (max-width: 620px)': { display: 'inline-flex' } },
  space: { flex: 1 },
  none: { padding: '48px 24px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** The editor of what is chosen in the list. */
export function Chosen({
  item,
  actions,
  onBack,
}: {
  item: Item | undefined;
  actions: DefinitionActions;
  onBack: () => void;
}) {
  const styles = useStyles();
  const readOnly = useStudio((state) => state.readOnly);
  if (!item)
    return (
      <p className={styles.none}>Choose an operation, a reference or a policy from the list.</p>
    );
  return (
    <>
      <div className={styles.bar}>
        <Button
          className={styles.back}
          size="small"
          appearance="subtle"
          icon={<ArrowLeftRegular />}
          onClick={onBack}
        >
          List
        </Button>
        <span className={styles.space} />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowUpRegular />}
          aria-label="Move up"
          title="Move up (Alt ↑ in the list)"
          disabled={readOnly}
          onClick={() => actions.move(item, -1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowDownRegular />}
          aria-label="Move down"
          title="Move down (Alt ↓ in the list)"
          disabled={readOnly}
          onClick={() => actions.move(item, 1)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<CopyRegular />}
          aria-label="Duplicate"
          title="Duplicate"
          disabled={readOnly}
          onClick={() => actions.duplicate(item)}
        />
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label="Delete"
          title="Delete; Undo brings it back"
          disabled={readOnly}
          onClick={() => actions.remove(item)}
        />
      </div>
      <Editor key={item.at} item={item} />
    </>
  );
}

function Editor({ item }: { item: Item }) {
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  if (item.group === 'policies') return <PolicyEditor at={item.at} />;
  const definition = definitionOf(root && jsonOf(root));
  if (item.group === 'references') return <SharedEditor at={item.at} definition={definition} />;
  const operation = definition.operations.find(({ at }) => at === item.at);
  return operation ? <OperationEditor operation={operation} definition={definition} /> : null;
}
