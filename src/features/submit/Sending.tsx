import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Profile } from '../../core/rules/rule.ts';
import { DESTINATIONS } from '../../core/submission/destinations.ts';
import { isSettled } from '../../core/submission/standing.ts';
import { type Said, textsFor } from '../../core/submission/texts.ts';
import { SectionHead } from '../fields/Step.tsx';
import { LinkList } from './LinkList.tsx';
import { TextToCopy } from './TextToCopy.tsx';
import type { Checklist, Entry } from './useChecklist.ts';

const useStyles = makeStyles({
  stages: { margin: 0, padding: 0, listStyle: 'none', counterReset: 'stage' },
  stage: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr)',
    gap: '10px',
    padding: '9px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '::before': {
      counterIncrement: 'stage',
      content: 'counter(stage)',
      width: '22px',
      height: '22px',
      boxSizing: 'border-box',
      display: 'grid',
      placeItems: 'center',
      borderRadius: '50%',
      border: `1.5px solid ${tokens.colorNeutralStroke1}`,
      color: tokens.colorNeutralForeground2,
      fontSize: tokens.fontSizeBase200,
    },
  },
  title: { margin: 0, font: 'inherit', fontWeight: tokens.fontWeightSemibold },
  words: {
    margin: '0 0 4px',
    color: tokens.colorNeutralForeground2,
    fontSize: '13px',
    lineHeight: '18px',
  },
  texts: { display: 'flex', flexDirection: 'column', gap: '16px', marginTop: '12px' },
});

const TITLES: Readonly<Record<Profile, string>> = {
  certified: 'Where to send it',
  independent: 'Where to send it',
  custom: 'How to deploy it',
};

/** The way to publication step by step, the texts to send along, and whom to ask. */
export function Sending({ checklist: { facts, entries } }: { readonly checklist: Checklist }) {
  const styles = useStyles();
  const { stages, help } = DESTINATIONS[facts.profile];
  const texts = useMemo(() => textsFor(facts, saidIn(entries)), [facts, entries]);
  const title = TITLES[facts.profile];
  return (
    <>
      <section aria-label={title}>
        <SectionHead title={title} note="nothing is sent from here" />
        <ol className={styles.stages}>
          {stages.map((stage) => (
            <li key={stage.title} className={styles.stage}>
              <div>
                <h3 className={styles.title}>{stage.title}</h3>
                <p className={styles.words}>{stage.words}</p>
                <LinkList label={`Links: ${stage.title}`} links={stage.links} />
              </div>
            </li>
          ))}
        </ol>
        <div className={styles.texts}>
          {texts.map((text) => (
            <TextToCopy key={text.label} text={text} />
          ))}
        </div>
      </section>
      <section aria-label="Whom to ask">
        <SectionHead title="Whom to ask" note="when it is stuck" />
        <LinkList label="Help" links={help} />
      </section>
    </>
  );
}

function saidIn(entries: readonly Entry[]): Said {
  const byId = new Map(entries.map((entry) => [entry.item.id, entry]));
  return {
    given: (id) => byId.get(id)?.given ?? { answer: undefined, note: '' },
    isDone: (id) => isSettled(byId.get(id)?.standing.state ?? 'open'),
  };
}
