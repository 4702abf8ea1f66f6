import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components';
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
  tooltip: { maxWidth: 'min(480px, 90vw)' },
  fix: { flexShrink: 0, minWidth: 'auto', marginTop: '-2px' },
});

/** What is wrong at one place, with the button that mends it. */
export function MessageLine({
  severity,
  message,
  fixTitle,
  fixPreview,
  onFix,
}: {
  readonly severity: SeverityName;
  readonly message: string;
  /** What the fix does, in words; shown as the button's tooltip. */
  readonly fixTitle?: string | undefined;
  /** What the fix does, to be seen before it is pressed; takes the place of the tooltip. */
  readonly fixPreview?: ReactElement | undefined;
  readonly onFix?: (() => void) | undefined;
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
      {onFix && fixPreview && (
        <Tooltip
          content={{ children: fixPreview, className: styles.tooltip }}
          relationship="description"
          positioning="above-end"
        >
          <Button size="small" className={styles.fix} onClick={onFix}>
            Fix
          </Button>
        </Tooltip>
      )}
      {onFix && !fixPreview && (
        <Button size="small" className={styles.fix} title={fixTitle} onClick={onFix}>
          Fix
        </Button>
      )}
    </div>
  );
}
