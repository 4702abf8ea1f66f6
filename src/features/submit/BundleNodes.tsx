import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  ChevronDownRegular,
  ChevronRightRegular,
  DocumentRegular,
  FolderRegular,
  FolderZipRegular,
  ImageRegular,
} from '@fluentui/react-icons';
import { useState } from 'react';
import type { BundleNode } from '../../core/bundle/tree.ts';
import { sizeWords } from '../test/sizeWords.ts';
import { FileView } from './FileView.tsx';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  inner: { paddingLeft: '18px' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    width: '100%',
    minHeight: '28px',
    padding: '2px 8px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  icon: { flexShrink: 0, display: 'flex', fontSize: '16px', color: tokens.colorNeutralForeground3 },
  chevron: { fontSize: '12px' },
  name: {
    flex: 1,
    minWidth: 0,
    overflowWrap: 'anywhere',
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: '12.5px',
  },
  size: {
    flexShrink: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

/** Folders and files in a bundle, each opened by a press. */
export function BundleNodes({
  label,
  nodes,
}: {
  readonly label: string;
  readonly nodes: readonly BundleNode[];
}) {
  return (
    <ul className={useStyles().list} aria-label={label}>
      {nodes.map((node) => (
        <BundleRow key={node.path} node={node} />
      ))}
    </ul>
  );
}

function BundleRow({ node }: { readonly node: BundleNode }) {
  const styles = useStyles();
  const { name, content, size } = node;
  const isFile = content instanceof Uint8Array;
  const [isOpen, setOpen] = useState(!isFile);
  const Icon = isFile
    ? /\.(?:png|jpe?g|gif|svg)$/i.test(name)
      ? ImageRegular
      : DocumentRegular
    : /\.zip$/i.test(name)
      ? FolderZipRegular
      : FolderRegular;
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={mergeClasses(styles.icon, styles.chevron)}>
          {isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        </span>
        <span className={styles.icon}>
          <Icon />
        </span>
        <span className={styles.name}>{name}</span>
        <span className={styles.size}>{sizeWords(size)}</span>
      </button>
      {isOpen &&
        (isFile ? (
          <FileView name={name} bytes={content} />
        ) : (
          <div className={styles.inner}>
            <BundleNodes label={`In ${name}`} nodes={content} />
          </div>
        ))}
    </li>
  );
}
