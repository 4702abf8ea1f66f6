import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { SeverityIcon, type SeverityName, useSeverityText } from './severity.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '6px',
    marginTop: '6px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  icon: {
    lineHeight: tokens.lineHeightBase200,
    height: tokens.lineHeightBase200,
    display: 'flex',
    alignItems: 'center',
  },
  words: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  plain: { color: tokens.colorNeutralForeground2 },
});

/** What is wrong at one place, with the button that mends it. */
export function MessageLine({
  severity,
  message,
  fix,
}: {
  readonly severity: SeverityName;
  readonly message: string;
  /** The button that mends it. */
  readonly fix?: ReactElement | undefined;
}) {
  const styles = useStyles();
  const text = useSeverityText();
  return (
    <div className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span
        className={mergeClasses(styles.words, severity === 'info' ? styles.plain : text[severity])}
      >
        {message}
      </span>
      {fix}
    </div>
  );
}
