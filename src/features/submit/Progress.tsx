import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { isSettled } from '../../core/submission/standing.ts';
import { settledCount, titleId } from './parts.ts';
import type { Entry } from './useChecklist.ts';

const useStyles = makeStyles({
  progress: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    gap: '6px 12px',
    alignItems: 'center',
    padding: '12px 14px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  left: { color: tokens.colorNeutralForeground2 },
  bar: { gridColumn: '1 / -1' },
});

/** How much of the checklist is done, and the way to what is next. */
export function Progress({ entries }: { readonly entries: readonly Entry[] }) {
  const styles = useStyles();
  // What is asked after publication holds nothing up.
  const now = entries.filter(({ item }) => item.part !== 'later');
  const done = settledCount(now);
  const next = now.find(({ standing }) => !isSettled(standing.state));
  return (
    <div className={styles.progress}>
      <span role="status">
        <span className={styles.count}>
          {done} of {now.length} done
        </span>{' '}
        <span className={styles.left}>{leftWords(now)}</span>
      </span>
      {next && (
        <Button
          size="small"
          title={next.item.title}
          onClick={() => {
            const title = document.getElementById(titleId(next.item.id));
            title?.scrollIntoView({ block: 'center' });
            title?.focus({ preventScroll: true });
          }}
        >
          Next
        </Button>
      )}
      <ProgressBar
        className={styles.bar}
        aria-label="Checklist"
        thickness="large"
        color={next ? 'brand' : 'success'}
        max={Math.max(1, now.length)}
        value={done}
      />
    </div>
  );
}

function leftWords(entries: readonly Entry[]): string {
  const count = (...states: readonly string[]) =>
    entries.filter(({ standing }) => states.includes(standing.state)).length;
  const mend = count('error', 'warning');
  const open = count('open');
  if (mend + open === 0) return 'Ready to send';
  return [mend > 0 && `${mend} to mend`, open > 0 && `${open} to do or answer`]
    .filter(Boolean)
    .join(', ');
}
