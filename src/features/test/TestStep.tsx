import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { definitionOf } from '../../core/swagger/definition.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { ListAndForm } from '../../ui/ListAndForm.tsx';
import { ItemList } from '../definition/list/ItemList.tsx';
import { matching } from '../definition/list/items.ts';
import { useItems } from '../definition/list/useItems.ts';
import { OperationTest } from './OperationTest.tsx';

const useStyles = makeStyles({
  search: { margin: '10px 8px 0', maxWidth: 'none' },
  none: { padding: '48px 24px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
});

/** Operations to try, and beside them the call: against the mock, or the API itself. */
export default function TestStep() {
  const styles = useStyles();
  const items = useItems();
  const [query, setQuery] = useState('');
  const operations = useMemo(() => items.filter(({ verb }) => verb !== undefined), [items]);
  const listed = useMemo(() => matching(operations, query), [operations, query]);
  const chosen = useStudio((state) => state.place.item);
  const goTo = useStudio((state) => state.goTo);
  const root = useStudio(({ files }) => fileWithRole(files, 'definition')?.tree?.root);
  const definition = definitionOf(root && jsonOf(root));
  const operation = definition.operations.find(({ at }) => at === chosen);
  return (
    <ListAndForm
      title="Test"
      isChosen={operation !== undefined}
      list={
        <>
          <SearchBox
            className={styles.search}
            aria-label="Search operations"
            placeholder={`Search ${operations.length}`}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
          <ItemList items={listed} chosen={chosen} onChoose={({ at }) => goTo({ item: at })} />
        </>
      }
    >
      {operation ? (
        <OperationTest
          key={operation.at}
          operation={operation}
          definition={definition}
          onBack={() => goTo({ item: undefined })}
        />
      ) : (
        <p className={styles.none}>Choose an operation to try.</p>
      )}
    </ListAndForm>
  );
}
