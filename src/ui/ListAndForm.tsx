import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const NARROW = '@container definition (max-width: 620px)';

const useStyles = makeStyles({
  holder: {
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
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  list: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  form: { minWidth: 0, minHeight: 0, overflow: 'auto' },
  away: { [NARROW]: { display: 'none' } },
  title: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    margin: 0,
  },
});

/** A list, and beside it what is chosen there; where there is no room for both, one or the other. */
export function ListAndForm({
  title,
  isChosen,
  list,
  children,
}: {
  /** The page's heading while nothing is chosen; what is chosen has its own. */
  readonly title: string;
  readonly isChosen: boolean;
  readonly list: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div className={styles.holder}>
      <div className={styles.split}>
        {!isChosen && <h1 className={styles.title}>{title}</h1>}
        <div className={mergeClasses(styles.list, isChosen && styles.away)}>{list}</div>
        <div className={mergeClasses(styles.form, !isChosen && styles.away)}>{children}</div>
      </div>
    </div>
  );
}
