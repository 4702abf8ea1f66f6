import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { fileWithRole } from '../../store/openFiles.ts';
import { ListAndForm } from '../../ui/ListAndForm.tsx';
import { Chosen } from './Chosen.tsx';
import { ItemList } from './list/ItemList.tsx';
import { type Group, type Item, matching } from './list/items.ts';
import { ListHead } from './list/ListHead.tsx';
import { useItems } from './list/useItems.ts';
import { NothingToList } from './NothingToList.tsx';
import { useDefinitionActions } from './useDefinitionActions.ts';

/** The list of what the connector offers, and beside it (in its place, where there is no room for both) the chosen one. */
export default function DefinitionStep() {
  const items = useItems();
  const chosen = useStudio((state) => state.place.item);
  const goTo = useStudio((state) => state.goTo);
  const show = useStudio((state) => state.show);
  const readOnly = useStudio((state) => state.readOnly);
  const definition = useStudio(({ files }) => fileWithRole(files, 'definition')?.file.name);
  const properties = useStudio(({ files }) => fileWithRole(files, 'properties')?.file.name);
  const actions = useDefinitionActions();
  const [query, setQuery] = useState('');
  const [group, setGroup] = useState<Group>();
  const wanted = useDeferredValue(query);
  const listed = useMemo(
    () => matching(items, wanted).filter((item) => group === undefined || item.group === group),
    [items, wanted, group],
  );
  const item = items.find(({ at }) => at === chosen);
  // The same function while it does the same: rows are drawn again only when they change.
  const choose = useCallback(
    ({ at, file }: Item) => {
      const name = file === 'definition' ? definition : properties;
      if (name !== undefined) show(name, at, 'none');
    },
    [definition, properties, show],
  );
  return (
    <ListAndForm
      title="Definition"
      isChosen={item !== undefined}
      list={
        <>
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
        </>
      }
    >
      <Chosen item={item} actions={actions} onBack={() => goTo({ item: undefined })} />
    </ListAndForm>
  );
}
