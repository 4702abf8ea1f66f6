import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { type ReactNode, useState } from 'react';
import type { Facts } from '../../core/submission/facts.ts';
import type { Step } from '../../core/submission/item.ts';
import { isSettled } from '../../core/submission/standing.ts';
import { useStudio } from '../../store/desk.tsx';
import { AddReadme } from './AddReadme.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { ItemDetail } from './ItemDetail.tsx';
import { NoteField } from './NoteField.tsx';
import { titleId } from './parts.ts';
import { RuleLines } from './RuleLines.tsx';
import { StateMark } from './StateMark.tsx';
import type { Entry } from './useChecklist.ts';

const useStyles = makeStyles({
  item: { padding: '9px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  row: {
    display: 'grid',
    gridTemplateColumns: '18px minmax(0, 1fr) auto',
    gap: '2px 10px',
    alignItems: 'start',
  },
  heading: { margin: 0, font: 'inherit' },
  title: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '4px',
    maxWidth: '100%',
    padding: 0,
    border: 0,
    background: 'none',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: '20px',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  chevron: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontSize: '12px' },
  words: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
    overflowWrap: 'anywhere',
  },
  act: {
    display: 'flex',
    alignItems: 'center',
    minHeight: '30px',
    '@container form (max-width: 560px)': { gridColumn: '2 / -1', marginTop: '6px' },
  },
  more: { paddingLeft: '28px' },
  idle: { '@container form (max-width: 560px)': { display: 'none' } },
});

const STEP_NAMES: Readonly<Record<Step, string>> = {
  general: 'General',
  security: 'Security',
  definition: 'Definition',
  code: 'Code',
  test: 'Test',
};

/** One thing that reviewers look at: where it stands, what to do, and on demand why they ask. */
export function ChecklistItem({
  entry,
  facts,
  canAnswer,
}: {
  readonly entry: Entry;
  readonly facts: Facts;
  readonly canAnswer: boolean;
}) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { item, standing, findings, given } = entry;
  const { judge } = item;
  const id = titleId(item.id);
  const isAsked = judge.by === 'author' && judge.evidence?.(facts) === undefined;
  const wantsNote =
    judge.by === 'author' && judge.note !== undefined && (given.answer === 'yes' || !!given.note);
  const act = isAsked ? (
    <AnswerChoice item={item.id} given={given} labelledBy={id} disabled={!canAnswer} />
  ) : isSettled(standing.state) ? null : item.id === 'readme' && !facts.hasReadme ? (
    <AddReadme facts={facts} />
  ) : findings.length > 0 ? null : (
    <GoTo step={item.step} />
  );
  return (
    <li className={styles.item}>
      <div className={styles.row}>
        <StateMark state={standing.state} />
        <div>
          <h3 className={styles.heading}>
            <button
              type="button"
              id={id}
              className={styles.title}
              aria-expanded={isOpen}
              onClick={() => setOpen(!isOpen)}
            >
              {item.title}
              {isOpen ? (
                <ChevronDownRegular className={styles.chevron} />
              ) : (
                <ChevronRightRegular className={styles.chevron} />
              )}
            </button>
          </h3>
          <p className={styles.words}>{standing.words}</p>
        </div>
        <Act isIdle={act === null}>{act}</Act>
      </div>
      <div className={styles.more}>
        {findings.length > 0 && (
          <RuleLines label={`Left to do: ${item.title}`} findings={findings} />
        )}
        {isOpen && <ItemDetail entry={entry} facts={facts} canAnswer={canAnswer} />}
        {(wantsNote || (isOpen && judge.by === 'author' && given.answer !== undefined)) && (
          <NoteField item={item.id} label={(judge.by === 'author' && judge.note) || 'Note'} />
        )}
      </div>
    </li>
  );
}

function Act({ isIdle, children }: { readonly isIdle: boolean; readonly children: ReactNode }) {
  const styles = useStyles();
  return <div className={mergeClasses(styles.act, isIdle && styles.idle)}>{children}</div>;
}

function GoTo({ step }: { readonly step: Step | undefined }) {
  const goTo = useStudio((state) => state.goTo);
  if (!step) return null;
  return (
    <Button size="small" onClick={() => goTo({ step })}>
      Go to {STEP_NAMES[step]}
    </Button>
  );
}
