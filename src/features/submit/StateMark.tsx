import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  CircleRegular,
  DiamondFilled,
  ErrorCircleFilled,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { State } from '../../core/submission/item.ts';

const useStyles = makeStyles({
  mark: { display: 'flex', height: '20px', alignItems: 'center', fontSize: '16px' },
  done: { color: tokens.colorStatusSuccessForeground1 },
  waived: { color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorNeutralForeground3 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

const LOOKS = {
  done: { Icon: CheckmarkCircleFilled, word: 'Done' },
  waived: { Icon: SubtractCircleRegular, word: 'Does not apply' },
  open: { Icon: CircleRegular, word: 'Still open' },
  warning: { Icon: DiamondFilled, word: 'Warning' },
  error: { Icon: ErrorCircleFilled, word: 'Error' },
} as const satisfies Readonly<Record<State, unknown>>;

/** Where an item stands, by shape, colour and word. */
export function StateMark({ state }: { readonly state: State }) {
  const styles = useStyles();
  const { Icon, word } = LOOKS[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])} role="img" aria-label={word}>
      <Icon />
    </span>
  );
}
