import { MessageLine } from '../../ui/MessageLine.tsx';
import { FixFinding } from '../findings/FixFinding.tsx';
import { type Bound, useFindings } from './bound.ts';

/** What is wrong at a place, each with its fix. */
export function FieldMessages({ at }: { at: Bound }) {
  const findings = useFindings(at);
  return findings.map((finding) => (
    <MessageLine
      key={finding.id}
      severity={finding.severity}
      message={finding.message}
      fix={<FixFinding finding={finding} />}
    />
  ));
}
