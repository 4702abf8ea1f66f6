import {
  Button,
  makeStyles,
  mergeClasses,
  SearchBox,
  Select,
  tokens,
} from '@fluentui/react-components';
import { DocumentArrowDownRegular } from '@fluentui/react-icons';
import { SEVERITIES, type Severity } from '../../core/rules/rule.ts';
import { useStudio } from '../../store/desk.tsx';
import { SeverityIcon } from '../../ui/severity.tsx';
import { HOVER } from './hover.ts';
import { type Filter, GROUPINGS, type Grouping } from './rows.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px',
    padding: '10px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { flex: '1 1 100%', display: 'flex', gap: '8px', minWidth: 0 },
  search: { flex: 1, minWidth: 0, maxWidth: 'none' },
  select: { flexShrink: 0 },
  chips: { flex: 1, display: 'flex', flexWrap: 'wrap', gap: '4px' },
  chip: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: '5px',
    height: '24px',
    padding: '0 9px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: '12px',
    background: 'none',
    color: tokens.colorNeutralForeground3,
    fontFamily: 'inherit',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
    cursor: 'pointer',
    ':hover': { backgroundColor: HOVER },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  on: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground1,
  },
  off: { textDecorationLine: 'line-through' },
  count: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular },
});

const WORDS: Readonly<Record<Severity, readonly [one: string, many: string]>> = {
  error: ['error', 'errors'],
  warning: ['warning', 'warnings'],
  info: ['note', 'notes'],
};

const BY: Readonly<Record<Grouping, string>> = { rule: 'By rule', place: 'By place' };

/** What of the findings to show, in which groups, and the button that fixes what can be fixed without asking. */
export function FilterBar({
  filter,
  onFilter,
  by,
  onBy,
  counts,
  fixable,
  onFixAll,
  onReport,
}: {
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
  readonly by: Grouping;
  readonly onBy: (by: Grouping) => void;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many of the findings shown have a safe fix. */
  readonly fixable: number;
  readonly onFixAll: () => void;
  readonly onReport: () => void;
}) {
  const styles = useStyles();
  const readOnly = useStudio((state) => state.readOnly);
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <SearchBox
          className={styles.search}
          size="small"
          aria-label="Filter findings"
          placeholder="Filter, or paste a validator’s message"
          value={filter.words}
          onChange={(_, { value }) => onFilter({ ...filter, words: value })}
        />
        <Select
          className={styles.select}
          size="small"
          aria-label="Group findings"
          value={by}
          onChange={(_, { value }) => onBy(GROUPINGS.find((known) => known === value) ?? 'rule')}
        >
          {GROUPINGS.map((known) => (
            <option key={known} value={known}>
              {BY[known]}
            </option>
          ))}
        </Select>
        <Button
          size="small"
          appearance="subtle"
          icon={<DocumentArrowDownRegular />}
          aria-label="Save report"
          title="Save a report to read, print or send"
          onClick={onReport}
        />
      </div>
      <div className={styles.chips}>
        {SEVERITIES.map((severity) => (
          <Chip
            key={severity}
            severity={severity}
            count={counts[severity]}
            isOn={filter.severities.has(severity)}
            onToggle={() => {
              const severities = new Set(filter.severities);
              if (!severities.delete(severity)) severities.add(severity);
              onFilter({ ...filter, severities });
            }}
          />
        ))}
      </div>
      <Button
        size="small"
        aria-label="Fix all safe"
        title={
          fixable > 0
            ? 'Apply every fix below that changes nothing a flow may depend on, as one step of undo'
            : 'Nothing below has a safe fix'
        }
        disabled={readOnly || fixable === 0}
        onClick={onFixAll}
      >
        Fix all safe
        {fixable > 0 && <span className={styles.count}>&nbsp;{fixable}</span>}
      </Button>
    </div>
  );
}

function Chip({
  severity,
  count,
  isOn,
  onToggle,
}: {
  readonly severity: Severity;
  readonly count: number;
  readonly isOn: boolean;
  readonly onToggle: () => void;
}) {
  const styles = useStyles();
  return (
    <button
      type="button"
      className={mergeClasses(styles.chip, isOn && styles.on)}
      aria-pressed={isOn}
      title={`${isOn ? 'Hide' : 'Show'} ${WORDS[severity][1]}`}
      onClick={onToggle}
    >
      <span aria-hidden style={{ display: 'inline-flex' }}>
        <SeverityIcon severity={severity} />
      </span>
      <span className={mergeClasses(!isOn && styles.off)}>
        {count} {WORDS[severity][count === 1 ? 0 : 1]}
      </span>
    </button>
  );
}
