import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useMemo } from 'react';
import { RULE_FACTS } from '../../analysis/ruleFacts.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import type { StepName } from '../../store/place.ts';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { jumpTo } from '../findings/jump.ts';
import { useFindingsOfStep } from '../findings/ofStep.ts';
import { type Group, grouped } from '../findings/rows.ts';

const useStyles = makeStyles({
  check: { padding: '9px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
  },
  icon: { display: 'flex' },
  good: { color: tokens.colorStatusSuccessForeground1, fontSize: '16px', display: 'flex' },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2 },
  groups: { listStyle: 'none', margin: '6px 0 0', padding: '0 0 0 26px' },
  group: { padding: '2px 0' },
  title: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
});

/** A step of the checklist: in order, or what is wrong in it, rule by rule, each with the way there. */
export function StepCheck({
  step,
  name,
  good,
}: {
  readonly step: StepName;
  readonly name: string;
  readonly good: string;
}) {
  const styles = useStyles();
  const { groups, words } = useWrong(step);
  const worst = groups[0]?.severity;
  return (
    <li className={styles.check}>
      <div className={styles.row}>
        {worst ? (
          <span className={styles.icon}>
            <SeverityIcon severity={worst} />
          </span>
        ) : (
          <span className={styles.good} role="img" aria-label="In order">
            <CheckmarkCircleFilled />
          </span>
        )}
        <span>
          <span className={styles.name}>{name}</span>{' '}
          <span className={styles.words}>{words || good}</span>
        </span>
      </div>
      {groups.length > 0 && (
        <ul className={styles.groups} aria-label={`Left to do in ${name}`}>
          {groups.map((group) => (
            <li key={group.key} className={styles.group}>
              <RuleCheck group={group} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** One rule of a step; with one place to mend, in the words for it. */
function RuleCheck({ group: { severity, title, findings } }: { group: Group }) {
  const styles = useStyles();
  const { studio } = useDesk();
  const goTo = useStudio((state) => state.goTo);
  const first = findings[0];
  if (!first) return null;
  const isOne = findings.length === 1;
  const words = isOne ? first.message : title;
  return (
    <div className={styles.row}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.title}>
        {words}{' '}
        {!isOne && <span className={styles.count}>{countWords(findings.length, 'time')}</span>}
      </span>
      <Button
        size="small"
        aria-label={`Show: ${words}`}
        onClick={() => {
          if (!isOne) goTo({ side: 'findings' });
          jumpTo(studio, first);
        }}
      >
        Show
      </Button>
    </div>
  );
}

/** What reviewers would object to, and how much of it; hints are left to the list of findings. */
function useWrong(step: StepName): { readonly groups: readonly Group[]; readonly words: string } {
  const { studio } = useDesk();
  const all = useFindingsOfStep(step);
  return useMemo(() => {
    const wrong = all.map(({ finding }) => finding).filter(({ severity }) => severity !== 'info');
    const errors = wrong.filter(({ severity }) => severity === 'error').length;
    const counts = [
      errors > 0 && countWords(errors, 'error'),
      wrong.length > errors && countWords(wrong.length - errors, 'warning'),
    ];
    return {
      groups: grouped(wrong, 'rule', studio.getState().files, RULE_FACTS),
      words: counts.filter(Boolean).join(', '),
    };
  }, [all, studio]);
}
