import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { RawFile } from '../../core/connector/files.ts';

const useStyles = makeStyles({
  tree: {
    margin: 0,
    padding: '10px 14px',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
    lineHeight: '22px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  files: { listStyle: 'none', margin: 0, padding: 0 },
  row: { display: 'flex', gap: '8px' },
  zip: { fontWeight: tokens.fontWeightSemibold },
  branch: { color: tokens.colorNeutralStroke1, userSelect: 'none' },
  name: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  total: { flexShrink: 0, color: tokens.colorNeutralForeground3, fontWeight: 400 },
  size: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** The bundle and the files in it, with their sizes before packing. */
export function BundleTree({
  name,
  entries,
}: {
  readonly name: string;
  readonly entries: readonly RawFile[];
}) {
  const styles = useStyles();
  const total = entries.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return (
    <div className={styles.tree}>
      <div className={mergeClasses(styles.row, styles.zip)}>
        <span className={styles.name}>{name}</span>
        <span className={styles.total}>{sizeWords(total)} unpacked</span>
      </div>
      <ul className={styles.files} aria-label="Files of the bundle">
        {entries.map((entry, index) => (
          <li key={entry.name} className={styles.row}>
            <span className={styles.branch} aria-hidden>
              {index === entries.length - 1 ? '└' : '├'}
            </span>
            <span className={styles.name}>{entry.name}</span>
            <span className={styles.size}>{sizeWords(entry.bytes.length)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** `812 B`, `1,079 KB` */
const sizeWords = (bytes: number): string =>
  bytes < 1024 ? `${bytes} B` : `${Math.round(bytes / 1024).toLocaleString('en')} KB`;
