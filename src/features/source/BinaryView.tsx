import { makeStyles, tokens } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { BinaryFile } from '../../core/connector/files.ts';

const useStyles = makeStyles({
  view: {
    flex: 1,
    minHeight: 0,
    overflow: 'auto',
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    gap: '12px',
    padding: '24px 16px',
    textAlign: 'center',
  },
  board: {
    maxWidth: '100%',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    overflow: 'hidden',
    lineHeight: 0,
    backgroundColor: '#ffffff',
    backgroundImage:
      'linear-gradient(45deg, #e3e3e3 25%, transparent 25% 75%, #e3e3e3 75%), linear-gradient(45deg, #e3e3e3 25%, transparent 25% 75%, #e3e3e3 75%)',
    backgroundSize: '16px 16px',
    backgroundPosition: '0 0, 8px 8px',
  },
  image: { maxWidth: '100%', minWidth: '32px', minHeight: '32px' },
  icon: { fontSize: '40px', color: tokens.colorNeutralForeground3 },
  name: { margin: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  facts: {
    margin: '2px 0 0',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  svg: 'image/svg+xml',
};

/** A file that is no text: a picture as one, all else by its size. */
export function BinaryView({ file }: { readonly file: BinaryFile }) {
  const type = TYPES[file.name.slice(file.name.lastIndexOf('.') + 1).toLowerCase()];
  return type ? (
    <Picture key={addressOf(file, type)} file={file} type={type} />
  ) : (
    <Unknown file={file} />
  );
}

function Picture({ file, type }: { readonly file: BinaryFile; readonly type: string }) {
  const styles = useStyles();
  const [size, setSize] = useState<string>();
  return (
    <div className={styles.view}>
      {size !== UNREADABLE && (
        <div className={styles.board}>
          <img
            className={styles.image}
            src={addressOf(file, type)}
            alt={file.name}
            onLoad={({ currentTarget: { naturalWidth, naturalHeight } }) =>
              setSize(`${naturalWidth} × ${naturalHeight}`)
            }
            onError={() => setSize(UNREADABLE)}
          />
        </div>
      )}
      <Facts name={file.name} facts={[size, bytesInWords(file.bytes.length)]} />
    </div>
  );
}

const UNREADABLE = 'This picture cannot be read';

function Unknown({ file }: { readonly file: BinaryFile }) {
  const styles = useStyles();
  return (
    <div className={styles.view}>
      <DocumentRegular className={styles.icon} />
      <Facts name={file.name} facts={['Not a text', bytesInWords(file.bytes.length)]} />
    </div>
  );
}

function Facts({ name, facts }: { name: string; facts: readonly (string | undefined)[] }) {
  const styles = useStyles();
  return (
    <div>
      <p className={styles.name}>{name}</p>
      <p className={styles.facts}>{facts.filter(Boolean).join(' · ')}</p>
    </div>
  );
}

const bytesInWords = (bytes: number): string =>
  bytes < 1000 ? `${bytes} bytes` : `${(bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0)} KB`;

const addresses = new WeakMap<Uint8Array, string>();

/** An address of the bytes for this page; one for each, however often it is shown. */
function addressOf({ bytes }: BinaryFile, type: string): string {
  let address = addresses.get(bytes);
  if (address === undefined) {
    address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
    addresses.set(bytes, address);
  }
  return address;
}
