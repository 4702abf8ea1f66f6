import { makeStyles, tokens } from '@fluentui/react-components';
import type { Headers } from '../../core/runtime/http/headers.ts';
import { masked } from '../../core/runtime/request/secrets.ts';
import { countWords } from '../../ui/severity.tsx';

const useStyles = makeStyles({
  details: { marginTop: '8px' },
  summary: {
    cursor: 'pointer',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    width: 'fit-content',
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(45%) minmax(0, 1fr)',
    gap: '2px 12px',
    margin: '6px 0 0',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12px',
    lineHeight: '18px',
  },
  name: { color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
  value: { margin: 0, overflowWrap: 'anywhere' },
});

/** Headers as a list that opens. */
export function HeaderList({
  label,
  headers,
  secrets,
  isOpen = false,
}: {
  readonly label: string;
  readonly headers: Headers;
  readonly secrets: readonly string[];
  readonly isOpen?: boolean;
}) {
  const styles = useStyles();
  if (headers.length === 0) return null;
  return (
    <details className={styles.details} open={isOpen} aria-label={label}>
      <summary className={styles.summary}>{countWords(headers.length, 'header')}</summary>
      <dl className={styles.list}>
        {headers.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a header may stand there twice, and they never move
          <Pair key={index} name={name} value={masked(value, secrets)} />
        ))}
      </dl>
    </details>
  );
}

function Pair({ name, value }: { name: string; value: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.name}>{name}</dt>
      <dd className={styles.value}>{value}</dd>
    </>
  );
}
