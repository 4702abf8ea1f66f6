import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import { RULE_FACTS, titleOfRule } from '../../analysis/ruleFacts.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { SEVERITIES, type Severity } from '../../core/rules/rule.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { countWords } from '../../ui/severity.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FindingList } from './FindingList.tsx';
import { fixSafely } from './fixes.ts';
import { Meters } from './Meters.tsx';
import { NothingFound } from './NothingFound.tsx';
import {
  type Filter,
  filtered,
  type Grouping,
  grouped,
  rowsOf,
  WAIVED,
  waivedGroup,
} from './rows.ts';
import { useAnalysing } from './useAnalysing.ts';

const useStyles = makeStyles({
  pane: {
    position: 'relative',
    flex: 1,
    minWidth: 0,
    minHeight: 0,
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  progress: { position: 'absolute', top: 0, left: 0, right: 0, zIndex: 1 },
  told: { padding: '8px 12px 0' },
  said: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
});

const ALL: Filter = { words: '', severities: new Set(SEVERITIES) };

/** Everything that reviewers would say, to look through, go to and fix. */
export default function FindingsPane() {
  const styles = useStyles();
  const { studio } = useDesk();
  const fault = useStudio((state) => state.analysisFault);
  const isChecked = useStudio((state) => state.analysedVersion >= 0);
  const analysing = useAnalysing();
  const [filter, setFilter] = useState(ALL);
  const [by, setBy] = useState<Grouping>('rule');
  const [said, setSaid] = useState('');
  const [trouble, setTrouble] = useState<string>();
  const propose = useStudio((state) => state.propose);
  const { findings, shown, groups } = useGroups(filter, by);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set([WAIVED]));
  const rows = useMemo(() => rowsOf(groups, closed), [groups, closed]);
  const toggle = (key: string) => {
    const next = new Set(closed);
    if (!next.delete(key)) next.add(key);
    setClosed(next);
  };
  const fixAll = async (label: string, isWanted?: (finding: Finding) => boolean) => {
    const count = await fixSafely(studio, label, isWanted);
    setTrouble(undefined);
    setSaid(`Fixed ${countWords(count, 'finding')}. Undo takes it back.`);
  };
  const tell = (done: string) => (why: string | undefined) => {
    setTrouble(why);
    setSaid(why === undefined ? done : '');
  };
  const isWhole = shown.length === findings.length;
  return (
    <div className={styles.pane}>
      {analysing && (
        <ProgressBar className={styles.progress} thickness="medium" aria-label="Checking" />
      )}
      {fault !== undefined && (
        <div className={styles.told}>
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              The check stopped, so these findings may be out of date: {fault}
            </MessageBarBody>
          </MessageBar>
        </div>
      )}
      <FilterBar
        filter={filter}
        onFilter={setFilter}
        by={by}
        onBy={setBy}
        counts={countsOf(findings)}
        fixable={shown.filter(({ fix }) => fix?.safe).length}
        onFixAll={() => fixAll('Fix all safe', isWhole ? undefined : among(shown))}
        onReport={async () => {
          const { saveReport } = await import('./saveReport.ts');
          await saveReport(studio);
        }}
      />
      {trouble !== undefined && (
        <div className={styles.told}>
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>That was not possible. {trouble}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  size="small"
                  appearance="transparent"
                  aria-label="Dismiss"
                  icon={<DismissRegular />}
                  onClick={() => setTrouble(undefined)}
                />
              }
            />
          </MessageBar>
        </div>
      )}
      <div className={styles.said} role="status">
        {said}
      </div>
      {rows.length > 0 ? (
        <FindingList
          rows={rows}
          by={by}
          onToggle={toggle}
          onFixGroup={(group) => fixAll(`Fix all: ${group.title}`, among(group.findings))}
          onReviewGroup={(group) =>
            propose(group.findings.filter(({ fix }) => fix?.safe === false))
          }
          onFixed={tell('Fixed. Undo takes it back.')}
          onWaived={tell('Waived. It is in the group at the end.')}
          onTakenBack={tell('Taken back: it counts again.')}
        />
      ) : (
        <NothingFound
          isChecked={isChecked}
          isFiltered={findings.length > 0}
          onShowAll={() => setFilter(ALL)}
        />
      )}
      <Meters />
    </div>
  );
}

function among(findings: readonly Finding[]): (finding: Finding) => boolean {
  const ids = new Set(findings.map(({ id }) => id));
  return ({ id }) => ids.has(id);
}

/** The findings through the filter and in groups. Typing goes on while ten thousand of them are sorted anew. */
function useGroups(filter: Filter, by: Grouping) {
  const byFile = useDeferredValue(useStudio((state) => state.findings));
  const waivedByFile = useDeferredValue(useStudio((state) => state.waived));
  const wanted = useDeferredValue(filter);
  const { studio } = useDesk();
  const findings = useMemo(() => [...byFile.values()].flat(), [byFile]);
  return useMemo(() => {
    const { files } = studio.getState();
    const shown = filtered(findings, wanted, files, titleOfRule);
    const waived = filtered([...waivedByFile.values()].flat(), wanted, files, titleOfRule);
    const groups = [...grouped(shown, by, files, RULE_FACTS), ...waivedGroup(waived)];
    return { findings, shown, groups };
  }, [findings, waivedByFile, wanted, by, studio]);
}

function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return counts;
}
