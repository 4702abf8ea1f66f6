import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { diffLines } from './diffLines.ts';

const useStyles = makeStyles({
  diff: {
    margin: 0,
    overflowX: 'auto',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  line: { display: 'block', padding: '0 6px' },
  '-': { backgroundColor: tokens.colorStatusDangerBackground1, textDecorationLine: 'line-through' },
  '+': { backgroundColor: tokens.colorStatusSuccessBackground1 },
  ' ': { color: tokens.colorNeutralForeground3 },
  rest: { display: 'block', padding: '0 6px', color: tokens.colorNeutralForeground3 },
});

/** What changes in a text, line by line. */
export function Diff({
  before,
  after,
  most,
}: {
  readonly before: string;
  readonly after: string;
  /** How many lines are shown at most. */
  readonly most: number;
}) {
  const styles = useStyles();
  const lines = useMemo(() => diffLines(before, after), [before, after]);
  return (
    <pre className={styles.diff}>
      {lines.slice(0, most).map(({ kind, text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: lines have nothing else to go by, and never move
        <span key={index} className={mergeClasses(styles.line, styles[kind])}>
          {kind} {text}
        </span>
      ))}
      {lines.length > most && (
        <span className={styles.rest}>and {lines.length - most} more lines</span>
      )}
    </pre>
  );
}
