import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, FolderRegular } from '@fluentui/react-icons';
import type { DesignerInput } from '../../core/preview/designer/shape.ts';
import { isArray } from '../../core/text/value.ts';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: 'minmax(90px, 150px) minmax(0, 1fr)',
    gap: '4px 10px',
    alignItems: 'center',
    '@media (max-width: 420px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  label: { overflowWrap: 'anywhere' },
  star: { color: tokens.colorStatusDangerForeground1 },
  box: {
    display: 'flex',
    alignItems: 'center',
    gap: '6px',
    minHeight: '32px',
    boxSizing: 'border-box',
    padding: '4px 10px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    color: tokens.colorNeutralForeground3,
    minWidth: 0,
  },
  words: {
    flex: 1,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  value: { color: tokens.colorNeutralForeground1 },
  icon: { flexShrink: 0, display: 'inline-flex' },
});

/** What a card shows of an input. */
export type CardInput = Pick<
  DesignerInput,
  | 'title'
  | 'type'
  | 'required'
  | 'description'
  | 'default'
  | 'editor'
  | 'enum'
  | 'itemFields'
  | 'dynamicValues'
>;

/** A field of a card: its label, what it holds at first, and how it is filled in. */
export function CardField({ input }: { input: CardInput }) {
  const styles = useStyles();
  const hasDefault = input.default !== undefined && input.default !== null;
  const words = hasDefault ? valueWords(input) : (input.description ?? '');
  return (
    <div className={styles.row}>
      <span className={styles.label}>
        {input.required && <span className={styles.star}>* </span>}
        {input.title}
        {input.itemFields && <span> Item 1</span>}
      </span>
      <span className={styles.box} title={input.description}>
        <span className={`${styles.words} ${hasDefault ? styles.value : ''}`}>{words}</span>
        {input.enum || input.dynamicValues || input.editor === 'combobox' ? (
          <span
            className={styles.icon}
            role="img"
            aria-label={choiceWords(input)}
            title={choiceWords(input)}
          >
            {input.editor === 'filepicker' ? <FolderRegular /> : <ChevronDownRegular />}
          </span>
        ) : null}
      </span>
    </div>
  );
}

/** A default as the card has it: by the words of its choice, `Yes` for true. */
function valueWords({ type, enum: choices, default: value }: CardInput): string {
  if (type === 'boolean' && typeof value === 'boolean') return value ? 'Yes' : 'No';
  const named = choices?.find((choice) => isArray(choice) && choice[0] === value);
  const words = isArray(named) ? named[1] : value;
  return typeof words === 'string' ? words : JSON.stringify(words);
}

function choiceWords({ enum: choices, dynamicValues }: CardInput): string {
  if (isArray(choices)) return `One of ${choices.length}`;
  if (dynamicValues?.operationId) return `Listed by ${dynamicValues.operationId}`;
  return 'A list';
}
