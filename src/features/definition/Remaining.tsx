import type { Pointer } from '../../core/text/pointer.ts';
import { MessageLine } from '../../ui/MessageLine.tsx';
import { inDefinition, markOf } from '../fields/bound.ts';
import { FixFinding } from '../findings/FixFinding.tsx';
import { useRemaining } from './within.ts';

/**
 * What is wrong within a place where the form has no field: keys it does not know, extensions it leaves to the text.
 * `shown` are the places whose fields say what is wrong with them.
 */
export function Remaining({ at, shown }: { at: Pointer; shown: readonly Pointer[] }) {
  const findings = useRemaining(at, shown);
  return findings.map((finding) => (
    <div key={finding.id} data-at={markOf(inDefinition(finding.pointer))}>
      <MessageLine
        severity={finding.severity}
        message={finding.message}
        fix={<FixFinding finding={finding} />}
      />
    </div>
  ));
}
