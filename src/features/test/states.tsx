import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DiamondFilled,
  ErrorCircleFilled,
} from '@fluentui/react-icons';
import { RUNS_WANTED } from '../../core/submission/facts.ts';
import type { Last, Tally } from '../../store/testing.ts';

export type TestState = Last | 'not run';
export const stateOf = (tally: Tally | undefined): TestState => tally?.last ?? 'not run';

const useStyles = makeStyles({
  icon: { display: 'inline-flex', flexShrink: 0, fontSize: '14px' },
  passed: { color: tokens.colorStatusSuccessForeground3 },
  failed: { color: tokens.colorStatusDangerForeground3 },
  differs: { color: tokens.colorStatusWarningForeground3 },
  none: { color: tokens.colorNeutralForeground4 },
});

const LOOKS = {
  passed: { Icon: CheckmarkCircleFilled, style: 'passed', word: 'Passed' },
  failed: { Icon: ErrorCircleFilled, style: 'failed', word: 'Failed' },
  differs: { Icon: DiamondFilled, style: 'differs', word: 'Schema differs' },
  'not run': { Icon: CircleRegular, style: 'none', word: 'Not run' },
} as const;

/** How an operation's last call went, by shape, colour and word. */
export function StateDot({ state }: { state: TestState }) {
  const styles = useStyles();
  const { Icon, style, word } = LOOKS[state];
  return (
    <span
      className={mergeClasses(styles.icon, styles[style])}
      role="img"
      aria-label={word}
      title={word}
    >
      <Icon />
    </span>
  );
}

/** `3 of 10 runs`, `schema differs`, `not run`. */
export function tallyWords(tally: Tally | undefined): string {
  if (!tally) return 'not run';
  const runs = `${tally.runs} of ${RUNS_WANTED} runs`;
  return tally.last === 'passed' ? runs : `${runs} · ${LOOKS[tally.last].word.toLowerCase()}`;
}
