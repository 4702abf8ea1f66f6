import { MessageLine } from '../../ui/MessageLine.tsx';
import { FixPreview } from '../findings/FixPreview.tsx';
import { type Bound, useApplyFix, useFindings } from './bound.ts';

/** What is wrong at a place, each with its fix. */
export function FieldMessages({ at }: { at: Bound }) {
  const findings = useFindings(at);
  const fix = useApplyFix();
  return findings.map((finding) => (
    <MessageLine
      key={finding.id}
      severity={finding.severity}
      message={finding.message}
      fixPreview={finding.fix ? <FixPreview finding={finding} /> : undefined}
      onFix={finding.fix ? () => fix(finding) : undefined}
    />
  ));
}
