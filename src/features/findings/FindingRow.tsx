import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, CodeRegular } from '@fluentui/react-icons';
import type { Finding } from '../../core/rules/finding.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { SeverityIcon } from '../../ui/severity.tsx';
import { FindingDetails } from './FindingDetails.tsx';
import { FixFinding } from './FixFinding.tsx';
import { HOVER } from './hover.ts';
import { jumpTo, showInSource } from './jump.ts';
import { lineOf } from './lines.ts';
import { homeOfFinding, wayTo } from './places.ts';
import type { Grouping } from './rows.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: '4px',
    padding: '1px 12px 1px 26px',
    '& [data-quiet]': { opacity: 0 },
    ':hover [data-quiet]': { opacity: 1 },
    ':focus-within [data-quiet]': { opacity: 1 },
    '@media (hover: none)': { '& [data-quiet]': { opacity: 1 } },
  },
  main: {
    flex: 1,
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: '14px minmax(0, 1fr)',
    columnGap: '6px',
    padding: '4px',
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
  icon: { marginTop: '2px', display: 'flex' },
  message: { fontSize: '13px', lineHeight: '18px', overflowWrap: 'anywhere' },
  place: {
    gridColumn: '2',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  actions: { flexShrink: 0, display: 'flex', gap: '2px', marginTop: '3px' },
  quiet: { minWidth: '24px', '& svg': { width: '16px', height: '16px' } },
  open: { transform: 'rotate(180deg)' },
  fix: { minWidth: 'auto' },
});

/** One finding. The row goes to its field and line; its buttons fix it, show it in Source, or tell more of it. */
export function FindingRow({
  finding,
  by,
  isActive,
  isOpen,
  onToggle,
  onFixed,
  onWaived,
  onTakenBack,
}: {
  readonly finding: Finding;
  readonly by: Grouping;
  /** Whether Tab stops here. */
  readonly isActive: boolean;
  /** Whether its details are shown. */
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  /** Each is told why it was not done, where it was not. */
  readonly onFixed: (trouble: string | undefined) => void;
  readonly onWaived: (trouble: string | undefined) => void;
  readonly onTakenBack: (trouble: string | undefined) => void;
}) {
  const styles = useStyles();
  const { studio } = useDesk();
  const readOnly = useStudio((state) => state.readOnly);
  const { place, line } = usePlace(finding, by);
  const { severity, message, why, waived } = finding;
  const tabIndex = isActive ? 0 : -1;
  return (
    <div>
      <div className={styles.row}>
        <button
          type="button"
          data-main
          className={styles.main}
          tabIndex={tabIndex}
          onClick={() => jumpTo(studio, finding)}
        >
          <span className={styles.icon}>
            <SeverityIcon severity={severity} />
          </span>
          <span className={styles.message}>{message}</span>
          {waived !== undefined && <span className={styles.place}>Left as it is: {waived}</span>}
          {by === 'place' && waived === undefined && <span className={styles.place}>{why}</span>}
          <span className={styles.place}>
            {[place, `line ${line}`].filter(Boolean).join(' · ')}
          </span>
        </button>
        <div className={styles.actions}>
          <Button
            size="small"
            appearance="subtle"
            data-quiet
            className={styles.quiet}
            icon={<CodeRegular />}
            tabIndex={tabIndex}
            aria-label={`Show line ${line} in Source`}
            title={`Show line ${line} in Source`}
            onClick={() => showInSource(studio, finding)}
          />
          <Button
            size="small"
            appearance="subtle"
            data-quiet={isOpen ? undefined : true}
            className={styles.quiet}
            icon={<ChevronDownRegular className={mergeClasses(isOpen && styles.open)} />}
            tabIndex={tabIndex}
            aria-label={`Details: ${message}`}
            title="Details"
            aria-expanded={isOpen}
            onClick={onToggle}
          />
          {waived !== undefined && !readOnly && (
            <Button
              size="small"
              className={styles.fix}
              tabIndex={tabIndex}
              onClick={() => onTakenBack(studio.getState().takeBack(finding))}
            >
              Take back
            </Button>
          )}
          {waived === undefined && (
            <FixFinding finding={finding} tabIndex={tabIndex} onFixed={onFixed} />
          )}
        </div>
      </div>
      {isOpen && <FindingDetails finding={finding} onWaived={onWaived} />}
    </div>
  );
}

/** Where a finding is, in words; under a heading that names its home, only the way on from there. */
function usePlace(finding: Finding, by: Grouping): { place: string; line: number } {
  const files = useStudio((state) => state.files);
  const open = files.get(finding.file);
  const home = homeOfFinding(files, finding);
  const way = wayTo(open?.tree, finding, home.at);
  const isElsewhere = open?.file.role !== 'definition' && home.key !== finding.file;
  const names =
    by === 'rule' || home.at === '' ? [isElsewhere ? finding.file : '', home.at && home.title] : [];
  return {
    place: [...names, way].filter(Boolean).join(' › '),
    line: open?.file.kind === 'text' ? lineOf(open.file.text, finding.range.start) : 1,
  };
}
