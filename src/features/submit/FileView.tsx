import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { readFile } from '../../core/connector/files.ts';
import { BinaryView } from '../source/BinaryView.tsx';
import { CodeBlock } from '../test/CodeBlock.tsx';

const useStyles = makeStyles({
  view: {
    padding: '2px 8px 10px 28px',
    '@container form (max-width: 480px)': { paddingLeft: '8px' },
  },
  facts: {
    margin: '0 0 6px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  picture: {
    display: 'flex',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
  },
});

/** A file of the bundle as it will be packed: a text to read, a picture to see. */
export function FileView({ name, bytes }: { readonly name: string; readonly bytes: Uint8Array }) {
  const styles = useStyles();
  const file = useMemo(() => readFile({ name, bytes }), [name, bytes]);
  if (file.kind === 'binary')
    return (
      <div className={styles.view}>
        <div className={styles.picture}>
          <BinaryView file={file} />
        </div>
      </div>
    );
  const lines = file.text === '' ? 0 : file.text.split('\n').length;
  return (
    <div className={styles.view}>
      <p className={styles.facts}>
        {bytes.length.toLocaleString('en')} bytes · {lines.toLocaleString('en')} lines ·{' '}
        {file.encoding}
      </p>
      <CodeBlock label={name} text={file.text} />
    </div>
  );
}
