import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Finding } from '../../core/rules/finding.ts';
import { microsoftWords } from '../../core/rules/microsoft/microsoft.ts';
import { jsonOf } from '../../core/text/value.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';

const useStyles = makeStyles({
  details: {
    display: 'grid',
    gap: '6px',
    padding: '2px 12px 10px 52px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  line: { margin: 0 },
  name: { color: tokens.colorNeutralForeground3 },
  code: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100 },
  waive: { display: 'flex', flexWrap: 'wrap', alignItems: 'end', gap: '6px', margin: 0 },
  reason: { flex: '1 1 160px', display: 'grid', gap: '2px' },
  note: { flex: '1 1 100%', margin: 0, color: tokens.colorNeutralForeground3 },
});

/** What else there is to know of a finding: Microsoft's words for it, its rule and place; and to leave it as it is. */
export function FindingDetails({
  finding,
  onWaived,
}: {
  readonly finding: Finding;
  /** Told why it was not waived, where it was not. */
  readonly onWaived: (trouble: string | undefined) => void;
}) {
  const styles = useStyles();
  const root = useStudio(({ files }) => files.get(finding.file)?.tree?.root);
  const readOnly = useStudio((state) => state.readOnly);
  const microsoft = microsoftWords(finding, root && jsonOf(root));
  return (
    <div className={styles.details}>
      {microsoft && (
        <p className={styles.line}>
          <span className={styles.name}>Microsoft says </span>
          <q>{microsoft.message}</q> <code className={styles.code}>{microsoft.code}</code>
        </p>
      )}
      <p className={styles.line}>
        <span className={styles.name}>Rule </span>
        <code className={styles.code}>{finding.rule}</code>
        {finding.pointer !== '' && (
          <>
            <span className={styles.name}> at </span>
            <code className={styles.code}>{finding.pointer}</code>
          </>
        )}
      </p>
      {!readOnly && finding.waived === undefined && <Waive finding={finding} onWaived={onWaived} />}
    </div>
  );
}

function Waive({
  finding,
  onWaived,
}: {
  readonly finding: Finding;
  readonly onWaived: (trouble: string | undefined) => void;
}) {
  const styles = useStyles();
  const { studio } = useDesk();
  const [reason, setReason] = useState('');
  const id = useId();
  return (
    <form
      className={styles.waive}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') onWaived(studio.getState().waive(finding, reason.trim()));
      }}
    >
      <span className={styles.reason}>
        <label htmlFor={id}>Reason to leave it as it is</label>
        <Input id={id} size="small" value={reason} onChange={(_, { value }) => setReason(value)} />
      </span>
      <Button type="submit" size="small" disabled={reason.trim() === ''}>
        Waive
      </Button>
      {finding.severity === 'error' && (
        <p className={styles.note}>It still keeps the connector from being packed.</p>
      )}
    </form>
  );
}
