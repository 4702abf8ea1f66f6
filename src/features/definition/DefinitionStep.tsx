import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { Chosen } from './Chosen.tsx';
import { ItemList } from './list/ItemList.tsx';
import { type Group, type Item, matching } from './list/items.ts';
import { ListHead } from './list/ListHead.tsx';
import { useItems } from './list/useItems.ts';
import { NothingToList } from './NothingToList.tsx';
import { useDefinitionActions } from './useDefinitionActions.ts';

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
  editor: { minWidth: 0, minHeight: 0, overflow: 'auto' },
  unseen: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
  away: { '@container definition (max-width: 620px)': { display: 'none' } },
});

/** The list of what the connector offers, and beside it (in its place, where there is no room for both) the chosen one. */
export default function DefinitionStep() {
  const styles = useStyles();
  const items = useItems();
  const chosen = useStudio((state) => state.place.item);
  const goTo = useStudio((state) => state.goTo);
  const show = useStudio((state) => state.show);
  const readOnly = useStudio((state) => state.readOnly);
  const names = {
    definition: useStudio(({ files }) => fileWithRole(files, 'definition')?.file.name),
    properties: useStudio(({ files }) => fileWithRole(files, 'properties')?.file.name),
  };
  const actions = useDefinitionActions();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group>();
  const wanted = useDeferredValue(query);
  const listed = useMemo(
    () => matching(items, wanted).filter((item) => group === undefined || item.group === group),
    [items, wanted, group],
  );
  const item = items.find(({ at }) => at === chosen);
  const choose = ({ at, file }: Item) => {
    const name = names[file];
    if (name !== undefined) show(name, at, 'none');
  };
  return (
    <div className={styles.step}>
      <div className={styles.split}>
        {!item && <h1 className={styles.unseen}>Definition</h1>}
        <div className={mergeClasses(styles.list, item && styles.away)}>
          <ListHead
            items={items}
            query={query}
            group={group}
            readOnly={readOnly}
            onQuery={setQuery}
            onGroup={setGroup}
            onNew={(kind) => actions.create(kind, chosen)}
          />
          {items.length === 0 ? (
            <NothingToList />
          ) : (
            <ItemList items={listed} chosen={chosen} onChoose={choose} onMove={actions.move} />
          )}
        </div>
        <div className={mergeClasses(styles.editor, !item && styles.away)}>
          <Chosen item={item} actions={actions} onBack={() => goTo({ item: undefined })} />
        </div>
      </div>
    </div>
  );
}
