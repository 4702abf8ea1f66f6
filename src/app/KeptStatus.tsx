import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useStudio } from '../store/desk.tsx';

const useStyles = makeStyles({
  status: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'nowrap',
  },
  failed: { color: tokens.colorStatusDangerForeground1 },
});

const MINUTE = 60_000;

/** Whether the work is safe: in this browser, which for a folder's connector is a draft until Save writes it there. */
export function KeptStatus() {
  const styles = useStyles();
  const keeping = useStudio((state) => state.keeping);
  const keptAt = useStudio((state) => state.keptAt);
  const readOnly = useStudio((state) => state.readOnly);
  const isDraft = useStudio((state) => state.disk !== undefined);
  const now = useNow();
  if (readOnly) return null;
  if (typeof keeping === 'object') {
    return (
      <span className={mergeClasses(styles.status, styles.failed)} title={keeping.failed}>
        Not saved
      </span>
    );
  }
  const words =
    keeping === 'pending'
      ? 'Saving…'
      : keptAt === undefined
        ? 'Saved'
        : `Saved ${ago(now - keptAt)}`;
  return <span className={styles.status}>{isDraft ? `Draft ${words.toLowerCase()}` : words}</span>;
}

const ago = (ms: number): string =>
  ms < MINUTE ? 'just now' : `${Math.floor(ms / MINUTE)} min ago`;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), MINUTE / 2);
    return () => clearInterval(timer);
  }, []);
  return now;
}
