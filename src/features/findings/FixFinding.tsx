import type { Finding } from '../../core/rules/finding.ts';
import { applyFix } from '../../editor/applyFix.ts';
import { useDesk, useStudio } from '../../store/desk.tsx';
import { FixButton } from '../../ui/FixButton.tsx';
import { FixPreview } from './FixPreview.tsx';

/** The button of a finding's fix, one undo step; nothing where there is none, or nothing may be changed. */
export function FixFinding({
  finding,
  tabIndex = 0,
  onFixed,
}: {
  readonly finding: Finding;
  readonly tabIndex?: number;
  /** Told why it was not fixed, where it was not. */
  readonly onFixed?: (trouble: string | undefined) => void;
}) {
  const { studio } = useDesk();
  const readOnly = useStudio((state) => state.readOnly);
  if (!finding.fix || readOnly) return null;
  return (
    <FixButton
      title={finding.fix.title}
      preview={<FixPreview finding={finding} />}
      tabIndex={tabIndex}
      onFix={async () => {
        const trouble = await applyFix(studio, finding);
        onFixed?.(trouble);
      }}
    />
  );
}
