import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { masked } from '../../core/runtime/request/secrets.ts';
import type { Difference, Mend } from '../../core/runtime/response/difference.ts';
import { changesFor } from '../../core/runtime/response/mendAll.ts';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { useChange, useEditable } from '../fields/bound.ts';

const useStyles = makeStyles({
  fits: { color: tokens.colorStatusSuccessForeground1, margin: '6px 0 10px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '6px 0' },
  list: { listStyle: 'none', margin: '0 0 12px', padding: 0 },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-start',
    gap: '4px 8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** `Add the property "total"` is `Add it` beside the message that names it; the rest says itself in a word or two. */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/^Add /, 'Add it'],
  [/^Describe /, 'Describe it'],
  [/^Take out /, 'Take it out'],
];
const shortTitle = (title: string): string =>
  SHORT.find(([start]) => start.test(title))?.[1] ?? title;

/** How the answer differs from what the definition says of it, each with what mends the definition. */
export function Differences({
  differences,
  secrets,
}: {
  readonly differences: readonly Difference[];
  readonly secrets: readonly string[];
}) {
  const styles = useStyles();
  const change = useChange('definition');
  const editable = useEditable('definition');
  const mends = differences.flatMap(({ mend }) => mend ?? []);
  if (differences.length === 0)
    return <p className={styles.fits}>It fits what the definition says.</p>;
  const apply = ({ changes, title }: Mend) => change(changes, title);
  return (
    <>
      <div className={styles.head}>
        <span>{countWords(differences.length, 'difference')} from what the definition says</span>
        {mends.length > 1 && (
          <Button
            size="small"
            disabled={!editable}
            onClick={() => change(changesFor(differences), `Mend ${mends.length} differences`)}
          >
            Mend all
          </Button>
        )}
      </div>
      <ul className={styles.list}>
        {differences.map(({ at, where, message, count, mend }) => (
          <li key={`${at} ${where} ${message}`} className={styles.row}>
            <SeverityIcon severity="warning" />
            <span className={styles.words}>
              {masked(message, secrets)}
              {count > 1 && <span className={styles.count}> In {count} places.</span>}
            </span>
            {mend && (
              <Button
                size="small"
                title={mend.title}
                aria-description={mend.title}
                disabled={!editable}
                onClick={() => apply(mend)}
              >
                {shortTitle(mend.title)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
