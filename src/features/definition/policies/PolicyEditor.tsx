import { useMemo } from 'react';
import { type PolicyInstance, readInstance } from '../../../core/connector/policies/instances.ts';
import { child, type Pointer } from '../../../core/text/pointer.ts';
import { inProperties, useValue } from '../../fields/bound.ts';
import { FieldMessages } from '../../fields/FieldMessages.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { FieldGrid, SectionHead, StepForm } from '../../fields/Step.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { SECTION_NAMES } from './groups.ts';
import { OperationPicker } from './OperationPicker.tsx';
import { OtherParameters } from './OtherParameters.tsx';
import { ParameterField } from './ParameterField.tsx';
import { TemplateField } from './TemplateField.tsx';

/** A policy: its template, what the template is told, and the operations it runs for. */
export function PolicyEditor({ at }: { at: Pointer }) {
  const value = useValue(inProperties(at));
  const policy = useMemo(() => readInstance(at, value ?? null), [at, value]);
  const known = policy.entries.filter(({ field }) => field);
  return (
    <StepForm
      title={policy.title.trim() || policy.template?.title || policy.templateId || 'Policy'}
      lead="Changes requests or replies without code. Policies run in the order of the list."
    >
      <FieldMessages at={inProperties(at)} />
      <FieldGrid>
        <TextField label="Title" at={inProperties(child(at, 'title'))} required />
        <TemplateField policy={policy} />
        <OperationPicker at={policy.operationsAt} label="Runs for" />
        <SectionField policy={policy} />
      </FieldGrid>
      {known.length > 0 && (
        <>
          <SectionHead title="Parameters" />
          <FieldGrid>
            {known.map((entry) =>
              entry.field ? (
                <ParameterField key={entry.field.name} entry={entry} field={entry.field} />
              ) : null,
            )}
          </FieldGrid>
        </>
      )}
      <OtherParameters policy={policy} />
    </StepForm>
  );
}

/** When it runs, where the template leaves that open or the file says something. */
function SectionField({ policy: { template, section } }: { policy: PolicyInstance }) {
  const sections = template?.sections ?? [];
  if (sections.length < 2 && section.value === undefined) return null;
  const [first] = sections;
  return (
    <SelectField
      label="Run policy on"
      at={inProperties(section.at)}
      options={[
        { value: '', label: `Default${first ? ` (${first})` : ''}` },
        ...sections.map((each) => ({ value: each, label: SECTION_NAMES[each] })),
      ]}
    />
  );
}
