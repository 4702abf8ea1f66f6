import { makeStyles, tokens } from '@fluentui/react-components';
import type { Facts } from '../../core/submission/facts.ts';
import { SectionHead } from '../fields/Step.tsx';
import { ChecklistItem } from './ChecklistItem.tsx';
import { settledCount } from './parts.ts';
import type { Entry } from './useChecklist.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** A part of the checklist under its heading. */
export function ChecklistPart({
  title,
  entries,
  facts,
  canAnswer,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly facts: Facts;
  readonly canAnswer: boolean;
}) {
  return (
    <section aria-label={title}>
      <SectionHead title={title} note={`${settledCount(entries)} of ${entries.length}`} />
      <ul className={useStyles().list}>
        {entries.map((entry) => (
          <ChecklistItem key={entry.item.id} entry={entry} facts={facts} canAnswer={canAnswer} />
        ))}
      </ul>
    </section>
  );
}
