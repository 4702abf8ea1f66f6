import { PROFILES, type Profile } from '../../core/rules/rule.ts';
import { useStudio } from '../../store/desk.tsx';
import { profileOf } from '../../store/findings.ts';
import { FieldFrame } from '../../ui/FieldFrame.tsx';
import { Segments } from '../../ui/Segments.tsx';
import { StepForm } from '../fields/Step.tsx';
import { Bundle } from './Bundle.tsx';
import { Checklist } from './Checklist.tsx';

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

/** Who publishes, what is left to do, and the bundle. */
export default function SubmitStep() {
  const profile = useStudio(({ files }) => profileOf(files));
  const setProfile = useStudio((state) => state.setProfile);
  const readOnly = useStudio((state) => state.readOnly);
  return (
    <StepForm title="Submit" lead="What reviewers will look at, and what you take away.">
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
      <Checklist />
      <Bundle />
    </StepForm>
  );
}
