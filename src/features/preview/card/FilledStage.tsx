import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, PlayRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { DesignerInput } from '../../../core/preview/designer/shape.ts';
import type { Operation } from '../../../core/swagger/definition.ts';
import type { Json } from '../../../core/text/value.ts';
import { useStudio } from '../../../store/desk.tsx';
import { ConnectorMark } from '../../../ui/ConnectorMark.tsx';
import { Outputs } from '../Outputs.tsx';
import { useFace } from '../useFace.ts';
import { LiveField } from './LiveField.tsx';
import { PlaceholderNote } from './PlaceholderNote.tsx';
import { RecurrenceFields } from './RecurrenceFields.tsx';
import { StepCode, type WorkflowProduct } from './StepCode.tsx';
import { useCarry } from './useCarry.ts';
import { type LiveCard, useLiveCard } from './useLiveCard.ts';

const useStyles = makeStyles({
  holder: { containerType: 'inline-size', containerName: 'stage' },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 560px)',
    justifyContent: 'center',
    alignItems: 'start',
    gap: '18px',
    '@container stage (min-width: 900px)': {
      gridTemplateColumns: 'minmax(0, 560px) minmax(0, 560px)',
    },
  },
  back: { marginBottom: '10px', marginLeft: '-8px' },
  card: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    borderLeft: '5px solid',
    containerType: 'inline-size',
    containerName: 'card',
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
  more: { alignSelf: 'flex-start', marginLeft: '-8px' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: '8px', padding: '0 16px 14px' },
});

/**
 * An operation's card as the designers draw it (designer-preview.md), to be filled in; what a product keeps of it, and what
 * later steps can use.
 */
export function FilledStage({
  root,
  operation,
  product,
}: {
  readonly root: Json;
  readonly operation: Operation;
  readonly product: WorkflowProduct;
}) {
  const styles = useStyles();
  const { title, color, picture } = useFace();
  const goTo = useStudio((state) => state.goTo);
  const live = useLiveCard(root, operation);
  const carry = useCarry(root, operation);
  if (!live) return null;
  const { card } = live.filled;
  return (
    <div className={styles.holder}>
      <div className={styles.columns}>
        <div>
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
                <div className={styles.title}>{card.summary ?? operation.operationId}</div>
                <div className={styles.connector}>{title}</div>
              </span>
            </header>
            <Fields key={operation.at} live={live} />
            <div className={styles.foot}>
              <Button size="small" icon={<PlayRegular />} onClick={() => carry(live)}>
                Test with these values
              </Button>
              {Object.keys(live.texts).length > 0 && (
                <Button size="small" appearance="subtle" onClick={live.clear}>
                  Clear
                </Button>
              )}
            </div>
          </article>
        </div>
        <div>
          <StepCode product={product} filled={live.filled} title={title} />
          <Outputs preview={card} />
        </div>
      </div>
    </div>
  );
}

const isShown = ({ show }: DesignerInput): boolean =>
  show === 'always' || show === 'advanced-open' || show === 'dynamic';

function Fields({ live }: { live: LiveCard }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const { card, inputs, recurrence } = live.filled;
  const shown = inputs.filter(isShown);
  const folded = inputs.filter(({ show }) => show === 'advanced');
  const field = (input: DesignerInput) => <LiveInput key={input.key} live={live} input={input} />;
  return (
    <div className={styles.body}>
      {card.visibility === 'internal' && (
        <p className={styles.note}>Makers never see this one: it is internal.</p>
      )}
      {shown.map(field)}
      {all && folded.map(field)}
      {shown.length + folded.length === 0 && !card.recurrence && (
        <p className={styles.note}>It asks for nothing.</p>
      )}
      {folded.length > 0 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.more}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? 'Hide advanced options' : `Show advanced options (${folded.length})`}
        </Button>
      )}
      {card.recurrence && (
        <RecurrenceFields recurrence={recurrence} onChange={live.setRecurrence} />
      )}
      {card.triggerHint && (
        <p className={styles.hint}>When the flow is tested: {card.triggerHint}</p>
      )}
    </div>
  );
}

/** One field; what is against it is said once somebody touched it. */
function LiveInput({ live, input }: { live: LiveCard; input: DesignerInput }) {
  const { texts, filled, setText, askingOf, ask } = live;
  const typed = Object.hasOwn(texts, input.key) ? texts[input.key] : undefined;
  const asking = askingOf(input);
  if (input.notificationUrl) return null;
  return (
    <>
      <LiveField
        input={input}
        typed={typed}
        problem={typed === undefined ? undefined : filled.problems.get(input.key)}
        asking={asking}
        onText={(text) => setText(input.key, text)}
        onAsk={() => ask(input)}
      />
      {input.dynamicSchema && <PlaceholderNote asking={asking} onAsk={() => ask(input)} />}
    </>
  );
}
