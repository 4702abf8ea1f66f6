import { makeStyles, mergeClasses, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { definitionOf } from '../../core/swagger/definition.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { ItemList } from '../definition/list/ItemList.tsx';
import { matching } from '../definition/list/items.ts';
import { useItems } from '../definition/list/useItems.ts';
import { OperationTest } from './OperationTest.tsx';

const useStyles = makeStyles({
  step: {
    flex: 1,
    minHeight: 0,
    display: 'flex',
    containerType: 'inline-size',
    containerName: 'definition',
  },
  split: {
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(220px, 300px) minmax(0, 1fr)',
    '@container definition (max-width: 620px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  search: { margin: '10px 8px 0', maxWidth: 'none' },
  form: { minWidth: 0, minHeight: 0, overflow: 'auto' },
  away: { '@container definition (max-width: 620px)': { display: 'none' } },
  none: { padding: '48px 24px', textAlign: 'center', color: tokens.colorNeutralForeground3 },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
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
    <div className={styles.step}>
      <div className={styles.split}>
        {!operation && <h1 className={styles.unseen}>Test</h1>}
        <div className={mergeClasses(styles.list, operation && styles.away)}>
          <SearchBox
            className={styles.search}
            aria-label="Search operations"
            placeholder={`Search ${operations.length}`}
            value={query}
            onChange={(_, { value }) => setQuery(value)}
          />
          <ItemList items={listed} chosen={chosen} onChoose={({ at }) => goTo({ item: at })} />
        </div>
        <div className={mergeClasses(styles.form, !operation && styles.away)}>
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
        </div>
      </div>
    </div>
  );
}
