import type { Finding } from '../core/rules/finding.ts';
import type { Profile } from '../core/rules/rule.ts';
import { keyOrderOf } from '../core/swagger/keyOrder.ts';
import { applyChanges, type Change, ChangeRefused, editsFor } from '../core/text/change.ts';
import { type Edit, type Edits, editTree } from '../core/text/edit.ts';
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

/** Whether it is mended with all the others: its fix is safe, and the author does not leave it as it is. */
export const isSafe = ({ fix, waived }: Finding): boolean =>
  fix?.safe === true && waived === undefined;

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
    // A fix that did not make its finding go away would be made again and again.
    const findings = connector.findings(profile).filter((finding) => !fixed.has(keyOf(finding)));
    const done = fixOnce(findings.filter(isWanted), connector.parsed.trees);
    if (done.steps.length === 0) break;
    for (const step of done.steps) connector.edit(step.file, step.edits);
    steps.push(...done.steps);
    for (const finding of done.findings) fixed.set(keyOf(finding), finding);
  }
  return { steps, findings: [...fixed.values()] };
}

const keyOf = ({ id, fix }: Finding): string => `${id}|${JSON.stringify(fix?.changes)}`;

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
  const ofForm = findings.filter(({ fix }) => fix?.edits);
  if (ofForm.length > 0) return editForm(file, ofForm);
  return tree ? changeValues(file, findings, tree) : NOTHING;
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

/**
 * Fixes of one change, which nearly all are, are made together, as one step from the text as it is; those of several
 * changes one after the other.
 */
function changeValues(file: string, findings: readonly Finding[], tree: Tree): Fixed {
  const ordered = findings.toSorted((a, b) => b.range.start - a.range.start);
  const changed = new Changed();
  const together = new Together();
  const fixed: Finding[] = [];
  for (const finding of ordered) {
    const [change, ...more] = finding.fix?.changes ?? [];
    if (!change || more.length > 0 || changed.isInTheWayOf(change)) continue;
    const edits = unlessRefused(() => editsFor(tree, change, keyOrderOf));
    if (!edits || edits.length === 0 || !together.take(edits)) continue;
    changed.add(change);
    fixed.push(finding);
  }
  const steps = together.edits.length > 0 ? [together.edits] : [];
  let now = editTree(tree, together.edits);
  for (const finding of ordered) {
    const changes = finding.fix?.changes ?? [];
    if (changes.length < 2 || changes.some((change) => changed.isInTheWayOf(change))) continue;
    const result = unlessRefused(() => applyChanges(now, changes, keyOrderOf));
    if (!result || result.steps.length === 0) continue;
    now = result.tree;
    steps.push(...result.steps);
    for (const change of changes) changed.add(change);
    fixed.push(finding);
  }
  return { steps: steps.map((edits) => ({ file, edits })), findings: fixed };
}

function unlessRefused<T>(attempt: () => T): T | undefined {
  try {
    return attempt();
  } catch (fault) {
    if (fault instanceof ChangeRefused) return undefined;
    throw fault;
  }
}

/** Edits of several changes that all were made for one text, none touching another. */
class Together {
  private readonly taken: Edit[] = [];

  /** In the order that `Edits` promises. */
  get edits(): Edits {
    return this.taken;
  }

  /** Adds a change's edits, unless one would touch what is taken: two that meet may need another comma. */
  take(edits: Edits): boolean {
    if (!edits.every((edit) => this.isFree(edit))) return false;
    for (const edit of edits) this.taken.splice(this.indexBehind(edit.offset), 0, edit);
    return true;
  }

  private isFree({ offset, length }: Edit): boolean {
    const index = this.indexBehind(offset);
    const before = this.taken[index - 1];
    const after = this.taken[index];
    return (
      (!before || before.offset + before.length < offset) &&
      (!after || offset + length < after.offset)
    );
  }

  /** The index of the first edit that starts behind an offset. */
  private indexBehind(offset: number): number {
    let low = 0;
    let high = this.taken.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.taken[middle]?.offset ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
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
