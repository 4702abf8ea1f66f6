import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { useStudio } from '../../store/desk.tsx';
import type { StepName } from '../../store/place.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { StepCheck } from './StepCheck.tsx';

const CHECKS: readonly { readonly step: StepName; readonly name: string; readonly good: string }[] =
  [
    { step: 'general', name: 'General', good: 'title, description, host and contact are in order' },
    { step: 'security', name: 'Security', good: 'the way to sign in is in order' },
    {
      step: 'definition',
      name: 'Definition',
      good: 'operations, parameters and responses are in order',
    },
    { step: 'code', name: 'Code', good: 'nothing to object to' },
    { step: 'submit', name: 'Other files', good: 'nothing to object to' },
  ];

const useStyles = makeStyles({
  checks: {
    listStyle: 'none',
    margin: '16px 0 0',
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  wait: { margin: '16px 0 0', justifyContent: 'start' },
});

/** What is left to do before review, step by step; nothing is called good before it was looked at. */
export function Checklist() {
  const styles = useStyles();
  const isChecked = useStudio((state) => state.analysedVersion >= 0);
  const fault = useStudio((state) => state.analysisFault);
  if (!isChecked && fault === undefined)
    return <Spinner className={styles.wait} size="tiny" label="Checking every rule" />;
  return (
    <>
      {fault !== undefined && (
        <MessageLine severity="error" message={`The check stopped, so this may be old: ${fault}`} />
      )}
      {isChecked && (
        <ul className={styles.checks} aria-label="Checklist">
          {CHECKS.map((check) => (
            <StepCheck key={check.step} {...check} />
          ))}
        </ul>
      )}
    </>
  );
}
