import { applyChanges, type Change, type KeyOrder } from '../text/change.ts';
import { type Edits, editTree } from '../text/edit.ts';
import type { Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import type { Json } from '../text/value.ts';
import type { Fix } from './rule.ts';

/** A fix that may be applied without asking. */
export const safely = (title: string, ...changes: readonly Change[]): Fix => ({
  title,
  safe: true,
  changes,
});

/** A fix that the author should see first. */
export const proposed = (title: string, ...changes: readonly Change[]): Fix => ({
  title,
  safe: false,
  changes,
});

export const set = (at: Pointer, value: Json): Change => ({ op: 'set', at, value });

/**
 * The tree after a fix, and the edits that lead there, each on the text that the one before left. The tree must be the
 * one that the finding is about.
 * @throws ChangeRefused
 */
export function applyFix(
  tree: Tree,
  { changes, edits }: Fix,
  keyOrder?: KeyOrder,
): { tree: Tree; steps: Edits[] } {
  if (!edits) return applyChanges(tree, changes, keyOrder);
  return { tree: editTree(tree, edits), steps: [edits] };
}
