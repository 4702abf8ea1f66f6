import { fixOnce, isSafe } from '../../analysis/fixAll.ts';
import type { Finding } from '../../core/rules/finding.ts';
import { applyEdits, type Edit, type Edits } from '../../core/text/edit.ts';
import type { Tree } from '../../core/text/tree.ts';
import { whenAnalysed } from '../../editor/whenAnalysed.ts';
import type { OpenFiles } from '../../store/openFiles.ts';
import type { Studio } from '../../store/studio.ts';

/** Fixes may uncover others; this many times they are looked for again. */
const MAX_ROUNDS = 10;

let groups = 0;

/** What fixes make of the files: those that change, and the findings that go. */
export interface Preview {
  readonly files: readonly {
    readonly file: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly findings: readonly Finding[];
}

/** What the fixes of findings would do if they were all made now; of those in each other's way, only the first. */
export function previewOf(files: OpenFiles, findings: readonly Finding[]): Preview {
  const { steps, findings: fixed } = fixOnce(findings, treesOf(files));
  const changed = new Map<string, { before: string; after: string }>();
  for (const { file, edits } of steps) {
    const open = files.get(file)?.file;
    if (open?.kind !== 'text') continue;
    const text = changed.get(file) ?? { before: open.text, after: open.text };
    changed.set(file, { ...text, after: applyEdits(text.after, edits) });
  }
  return { files: [...changed].map(([file, texts]) => ({ file, ...texts })), findings: fixed };
}

/**
 * Makes the fixes of these findings, as `previewOf` shows them, as one undo step.
 * @returns how many findings were fixed
 */
export function makeFixes(studio: Studio, label: string, findings: readonly Finding[]): number {
  const { files, rewrite } = studio.getState();
  const group = `fixes ${++groups}`;
  const done = fixOnce(findings, treesOf(files));
  for (const { file, edits } of joined(done.steps)) rewrite(file, edits, label, group);
  return done.findings.length;
}

/**
 * Applies every safe fix that is wanted as one undo step, and those that come to light by it.
 * @returns how many findings were fixed
 */
export async function fixSafely(
  studio: Studio,
  label: string,
  isWanted: (finding: Finding) => boolean = () => true,
): Promise<number> {
  const group = `fix all ${++groups}`;
  const fixed = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    if (!(await whenAnalysed(studio))) break;
    const { findings, files, rewrite } = studio.getState();
    const wanted = [...findings.values()]
      .flat()
      .filter((finding) => isSafe(finding) && !fixed.has(finding.id) && isWanted(finding));
    const done = fixOnce(wanted, treesOf(files));
    if (done.steps.length === 0) break;
    for (const { file, edits } of joined(done.steps)) rewrite(file, edits, label, group);
    for (const { id } of done.findings) fixed.add(id);
  }
  return fixed.size;
}

const treesOf = (files: OpenFiles): ReadonlyMap<string, Tree> =>
  new Map([...files].flatMap(([name, { tree }]) => (tree ? [[name, tree]] : [])));

interface FileEdits {
  readonly file: string;
  readonly edits: Edits;
}

/**
 * Steps, each on the text that the one before left, as few as they can be: what lies before all that was edited so far
 * lies there in the text before too, so that it joins. Fixes go from the last place to the first, so most do, and a
 * thousand of them cost the store and the editor one edit.
 */
export function joined(steps: readonly FileEdits[]): FileEdits[] {
  const result: { file: string; edits: Edit[] }[] = [];
  for (const { file, edits } of steps) {
    const last = result.at(-1);
    const end = edits.at(-1);
    const first = last?.edits[0];
    const joins = last?.file === file && end && first && end.offset + end.length < first.offset;
    if (joins) last.edits.unshift(...edits);
    else result.push({ file, edits: [...edits] });
  }
  return result;
}
