import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useDesk, useStudio } from '../../store/desk.tsx';
import type { StepName } from '../../store/place.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { FixFinding } from '../findings/FixFinding.tsx';
import { showInSource } from '../findings/jump.ts';
import { useFindingsOfStep } from '../findings/ofStep.ts';
import { markOf } from './bound.ts';

/** What a form says at its head; the list of all is one press away. */
const MOST = 12;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '-6px 0 20px', padding: 0 },
  line: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  message: { flex: 1, minWidth: 0 },
  show: { flexShrink: 0, minWidth: 'auto', marginTop: '4px' },
  more: { marginTop: '6px', color: tokens.colorNeutralForeground2, fontSize: '12px' },
});

const NOWHERE = () => false;

/**
 * What is wrong in a step's part of the files that none of its fields shows: what is missing altogether, and what only
 * the text can say. Without it a step would be marked and its form have nothing to say.
 */
export function OtherFindings({
  step,
  isShown = NOWHERE,
}: {
  readonly step: StepName;
  /** Whether a field of the form shows what stands at a place (`markOf`). */
  readonly isShown?: (mark: string) => boolean;
}) {
  const styles = useStyles();
  const { studio } = useDesk();
  const goTo = useStudio((state) => state.goTo);
  const others = useFindingsOfStep(step)
    .map(({ finding, role }) => ({ finding, mark: markOf({ role, at: finding.pointer }) }))
    .filter(({ mark }) => !isShown(mark));
  if (others.length === 0) return null;
  return (
    <ul className={styles.list} aria-label="Also in this step">
      {others.slice(0, MOST).map(({ finding, mark }) => (
        <li key={finding.id} className={styles.line} data-at={mark}>
          <div className={styles.message}>
            <MessageLine
              severity={finding.severity}
              message={finding.message}
              fix={<FixFinding finding={finding} />}
            />
          </div>
          <Button
            size="small"
            appearance="subtle"
            className={styles.show}
            aria-label={`Show in Source: ${finding.message}`}
            title="Show in Source"
            onClick={() => showInSource(studio, finding)}
          >
            Show
          </Button>
        </li>
      ))}
      {others.length > MOST && (
        <li className={styles.more}>
          and {others.length - MOST} more{' '}
          <Button size="small" appearance="subtle" onClick={() => goTo({ side: 'findings' })}>
            Show all
          </Button>
        </li>
      )}
    </ul>
  );
}
