import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { RUNS_WANTED } from '../../core/submission/facts.ts';
import { useStudio } from '../../store/desk.tsx';
import { countWords } from '../../ui/severity.tsx';
import type { Item } from '../definition/list/items.ts';
import { stateOf } from './states.tsx';
import { useTesting } from './useTesting.ts';

const useStyles = makeStyles({
  holder: {
    padding: '20px 28px 40px',
    maxWidth: '520px',
    color: tokens.colorNeutralForeground2,
  },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: '2px 0 12px' },
  list: { margin: '0 0 16px', paddingLeft: '18px' },
});

/** What testing is about, how far it has come, and where to go on. */
export function NoneChosen({
  items,
  nameOf,
}: {
  readonly items: readonly Item[];
  /** By what an operation's tests are known. */
  readonly nameOf: (item: Item) => string;
}) {
  const styles = useStyles();
  const tallies = useTesting((state) => state.tallies);
  const goTo = useStudio((state) => state.goTo);
  const states = items.map((item) => stateOf(tallies[nameOf(item)]));
  const passed = states.filter((state) => state === 'passed').length;
  const next = items.find((_, index) => states[index] !== 'passed') ?? items[0];
  return (
    <div className={styles.holder}>
      <h2 className={styles.title}>Try the operations</h2>
      <p className={styles.words}>Each answer is held against what the definition says of it.</p>
      <ul className={styles.list}>
        <li>The mock API answers at once, without an account, as the definition says.</li>
        <li>The API itself is called from this computer, with a connection that you fill in.</li>
        <li>Reviewers want {RUNS_WANTED} good runs of each operation.</li>
      </ul>
      <p className={styles.words}>
        {passed} of {countWords(items.length, 'operation')} passed their last run.
      </p>
      {next && (
        <Button appearance="primary" onClick={() => goTo({ item: next.at })}>
          {passed === 0 ? 'Start' : 'Go on'} with {next.title.trim() || next.note}
        </Button>
      )}
    </div>
  );
}
