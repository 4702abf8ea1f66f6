import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { Bundle } from '../../core/bundle/target.ts';
import { treeOf } from '../../core/bundle/tree.ts';
import { sizeWords } from '../test/sizeWords.ts';
import { BundleNodes } from './BundleNodes.tsx';

const useStyles = makeStyles({
  tree: {
    padding: '8px 6px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  zip: { display: 'flex', gap: '8px', padding: '2px 8px 4px' },
  name: {
    flex: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
    fontWeight: tokens.fontWeightSemibold,
  },
  total: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
  out: {
    margin: '6px 8px 2px',
    padding: '8px 0 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  outTitle: { margin: 0, fontSize: '13px', fontWeight: tokens.fontWeightSemibold },
  reasons: { listStyle: 'none', margin: 0, padding: 0 },
  reason: {
    padding: '2px 0',
    fontSize: '13px',
    lineHeight: '18px',
    color: tokens.colorNeutralForeground2,
  },
  outName: { fontFamily: tokens.fontFamilyMonospace, fontSize: '12.5px' },
});

/** The bundle with its files, each to open, and what of the connector is not in it. */
export function BundleTree({ name, bundle }: { readonly name: string; readonly bundle: Bundle }) {
  const styles = useStyles();
  const { entries, leftOut } = bundle;
  const nodes = useMemo(() => treeOf(entries), [entries]);
  const total = nodes.reduce((sum, { size }) => sum + size, 0);
  return (
    <div className={styles.tree}>
      <div className={styles.zip}>
        <span className={styles.name}>{name}</span>
        <span className={styles.total}>{sizeWords(total)} unpacked</span>
      </div>
      <BundleNodes label="Files of the bundle" nodes={nodes} />
      {leftOut.length > 0 && (
        <div className={styles.out}>
          <h3 className={styles.outTitle}>Left out</h3>
          <ul className={styles.reasons} aria-label="Left out">
            {leftOut.map(({ name: file, why }) => (
              <li key={file} className={styles.reason}>
                <span className={styles.outName}>{file}:</span> {why}
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
