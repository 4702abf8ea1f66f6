import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons';
import { useStudio } from '../../store/desk.tsx';
import { SeverityIcon } from '../../ui/severity.tsx';
import { HOVER } from './hover.ts';
import type { Group, Grouping } from './rows.ts';

const useStyles = makeStyles({
  group: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '8px',
    padding: '10px 12px 6px 4px',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { flex: 1, minWidth: 0, margin: 0, fontSize: 'inherit', fontWeight: 'inherit' },
  main: {
    display: 'grid',
    gridTemplateColumns: '16px 14px minmax(0, 1fr)',
    columnGap: '6px',
    alignItems: 'start',
    width: '100%',
    padding: '2px 4px',
    border: 0,
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { marginTop: '3px', color: tokens.colorNeutralForeground3 },
  shut: { transform: 'rotate(-90deg)' },
  icon: { marginTop: '3px', display: 'flex' },
  title: {
    fontWeight: tokens.fontWeightSemibold,
    fontSize: '13px',
    lineHeight: '20px',
    overflowWrap: 'anywhere',
  },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
  why: {
    gridColumn: '3',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  fix: { flexShrink: 0, minWidth: 'auto' },
});

const WAIVED_WHY =
  'Left as they are, each for its reason. An error among them still keeps the connector from being packed.';

/** The heading of a group: what they have in common, why that matters, and the button that fixes them all. */
export function GroupRow({
  group,
  by,
  isOpen,
  isActive,
  onToggle,
  onFix,
  onReview,
}: {
  readonly group: Group;
  readonly by: Grouping;
  readonly isOpen: boolean;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  readonly onToggle: () => void;
  readonly onFix: () => void;
  /** To look at what cannot be fixed without asking. */
  readonly onReview: () => void;
}) {
  const styles = useStyles();
  const readOnly = useStudio((state) => state.readOnly);
  const { title, findings, severity, isWaived = false } = group;
  const fixable = isWaived ? 0 : findings.filter(({ fix }) => fix?.safe).length;
  const proposed = isWaived ? 0 : findings.filter(({ fix }) => fix?.safe === false).length;
  const why = isWaived ? WAIVED_WHY : by === 'rule' ? findings[0]?.why : undefined;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div className={styles.group}>
      <h3 className={styles.heading}>
        <button
          type="button"
          data-main
          className={styles.main}
          tabIndex={tabIndex}
          aria-expanded={isOpen}
          onClick={onToggle}
        >
          <ChevronDownRegular className={mergeClasses(styles.chevron, !isOpen && styles.shut)} />
          <span className={styles.icon}>
            <SeverityIcon severity={severity} />
          </span>
          <span className={styles.title}>
            {title} <span className={styles.count}>{findings.length}</span>
          </span>
          {why && isOpen && <span className={styles.why}>{why}</span>}
        </button>
      </h3>
      {fixable > 1 && !readOnly && (
        <Button
          size="small"
          className={styles.fix}
          tabIndex={tabIndex}
          aria-label={`Fix all ${fixable}: ${title}`}
          onClick={onFix}
        >
          Fix all
        </Button>
      )}
      {by === 'rule' && fixable === 0 && proposed > 1 && !readOnly && (
        <Button
          size="small"
          className={styles.fix}
          tabIndex={tabIndex}
          aria-label={`Review ${proposed} suggestions: ${title}`}
          onClick={onReview}
        >
          Review all
        </Button>
      )}
    </div>
  );
}
