import { makeStyles, SearchBox, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { Chips } from '../../ui/Chips.tsx';
import { RowList } from '../../ui/RowList.tsx';
import { type Item, matching } from '../definition/list/items.ts';
import { OperationRow } from './OperationRow.tsx';
import { stateOf, type TestState } from './states.tsx';
import { useTesting } from './useTesting.ts';

const useStyles = makeStyles({
  head: { padding: '10px 8px 4px', flexShrink: 0 },
  search: { width: '100%', maxWidth: 'none' },
  none: { padding: '24px 16px', margin: 0, color: tokens.colorNeutralForeground2 },
});

const FILTERS = [
  { value: 'all', label: 'All', has: () => true },
  { value: 'failed', label: 'Failed', has: (state) => state === 'failed' || state === 'differs' },
  { value: 'not run', label: 'Not run', has: (state) => state === 'not run' },
] as const satisfies readonly {
  value: string;
  label: string;
  has: (state: TestState) => boolean;
}[];
type Filter = (typeof FILTERS)[number]['value'];

/** The operations with how their tests went; searched and filtered. */
export function OperationList({
  items,
  nameOf,
}: {
  readonly items: readonly Item[];
  /** By what an operation's tests are known. */
  readonly nameOf: (item: Item) => string;
}) {
  const styles = useStyles();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const tallies = useTesting((state) => state.tallies);
  const chosen = useStudio((state) => state.place.item);
  const goTo = useStudio((state) => state.goTo);
  const found = useMemo(() => matching(items, query), [items, query]);
  const groups = FILTERS.map(({ value, label, has }) => ({
    value,
    label,
    items: found.filter((item) => has(stateOf(tallies[nameOf(item)]))),
  }));
  const listed = groups.find(({ value }) => value === filter)?.items ?? found;
  return (
    <>
      <div className={styles.head}>
        <SearchBox
          className={styles.search}
          aria-label="Search operations"
          placeholder={`Search ${items.length}`}
          value={query}
          onChange={(_, { value }) => setQuery(value)}
        />
        <Chips
          options={groups.map(({ value, label, items: own }) => ({
            value,
            label,
            count: own.length,
          }))}
          value={filter}
          onChange={setFilter}
        />
      </div>
      {listed.length === 0 ? (
        <p className={styles.none}>{NOTHING[filter]}</p>
      ) : (
        <RowList
          label="Operations"
          items={listed}
          keyOf={({ at }) => at}
          chosen={chosen}
          onChoose={({ at }) => goTo({ item: at })}
        >
          {(item) => <OperationRow item={item} operation={nameOf(item)} />}
        </RowList>
      )}
    </>
  );
}

const NOTHING: Readonly<Record<Filter, string>> = {
  all: 'No operation of that name.',
  failed: 'None failed.',
  'not run': 'All were run.',
};
