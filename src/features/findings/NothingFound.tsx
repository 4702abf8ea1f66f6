import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircle32Regular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  nothing: {
    flex: 1,
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '8px',
    padding: '24px',
    textAlign: 'center',
    color: tokens.colorNeutralForeground2,
  },
  mark: { color: tokens.colorStatusSuccessForeground1 },
  title: {
    margin: 0,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  words: { margin: 0, maxWidth: '320px', fontSize: tokens.fontSizeBase200 },
});

/** In place of an empty list: why it is empty. */
export function NothingFound({
  isChecked,
  isFiltered,
  onShowAll,
}: {
  /** Whether there has been an answer at all. */
  readonly isChecked: boolean;
  readonly isFiltered: boolean;
  readonly onShowAll: () => void;
}) {
  const styles = useStyles();
  if (isFiltered) {
    return (
      <div className={styles.nothing}>
        <p className={styles.words}>No finding is like that.</p>
        <Button size="small" onClick={onShowAll}>
          Show all
        </Button>
      </div>
    );
  }
  if (!isChecked) {
    return (
      <div className={styles.nothing}>
        <p className={styles.words}>Checking every rule…</p>
      </div>
    );
  }
  return (
    <div className={styles.nothing}>
      <CheckmarkCircle32Regular className={styles.mark} />
      <p className={styles.title}>Nothing to object to</p>
      <p className={styles.words}>
        The connector keeps every rule that can be checked here. What only people can judge is in
        Submit.
      </p>
    </div>
  );
}
