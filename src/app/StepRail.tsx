import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { CheckmarkRegular } from '@fluentui/react-icons';
import { PROFILES, type Profile } from '../core/rules/rule.ts';
import { useCounts, useStepCounts } from '../features/findings/counts.ts';
import { useStudio } from '../store/desk.tsx';
import { profileOf } from '../store/findings.ts';
import { STEPS, type StepName } from '../store/place.ts';
import { countWords } from '../ui/severity.tsx';
import { STEP_PAGES } from './steps.ts';

const useStyles = makeStyles({
  rail: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    padding: '12px 8px',
    overflow: 'auto',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRight: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 600px)': {
      flexDirection: 'row',
      justifyContent: 'space-around',
      padding: '4px',
      borderRight: 0,
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  step: {
    display: 'grid',
    gridTemplateColumns: '24px minmax(0, 1fr) auto',
    gap: '10px',
    alignItems: 'center',
    padding: '8px 10px',
    border: 0,
    borderRadius: tokens.borderRadiusLarge,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    position: 'relative',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '@media (max-width: 1100px)': {
      gridTemplateColumns: '1fr',
      justifyItems: 'center',
      padding: '8px 4px',
    },
    '@media (max-width: 600px)': { padding: '4px 2px', gap: '2px', minWidth: '52px' },
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    fontWeight: tokens.fontWeightSemibold,
    ':hover': { backgroundColor: tokens.colorBrandBackground2Hover },
  },
  number: {
    width: '22px',
    height: '22px',
    boxSizing: 'border-box',
    borderRadius: '50%',
    border: `1.5px solid ${tokens.colorNeutralStroke1}`,
    display: 'grid',
    placeItems: 'center',
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  done: {
    border: `1.5px solid ${tokens.colorStatusSuccessForeground1}`,
    color: tokens.colorStatusSuccessForeground1,
  },
  currentNumber: {
    backgroundColor: tokens.colorBrandBackground,
    border: `1.5px solid ${tokens.colorBrandBackground}`,
    color: tokens.colorNeutralForegroundOnBrand,
  },
  name: {
    '@media (max-width: 1100px)': { display: 'none' },
    '@media (max-width: 600px)': { display: 'block', fontSize: '10px', lineHeight: '12px' },
  },
  badge: {
    minWidth: '20px',
    height: '20px',
    boxSizing: 'border-box',
    padding: '0 6px',
    borderRadius: '10px',
    fontSize: tokens.fontSizeBase200,
    lineHeight: '20px',
    textAlign: 'center',
    fontVariantNumeric: 'tabular-nums',
    '@media (max-width: 1100px)': {
      position: 'absolute',
      top: '2px',
      right: '0',
      minWidth: '16px',
      height: '16px',
      lineHeight: '16px',
      padding: '0 4px',
      fontSize: '10px',
    },
  },
  error: {
    backgroundColor: tokens.colorStatusDangerBackground1,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
  },
  warning: {
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
  },
  ready: {
    marginTop: 'auto',
    padding: '12px 10px 4px',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    '@media (max-width: 1100px)': { display: 'none' },
  },
  verdict: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  where: {
    margin: '0 0 10px',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

export const PROFILE_NAMES: Readonly<Record<Profile, string>> = {
  certified: 'Certified publisher',
  independent: 'Independent publisher',
  custom: 'Custom, for my organisation',
};

/** Steps of which the findings say whether they are done; a test and a submission are somebody's doing. */
const JUDGED: ReadonlySet<StepName> = new Set(['general', 'security', 'definition', 'code']);

/** The wizard's steps with what is left to do in each, and who will publish the connector. */
export function StepRail({ className, onStep }: { className: string; onStep: () => void }) {
  const styles = useStyles();
  return (
    <nav aria-label="Steps" className={mergeClasses(styles.rail, className)}>
      {STEPS.map((step, index) => (
        <StepButton key={step} step={step} number={index + 1} onStep={onStep} />
      ))}
      <Readiness />
    </nav>
  );
}

function StepButton({
  step,
  number,
  onStep,
}: {
  step: StepName;
  number: number;
  onStep: () => void;
}) {
  const styles = useStyles();
  const isCurrent = useStudio((state) => state.place.step === step);
  const analysed = useStudio((state) => state.analysedVersion >= 0);
  const goTo = useStudio((state) => state.goTo);
  const { error, warning } = useStepCounts(step);
  const { name } = STEP_PAGES[step];
  const isDone = analysed && JUDGED.has(step) && error + warning === 0 && !isCurrent;
  const count = error > 0 ? error : warning;
  const words = [
    error > 0 && countWords(error, 'error'),
    warning > 0 && countWords(warning, 'warning'),
  ]
    .filter(Boolean)
    .join(', ');
  return (
    <button
      type="button"
      className={mergeClasses(styles.step, isCurrent && styles.current)}
      aria-current={isCurrent ? 'step' : undefined}
      aria-label={name}
      title={words ? `${name}: ${words}` : name}
      onClick={() => {
        goTo({ step });
        onStep();
      }}
    >
      <span
        className={mergeClasses(
          styles.number,
          isDone && styles.done,
          isCurrent && styles.currentNumber,
        )}
      >
        {isDone ? <CheckmarkRegular /> : number}
      </span>
      <span className={styles.name}>{name}</span>
      {count > 0 && (
        <span className={mergeClasses(styles.badge, error > 0 ? styles.error : styles.warning)}>
          {count > 999 ? '999+' : count}
        </span>
      )}
    </button>
  );
}

function Readiness() {
  const styles = useStyles();
  const { error, warning } = useCounts();
  const analysed = useStudio((state) => state.analysedVersion >= 0);
  const profile = useStudio((state) => profileOf(state.files));
  const readOnly = useStudio((state) => state.readOnly);
  const setProfile = useStudio((state) => state.setProfile);
  const verdict = !analysed
    ? 'Checking…'
    : error > 0
      ? `${countWords(error, 'error')} before review`
      : 'No errors';
  return (
    <div className={styles.ready}>
      <p className={styles.verdict}>{verdict}</p>
      <p className={styles.where}>
        {analysed && (warning > 0 ? countWords(warning, 'warning') : 'No warnings')}
      </p>
      <Select
        size="small"
        aria-label="Who publishes it"
        value={profile}
        disabled={readOnly}
        onChange={(_, { value }) =>
          setProfile(PROFILES.find((known) => known === value) ?? 'certified')
        }
      >
        {PROFILES.map((known) => (
          <option key={known} value={known}>
            {PROFILE_NAMES[known]}
          </option>
        ))}
      </Select>
    </div>
  );
}
