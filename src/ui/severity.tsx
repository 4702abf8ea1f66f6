import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DiamondFilled, ErrorCircleFilled, InfoRegular } from '@fluentui/react-icons';

export type SeverityName = 'error' | 'warning' | 'info';

const useStyles = makeStyles({
  icon: { flexShrink: 0, display: 'inline-flex', fontSize: '14px' },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
});

const looks = {
  error: { Icon: ErrorCircleFilled, word: 'Error' },
  warning: { Icon: DiamondFilled, word: 'Warning' },
  info: { Icon: InfoRegular, word: 'Information' },
} as const;

/** The severity's colour for text, the same as its icon's. */
export function useSeverityText(): Record<SeverityName, string> {
  const styles = useStyles();
  return { error: styles.error, warning: styles.warning, info: styles.info };
}

/** A severity by shape, colour and word; where it stands for several findings, by words of its own: `2 errors`. */
export function SeverityIcon({
  severity,
  words,
}: {
  severity: SeverityName;
  words?: string | undefined;
}) {
  const styles = useStyles();
  const { Icon, word } = looks[severity];
  return (
    <span
      className={mergeClasses(styles.icon, styles[severity])}
      role="img"
      aria-label={words || word}
    >
      <Icon />
    </span>
  );
}

/** `3 errors`, `1 warning`, `0 informations` is never said. */
export const countWords = (count: number, word: string): string =>
  `${count} ${word}${count === 1 ? '' : 's'}`;
