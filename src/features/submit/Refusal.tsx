import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import { countWords } from '../../ui/severity.tsx';
import { RuleLines } from './RuleLines.tsx';

const useStyles = makeStyles({
  refusal: {
    margin: '0 0 10px',
    padding: '10px 14px',
    border: `1px solid ${tokens.colorStatusDangerBorder1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  words: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  acts: { display: 'flex', flexWrap: 'wrap', gap: '8px', marginTop: '10px' },
});

/** Why there is no bundle, with the way to each reason. Asked in place: one more press packs it as it is. */
export function Refusal({
  onSave,
  onLeave,
}: {
  readonly onSave: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const findings = useStudio((state) => state.findings);
  const isReviewed = useStudio(({ files }) => profileOf(files) !== 'custom');
  const errors = useMemo(
    () => [...findings.values()].flat().filter(({ severity }) => severity === 'error'),
    [findings],
  );
  if (errors.length === 0) return null;
  const many = countWords(errors.length, 'error');
  return (
    <div className={styles.refusal}>
      <p className={styles.words} role="alert">
        {isReviewed
          ? `${many} would be refused by reviewers.`
          : `${many} may keep it from working.`}
      </p>
      <RuleLines label="Why it is not packed" findings={errors} />
      <div className={styles.acts}>
        <Button onClick={onSave}>Download anyway</Button>
        <Button appearance="subtle" onClick={onLeave}>
          Not yet
        </Button>
      </div>
    </div>
  );
}
