import { fixOnce, isSafe } from '../../analysis/fixAll.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Edit, Edits } from '../../core/text/edit.ts';
import type { Tree } from '../../core/text/tree.ts';
import { whenAnalysed } from '../../editor/whenAnalysed.ts';
import type { Studio } from '../../store/studio.ts';

/** Fixes may uncover others; this many times they are looked for again. */
const MAX_ROUNDS = 10;

let groups = 0;

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

const treesOf = (
  files: ReadonlyMap<string, { readonly tree: Tree | undefined }>,
): ReadonlyMap<string, Tree> =>
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
