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

/**
 * Edits count in the analysed text: while the analysis is behind, its answer is waited for. What is found by its place in
 * the text has another id in each version; the same thing said of the same pointer is the same finding.
 */
async function freshFix(studio: Studio, old: Finding): Promise<Finding['fix'] | undefined> {
  if (!(await whenAnalysed(studio))) return undefined;
  const distance = ({ range }: Finding) => Math.abs(range.start - old.range.start);
  return studio
    .getState()
    .findings.get(old.file)
    ?.filter((now) => isSame(now, old))
    .sort((a, b) => distance(a) - distance(b))[0]?.fix;
}

const isSame = (a: Finding, b: Finding): boolean =>
  a.rule === b.rule && a.pointer === b.pointer && a.message === b.message;
