import type { Finding } from '../core/rules/finding.ts';
import type { Profile } from '../core/rules/rule.ts';
import { keyOrderOf } from '../core/swagger/keyOrder.ts';
import { applyChanges, type Change, ChangeRefused } from '../core/text/change.ts';
import type { Edits } from '../core/text/edit.ts';
import { child, lastOf, type Pointer, parentOf } from '../core/text/pointer.ts';
import type { Tree } from '../core/text/tree.ts';

/** A connector under analysis that follows edits: a `Session`. */
export interface Fixable {
  readonly parsed: { readonly trees: ReadonlyMap<string, Tree> };
  findings(profile: Profile): readonly Finding[];
  edit(file: string, edits: Edits): void;
}

/** What fixes did: edits of the files one after the other, each on the text that the one before left. */
export interface Fixed {
  readonly steps: readonly { readonly file: string; readonly edits: Edits }[];
  readonly findings: readonly Finding[];
}

const MAX_ROUNDS = 10;

export const isSafe = ({ fix }: Finding): boolean => fix?.safe === true;

/**
 * Applies every fix that is wanted and edits the connector as it goes. One fix may be in the way of another, or bring a
 * new finding to light; so it checks again and goes on until nothing is left to fix, at most ten times.
 */
export function fixAll(
  connector: Fixable,
  profile: Profile,
  isWanted: (finding: Finding) => boolean = isSafe,
): Fixed {
  const steps: Fixed['steps'][number][] = [];
  const fixed = new Map<string, Finding>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    // A fix that did not make its finding go away would never end.
    const findings = connector.findings(profile).filter(({ id }) => !fixed.has(id));
    const done = fixOnce(findings.filter(isWanted), connector.parsed.trees);
    if (done.steps.length === 0) break;
    for (const step of done.steps) connector.edit(step.file, step.edits);
    steps.push(...done.steps);
    for (const finding of done.findings) fixed.set(finding.id, finding);
  }
  return { steps, findings: [...fixed.values()] };
}

/**
 * The fixes of findings about these texts that are not in each other's way, from the last place to the first. Those left
 * out are to be tried again on the findings that come after.
 */
export function fixOnce(findings: readonly Finding[], trees: ReadonlyMap<string, Tree>): Fixed {
  const byFile = new Map<string, Finding[]>();
  for (const finding of findings) {
    const same = byFile.get(finding.file);
    if (same) same.push(finding);
    else byFile.set(finding.file, [finding]);
  }
  const all = [...byFile].map(([file, own]) => fixFile(file, own, trees.get(file)));
  return {
    steps: all.flatMap(({ steps }) => steps),
    findings: all.flatMap((fixed) => fixed.findings),
  };
}

const NOTHING: Fixed = { steps: [], findings: [] };

/** Edits of the form are offsets in the text as it is, so they go first and alone. */
function fixFile(file: string, findings: readonly Finding[], tree: Tree | undefined): Fixed {
  if (!tree) return NOTHING;
  const ofForm = findings.filter(({ fix }) => fix?.edits);
  if (ofForm.length > 0) return editForm(file, ofForm);
  return changeValues(file, findings, tree);
}

function editForm(file: string, findings: readonly Finding[]): Fixed {
  const edits: Edits[number][] = [];
  const fixed: Finding[] = [];
  let end = 0;
  const starts = (finding: Finding) => finding.fix?.edits?.[0]?.offset ?? 0;
  for (const finding of findings.toSorted((a, b) => starts(a) - starts(b))) {
    const own = finding.fix?.edits ?? [];
    const last = own.at(-1);
    if (!last || starts(finding) < end) continue;
    edits.push(...own);
    fixed.push(finding);
    end = last.offset + last.length;
  }
  return edits.length > 0 ? { steps: [{ file, edits }], findings: fixed } : NOTHING;
}

function changeValues(file: string, findings: readonly Finding[], tree: Tree): Fixed {
  const steps: { file: string; edits: Edits }[] = [];
  const fixed: Finding[] = [];
  const changed = new Changed();
  let now = tree;
  for (const finding of findings.toSorted((a, b) => b.range.start - a.range.start)) {
    const changes = finding.fix?.changes ?? [];
    if (changes.some((change) => changed.isInTheWayOf(change))) continue;
    const result = tryChanges(now, changes);
    if (!result || result.steps.length === 0) continue;
    now = result.tree;
    steps.push(...result.steps.map((edits) => ({ file, edits })));
    fixed.push(finding);
    for (const change of changes) changed.add(change);
  }
  return { steps, findings: fixed };
}

function tryChanges(tree: Tree, changes: readonly Change[]) {
  try {
    return applyChanges(tree, changes, keyOrderOf);
  } catch (fault) {
    if (fault instanceof ChangeRefused) return undefined;
    throw fault;
  }
}

/**
 * The places of a file that changes have touched since it was checked: a fix that was made for what stood there, above
 * it or below it may no longer be right.
 */
class Changed {
  private readonly places = new Set<Pointer>();
  private readonly above = new Set<Pointer>();
  /** Lists whose items have moved, from which index on. */
  private readonly moved = new Map<Pointer, number>();

  isInTheWayOf({ at }: Change): boolean {
    if (this.above.has(at) || this.places.has(at)) return true;
    for (let place = at; place !== ''; place = parentOf(place)) {
      if (this.places.has(place)) return true;
      if (indexOf(place) >= (this.moved.get(parentOf(place)) ?? Number.POSITIVE_INFINITY))
        return true;
    }
    return this.places.has('');
  }

  add(change: Change): void {
    const { at } = change;
    this.places.add(at);
    if (change.op === 'rename') this.places.add(child(parentOf(at), change.key));
    for (let place = at; place !== ''; place = parentOf(place)) this.above.add(parentOf(place));
    const index = indexOf(at);
    if (change.op === 'set' || change.op === 'rename' || Number.isNaN(index)) return;
    const from = change.op === 'move' ? Math.min(index, change.to) : index;
    const list = parentOf(at);
    this.moved.set(list, Math.min(from, this.moved.get(list) ?? from));
  }
}

/** The index that a pointer ends with; NaN if it ends with none. */
const indexOf = (pointer: Pointer): number => {
  const last = lastOf(pointer);
  return /^\d+$/.test(last) ? Number(last) : Number.NaN;
};
