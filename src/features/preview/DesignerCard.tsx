import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { designerOperationAt } from '../../core/preview/designer/designerPreview.ts';
import type { DesignerInput, DesignerOperation } from '../../core/preview/designer/shape.ts';
import type { Operation } from '../../core/swagger/definition.ts';
import type { Json } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';
import { CardField, type CardInput } from './CardField.tsx';
import { Outputs } from './Outputs.tsx';
import { useFace } from './useFace.ts';

const useStyles = makeStyles({
  column: { maxWidth: '560px', margin: '0 auto' },
  back: { marginBottom: '10px', marginLeft: '-8px' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    overflow: 'hidden',
    borderLeft: '5px solid',
  },
  head: {
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    padding: '10px 14px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  connector: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  body: { display: 'flex', flexDirection: 'column', gap: '10px', padding: '14px 16px' },
  note: { color: tokens.colorNeutralForeground2, margin: 0 },
  hint: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** An operation as Power Automate draws it (designer-preview.md), and what later steps can use of it. */
export function DesignerCard({ root, operation }: { root: Json; operation: Operation }) {
  const styles = useStyles();
  const { title, color, picture } = useFace();
  const goTo = useStudio((state) => state.goTo);
  const { path, verb } = operation;
  const preview = useMemo(
    () => designerOperationAt(root, { path, method: verb }),
    [root, path, verb],
  );
  if (!preview) return null;
  return (
    <div className={styles.column}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.back}
        icon={<ArrowLeftRegular />}
        onClick={() => goTo({ item: undefined })}
      >
        All triggers and actions
      </Button>
      <article className={styles.card} style={{ borderLeftColor: color }} aria-label="Card">
        <header className={styles.head}>
          <ConnectorMark title={title} color={color} picture={picture} size={32} />
          <span className={styles.words}>
            <div className={styles.title}>{preview.summary ?? operation.operationId}</div>
            <div className={styles.connector}>{title}</div>
          </span>
        </header>
        <Fields preview={preview} />
      </article>
      <Outputs preview={preview} />
    </div>
  );
}

/** What the designer adds to every trigger that looks for news by itself (designer-preview.md 4.9). */
const RECURRENCE: CardInput = {
  title: 'Recurrence',
  type: 'object',
  required: true,
  default: 'Every 3 minutes',
};

const isShown = ({ show }: DesignerInput): boolean =>
  show === 'always' || show === 'advanced-open' || show === 'dynamic';

function Fields({ preview }: { preview: DesignerOperation }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = preview.inputs.filter(isShown);
  const folded = preview.inputs.filter(({ show }) => show === 'advanced');
  return (
    <div className={styles.body}>
      {preview.visibility === 'internal' && (
        <p className={styles.note}>Makers never see this one: it is internal.</p>
      )}
      {shown.map((input) => (
        <CardField key={input.key} input={input} />
      ))}
      {all && folded.map((input) => <CardField key={input.key} input={input} />)}
      {shown.length + folded.length === 0 && !preview.recurrence && (
        <p className={styles.note}>It asks for nothing.</p>
      )}
      {folded.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          style={{ alignSelf: 'flex-start', marginLeft: '-8px' }}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Hide advanced options' : `Show advanced options (${folded.length})`}
        </Button>
      )}
      {preview.recurrence && (
        <>
          <p className={styles.note}>How often do you want to check for items?</p>
          <CardField input={RECURRENCE} />
        </>
      )}
      {preview.triggerHint && (
        <p className={styles.hint}>When the flow is tested: {preview.triggerHint}</p>
      )}
    </div>
  );
}
