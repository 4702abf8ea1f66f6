import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { toBase64 } from '../../core/runtime/http/base64.ts';
import type { DraftFile } from '../../store/testing.ts';
import { sizeWords } from './sizeWords.ts';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px', minHeight: '32px' },
  name: { minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground2 },
  input: { display: 'none' },
});

/** Chooses a file of this computer; it is held for the call and kept nowhere. */
export function FilePicker({
  id,
  describedBy,
  label,
  file,
  onFile,
}: {
  readonly id: string;
  readonly describedBy: string;
  readonly label: string;
  readonly file: DraftFile | undefined;
  readonly onFile: (file: DraftFile | undefined) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const take = async (chosen: File | undefined) => {
    if (!chosen) return;
    const bytes = new Uint8Array(await chosen.arrayBuffer());
    const type = chosen.type || 'application/octet-stream';
    onFile({ name: chosen.name, type, base64: toBase64(bytes) });
  };
  return (
    <div className={styles.row}>
      <input
        ref={input}
        type="file"
        aria-label={label}
        className={styles.input}
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
      <Button id={id} aria-describedby={describedBy} onClick={() => input.current?.click()}>
        Choose file
      </Button>
      <span className={styles.name}>
        {file ? `${file.name}, ${sizeWords(file.base64.length * 0.75)}` : 'No file'}
      </span>
      {file && (
        <Button size="small" appearance="subtle" onClick={() => onFile(undefined)}>
          Remove
        </Button>
      )}
    </div>
  );
}
