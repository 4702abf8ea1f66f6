import type { ConnectorFile } from '../connector/files.ts';
import { rangeOf } from '../text/locate.ts';
import type { FaultKind, Tree } from '../text/tree.ts';
import type { Reported } from './answers.ts';
import { faultGroups } from './faultGroups.ts';
import type { Finding } from './finding.ts';
import type { Profile } from './rule.ts';
import { MENDS } from './text/mendFault.ts';

/** How problems become findings: in which file, judged for whom. */
export interface View {
  readonly file: ConnectorFile;
  /** Absent for files that are no JSON. */
  readonly tree: Tree | undefined;
  /** Whether the form of the text is so clear that a change of values does what it says. */
  readonly isClear: boolean;
  readonly profile: Profile;
}

/** Beside these faults of form, a change of values does what it says; beside others its place may be misread. */
const CLEAR: ReadonlySet<FaultKind> = new Set<FaultKind>([...MENDS.keys(), 'value-missing']);

export const isClear = (tree: Tree | undefined): boolean =>
  tree !== undefined && faultGroups(tree).every(({ kind }) => CLEAR.has(kind));

/** For what says no range in a text without pointers: a rule that failed. */
const TOP = { start: 0, end: 0 };

/** Problems as findings, each once, those left out that the profile does not ask for. */
export function placeFindings(reported: readonly Reported[], view: View): Finding[] {
  if (reported.length === 0) return [];
  const { file, tree, isClear, profile } = view;
  const findings = new Map<string, Finding>();
  for (const { rule, at, message, part, fix, severity, range } of reported) {
    const level = (severity ?? rule.severity)[profile];
    if (level === 'off') continue;
    const id = [rule.id, file.name, at, message, range?.start ?? ''].join('|');
    findings.set(id, {
      id,
      rule: rule.id,
      severity: level,
      file: file.name,
      pointer: at,
      range: range ?? (tree ? rangeOf(tree, at, part) : TOP),
      message,
      why: rule.why,
      fix: fix && (isClear || fix.edits) ? fix : null,
    });
  }
  return [...findings.values()];
}

/** The same findings further on in the text. */
export const moveFindings = (findings: readonly Finding[], by: number): readonly Finding[] =>
  by === 0
    ? findings
    : findings.map((finding) => {
        const { start, end } = finding.range;
        return { ...finding, range: { start: start + by, end: end + by } };
      });
