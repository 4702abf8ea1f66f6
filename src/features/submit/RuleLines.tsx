import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { RULE_FACTS } from '../../analysis/ruleFacts.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { jumpTo } from '../findings/jump.ts';
import { type Group, grouped } from '../findings/rows.ts';

/** More rules than these are a job for the list of findings. */
const MOST = 5;

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: '4px 0 0', padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr) auto',
    gap: '8px',
    alignItems: 'center',
    padding: '2px 0',
  },
  icon: { display: 'flex' },
  words: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, whiteSpace: 'nowrap' },
  more: { padding: '2px 0 2px 22px', color: tokens.colorNeutralForeground3, fontSize: '13px' },
});

/** What is wrong, rule by rule, each with the way there. */
export function RuleLines({
  label,
  findings,
}: {
  readonly label: string;
  readonly findings: readonly Finding[];
}) {
  const styles = useStyles();
  const { studio } = useDesk();
  const goTo = useStudio((state) => state.goTo);
  const groups = useMemo(
    () => grouped(findings, 'rule', studio.getState().files, RULE_FACTS),
    [findings, studio],
  );
  return (
    <ul className={styles.list} aria-label={label}>
      {groups.slice(0, MOST).map((group) => (
        <RuleLine key={group.key} group={group} />
      ))}
      {groups.length > MOST && (
        <li className={styles.more}>
          and {countWords(groups.length - MOST, 'more rule')}{' '}
          <Button size="small" appearance="subtle" onClick={() => goTo({ side: 'findings' })}>
            Show findings
          </Button>
        </li>
      )}
    </ul>
  );
}

/** One rule; with one place to mend, in the words for it. */
function RuleLine({ group: { severity, title, findings } }: { readonly group: Group }) {
  const styles = useStyles();
  const { studio } = useDesk();
  const goTo = useStudio((state) => state.goTo);
  const first = findings[0];
  if (!first) return null;
  const isOne = findings.length === 1;
  const words = isOne ? first.message : title;
  return (
    <li className={styles.line}>
      <span className={styles.icon}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={styles.words}>
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
    </li>
  );
}
