import type { Finding } from '../core/rules/finding.ts';
import { ChangeRefused } from '../core/text/change.ts';
import type { Studio } from '../store/studio.ts';
import { whenAnalysed } from './whenAnalysed.ts';

/**
 * Applies a finding's fix as one undo step.
 * @returns why it was not applied, in words for users; undefined when it was
 */
export async function applyFix(studio: Studio, finding: Finding): Promise<string | undefined> {
  const fix = finding.fix?.edits ? await freshFix(studio, finding) : finding.fix;
  if (!fix) return 'What it was about has changed meanwhile.';
  const { change, rewrite } = studio.getState();
  try {
    if (fix.edits) rewrite(finding.file, fix.edits, fix.title);
    else change(finding.file, fix.changes, fix.title);
  } catch (fault) {
    if (!(fault instanceof ChangeRefused)) throw fault;
    return fault.message;
  }
  return undefined;
}

/** Edits count in the analysed text: while the analysis is behind, its answer is waited for. */
async function freshFix(
  studio: Studio,
  { id, file }: Finding,
): Promise<Finding['fix'] | undefined> {
  if (!(await whenAnalysed(studio))) return undefined;
  const { findings } = studio.getState();
  return findings.get(file)?.find((finding) => finding.id === id)?.fix;
}
