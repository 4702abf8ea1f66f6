import { useMemo } from 'react';
import type { FileRole } from '../../core/connector/files.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { SEVERITIES } from '../../core/rules/rule.ts';
import { stepOf } from '../../core/rules/stepOf.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import type { StepName } from '../../store/place.ts';

/** A finding that a step answers for, and what its file is. */
export interface OfStep {
  readonly finding: Finding;
  readonly role: FileRole;
}

/** All that a step answers for: the worst first, otherwise in the order of the files. */
export function useFindingsOfStep(step: StepName): readonly OfStep[] {
  const { studio } = useDesk();
  const findings = useStudio((state) => state.findings);
  return useMemo(() => {
    const { files } = studio.getState();
    const rankOf = ({ finding }: OfStep) => SEVERITIES.indexOf(finding.severity);
    return [...findings]
      .flatMap(([file, list]) => {
        const role = files.get(file)?.file.role ?? 'other';
        return list
          .filter((finding) => stepOf(finding, role) === step)
          .map((finding) => ({ finding, role }));
      })
      .toSorted((a, b) => rankOf(a) - rankOf(b));
  }, [findings, studio, step]);
}
