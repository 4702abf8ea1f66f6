import { makeStyles } from '@fluentui/react-components';
import { PROFILES, type Profile } from '../../core/rules/rule.ts';
import { isAnswerable } from '../../core/submission/answers.ts';
import { useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import { studioJsonOf } from '../../store/submission.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { StepForm } from '../fields/Step.tsx';
import { Bundle } from './Bundle.tsx';
import { ChecklistPart } from './ChecklistPart.tsx';
import { Progress } from './Progress.tsx';
import { partsOf } from './parts.ts';
import { Sending } from './Sending.tsx';
import { useChecklist } from './useChecklist.ts';

const PUBLISHERS: Readonly<Record<Profile, { readonly label: string; readonly help: string }>> = {
  certified: {
    label: 'Certified publisher',
    help: 'Microsoft reviews it and offers it to everyone under your company’s name.',
  },
  independent: {
    label: 'Independent publisher',
    help: 'Reviewed as a pull request; for a service that is not your own.',
  },
  custom: {
    label: 'Custom, for my organisation',
    help: 'Nobody reviews it; what would not work is still said.',
  },
};
const OPTIONS = PROFILES.map((value) => ({ value, label: PUBLISHERS[value].label }));

const useStyles = makeStyles({ publisher: { marginBottom: '20px' } });

/** Who publishes, what reviewers look at, the bundle, and where it goes. */
export default function SubmitStep() {
  const styles = useStyles();
  const profile = useStudio(({ files }) => profileOf(files));
  const setProfile = useStudio((state) => state.setProfile);
  const readOnly = useStudio((state) => state.readOnly);
  const fault = useStudio((state) => state.analysisFault);
  const canAnswer = useStudio(({ files }) => isAnswerable(studioJsonOf(files)));
  const checklist = useChecklist();
  const parts = partsOf(checklist.entries);
  return (
    <StepForm title="Submit" lead="What reviewers will look at, in their order.">
      <div className={styles.publisher}>
        <FieldFrame
          label="Who publishes it"
          at="studio:/profile"
          help={PUBLISHERS[profile].help}
          messages={null}
          control={({ id, describedBy }) => (
            <Segments
              id={id}
              labelledBy={`${id}-label`}
              describedBy={describedBy}
              options={OPTIONS}
              value={profile}
              disabled={readOnly}
              onChange={setProfile}
            />
          )}
        />
      </div>
      {fault !== undefined && (
        <MessageLine severity="error" message={`The check stopped, so this may be old: ${fault}`} />
      )}
      {!canAnswer && (
        <MessageLine
          severity="error"
          message="studio.json has something else where answers are kept. Mend it in Source; until then none can be given."
        />
      )}
      <Progress entries={checklist.entries} />
      {parts.map(({ part, title, entries }) => (
        <ChecklistPart
          key={part}
          title={title}
          entries={entries}
          facts={checklist.facts}
          canAnswer={canAnswer && !readOnly}
        />
      ))}
      <Bundle />
      <Sending checklist={checklist} />
    </StepForm>
  );
}
