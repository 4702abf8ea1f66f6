import { makeStyles, tokens } from '@fluentui/react-components';
import { VerbBadge } from '../../ui/VerbBadge.tsx';
import type { Item } from '../definition/list/items.ts';
import { StateDot, stateOf, tallyWords } from './states.tsx';
import { useTesting } from './useTesting.ts';

const line = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const;

const useStyles = makeStyles({
  words: { flex: 1, minWidth: 0 },
  title: { ...line, fontWeight: tokens.fontWeightMedium, lineHeight: '19px' },
  note: {
    ...line,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: '16px',
  },
});

/** An operation in the list, with how often it ran and how the last time went. */
export function OperationRow({ item, operation }: { item: Item; operation: string }) {
  const styles = useStyles();
  const tally = useTesting(({ tallies }) => tallies[operation]);
  return (
    <>
      {item.verb && <VerbBadge verb={item.verb} />}
      <div className={styles.words}>
        <div className={styles.title} title={`${item.title}\n${item.note}`}>
          {item.title.trim() || item.note}
        </div>
        <div className={styles.note}>{tallyWords(tally)}</div>
      </div>
      <StateDot state={stateOf(tally)} />
    </>
  );
}
