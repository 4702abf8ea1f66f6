import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { hunksBetween, type Line } from '../../core/text/unifiedDiff.ts';

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

/** Of a line that is longer (a file on one line), only what is around its change is shown; in UTF-16 units. */
const LONGEST = 300;
const AROUND = 80;

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
  const lines = useMemo(() => linesOf(before, after), [before, after]);
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

/** The changed lines and one around them, where hunks part an ellipsis. */
function linesOf(before: string, after: string): readonly Line[] {
  return hunksBetween(before, after).flatMap(({ lines }, index): Line[] => {
    const changed = lines.map(({ kind }) => kind !== ' ');
    const near = lines.filter((_, at) => changed[at - 1] || changed[at] || changed[at + 1]);
    const shown = near.map((line, at) => ({ ...line, text: clipped(line, near[at - 1]) }));
    return index === 0 ? shown : [{ kind: ' ', text: '…' }, ...shown];
  });
}

function clipped({ kind, text }: Line, above: Line | undefined): string {
  const plain = text.replace(/\r?\n$/, '');
  if (plain.length <= LONGEST) return plain;
  const from = Math.max(0, firstDifference(plain, kind === '+' ? above?.text : undefined) - AROUND);
  return `${from > 0 ? '…' : ''}${plain.slice(from, from + LONGEST)}…`;
}

function firstDifference(text: string, other = ''): number {
  if (other === '') return 0;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}
