import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { masked } from '../../core/runtime/request/secrets.ts';
import type { Difference, Mend } from '../../core/runtime/response/difference.ts';
import { changesFor } from '../../core/runtime/response/mendAll.ts';
import { segmentsOf } from '../../core/text/pointer.ts';
import { countWords, SeverityIcon } from '../../ui/severity.tsx';
import { useChange, useEditable } from '../fields/bound.ts';

const useStyles = makeStyles({
  fits: { color: tokens.colorStatusSuccessForeground1, margin: '6px 0 10px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', margin: '6px 0' },
  list: { listStyle: 'none', margin: '0 0 12px', padding: 0 },
  row: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) fit-content(45%)',
    alignItems: 'start',
    gap: '4px 8px',
    padding: '6px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  icon: { display: 'flex', alignItems: 'center', height: tokens.lineHeightBase300 },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  note: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

/** `Add the property "total"` is `Add it` beside the message that names it; the rest says itself in a word or two. */
const SHORT: readonly (readonly [title: RegExp, short: string])[] = [
  [/^Add .*$/, 'Add it'],
  [/^Describe .*$/, 'Describe it'],
  [/^Take out .*$/, 'Take it out'],
  [/^Change the format to .*$/, 'Change it'],
  [/^Say that it may be null$/, 'Allow null'],
  [/^Say that it is (.*)$/, 'Make it $1'],
  [/^Say that .* may be missing$/, 'Let it be missing'],
];
function shortTitle(title: string): string {
  const [pattern, short] = SHORT.find(([long]) => long.test(title)) ?? [];
  return pattern && short ? title.replace(pattern, short) : title;
}

/** The shared schema that a mend changes, which then says so wherever it is used. */
function sharedName({ changes }: Mend): string | undefined {
  const [root, name] = segmentsOf(changes[0]?.at ?? '');
  return root === 'definitions' ? name : undefined;
}

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
            <span className={styles.icon}>
              <SeverityIcon severity="warning" />
            </span>
            <span className={styles.words}>
              {masked(message, secrets)}
              <span className={styles.note}>
                {count > 1 && ` In ${count} places.`}
                {mend && sharedName(mend) && ` In the shared schema ${sharedName(mend)}.`}
              </span>
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
