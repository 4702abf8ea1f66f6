import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  definitionOf,
  kindOf,
  type Operation,
  visibilityOf,
} from '../../core/swagger/definition.ts';
import { type Json, textOf } from '../../core/text/value.ts';
import { useStudio } from '../../store/desk.tsx';
import { ConnectorMark } from '../../ui/ConnectorMark.tsx';
import { useFace } from './useFace.ts';

/** Important ones first, advanced ones last, internal ones never (designer-preview.md). */
const RANKS: Readonly<Record<string, number>> = { important: 0, advanced: 2 };
const MOST = 150;

const useStyles = makeStyles({
  list: { maxWidth: '560px', margin: '0 auto' },
  heading: {
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    margin: '16px 0 6px',
  },
  first: { marginTop: 0 },
  rows: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow4,
    overflow: 'hidden',
  },
  row: {
    display: 'flex',
    gap: '10px',
    alignItems: 'center',
    width: '100%',
    padding: '8px 12px',
    border: 0,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  words: { minWidth: 0 },
  summary: { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  description: {
    display: 'block',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
  },
  more: { color: tokens.colorNeutralForeground3, padding: '8px 12px', margin: 0 },
});

/** The triggers and actions that makers choose from, in the designer's order. */
export function OperationPicker({ root }: { root: Json }) {
  const styles = useStyles();
  const visible = definitionOf(root)
    .operations.filter(({ value }) => visibilityOf(value) !== 'internal')
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  const groups = [
    { name: 'Triggers', operations: visible.filter((operation) => kindOf(operation) !== 'action') },
    { name: 'Actions', operations: visible.filter((operation) => kindOf(operation) === 'action') },
  ].filter(({ operations }) => operations.length > 0);
  return (
    <div className={styles.list}>
      {groups.map(({ name, operations }, index) => (
        <section key={name} aria-label={name}>
          <h2 className={mergeClasses(styles.heading, index === 0 && styles.first)}>
            {name} ({operations.length})
          </h2>
          <ul className={styles.rows}>
            {operations.slice(0, MOST).map((operation) => (
              <li key={operation.at}>
                <Row operation={operation} />
              </li>
            ))}
          </ul>
          {operations.length > MOST && (
            <p className={styles.more}>and {operations.length - MOST} more</p>
          )}
        </section>
      ))}
      {groups.length === 0 && (
        <p className={styles.more}>There is nothing that makers could choose yet.</p>
      )}
    </div>
  );
}

const rankOf = ({ value }: Operation): number => RANKS[visibilityOf(value)] ?? 1;

function Row({ operation }: { operation: Operation }) {
  const styles = useStyles();
  const { title, color, picture } = useFace();
  const goTo = useStudio((state) => state.goTo);
  return (
    <button
      type="button"
      className={styles.row}
      onClick={() => goTo({ step: 'definition', item: operation.at })}
    >
      <ConnectorMark title={title} color={color} picture={picture} size={24} />
      <span className={styles.words}>
        <span className={styles.summary}>
          {textOf(operation.value, 'summary') || operation.operationId}
        </span>
        <span className={styles.description}>{textOf(operation.value, 'description')}</span>
      </span>
    </button>
  );
}
