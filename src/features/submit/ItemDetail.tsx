import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { Facts } from '../../core/submission/facts.ts';
import type { Judge } from '../../core/submission/item.ts';
import { CopyButton } from '../../ui/CopyButton.tsx';
import { AnswerChoice } from './AnswerChoice.tsx';
import { LinkList } from './LinkList.tsx';
import type { Entry } from './useChecklist.ts';

const useStyles = makeStyles({
  detail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    maxWidth: '560px',
    padding: '6px 0 4px',
    fontSize: '13px',
    lineHeight: '18px',
  },
  text: { margin: 0 },
  judged: { margin: 0, color: tokens.colorNeutralForeground3 },
  addresses: { listStyle: 'none', margin: 0, padding: 0 },
  address: { display: 'flex', flexWrap: 'wrap', gap: '2px 8px', alignItems: 'center' },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12.5px', overflowWrap: 'anywhere' },
  question: { margin: '0 0 6px' },
});

/** Why reviewers ask for it, how it is judged, and what helps. */
export function ItemDetail({
  entry: { item, given },
  facts,
  canAnswer,
}: {
  readonly entry: Entry;
  readonly facts: Facts;
  readonly canAnswer: boolean;
}) {
  const styles = useStyles();
  const id = useId();
  const { judge, addresses = [], links = [] } = item;
  const pages = (item.pages?.(facts) ?? []).map((href) => ({ label: href, href }));
  return (
    <div className={styles.detail}>
      <p className={styles.text}>{item.why}</p>
      <p className={styles.judged}>{judgedWords(judge)}</p>
      {addresses.length > 0 && (
        <ul className={styles.addresses} aria-label="Addresses">
          {addresses.map((address) => (
            <li key={address} className={styles.address}>
              <code className={styles.code}>{address}</code>
              <CopyButton text={address} what={address} />
            </li>
          ))}
        </ul>
      )}
      <LinkList label={`Links: ${item.title}`} links={[...pages, ...links]} />
      {judge.by === 'author' && judge.evidence?.(facts) && (
        <div>
          <p id={id} className={styles.question}>
            {judge.question}
          </p>
          <AnswerChoice item={item.id} given={given} labelledBy={id} disabled={!canAnswer} />
        </div>
      )}
    </div>
  );
}

function judgedWords(judge: Judge): string {
  switch (judge.by) {
    case 'rules':
      return 'Judged by the rules, as you type.';
    case 'files':
      return 'Judged by the files, as you type.';
    case 'author':
      return judge.evidence
        ? 'Judged by what the studio sees; where it sees nothing, by your answer.'
        : 'Only you can tell: judged by your answer.';
  }
}
