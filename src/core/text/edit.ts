import { own } from './own.ts';
import { parse } from './parse.ts';
import type { Tree } from './tree.ts';

/** Replaces `length` UTF-16 units at `offset` (0-based) by `text`. */
export interface Edit {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** Edits of one moment: every offset is in the text before any of them; ascending, none overlapping another. */
export type Edits = readonly Edit[];

/** The same edits in the order that `Edits` promises. */
export const inOrder = (edits: Edits): Edits =>
  edits.length < 2 ? edits : edits.toSorted((a, b) => a.offset - b.offset || a.length - b.length);

export function applyEdits(text: string, edits: Edits): string {
  let result = '';
  let from = 0;
  for (const edit of edits) {
    result += text.slice(from, edit.offset) + edit.text;
    from = edit.offset + edit.length;
  }
  return result + text.slice(from);
}

/** The edits that turn the text after `edits` back into `text`. */
export function invertEdits(text: string, edits: Edits): Edits {
  let shift = 0;
  return edits.map((edit) => {
    const inverse = {
      offset: edit.offset + shift,
      length: edit.text.length,
      text: own(text.slice(edit.offset, edit.offset + edit.length)),
    };
    shift += edit.text.length - edit.length;
    return inverse;
  });
}

/** The tree after the edits; what they did not touch is shared with the tree before. */
export function editTree(tree: Tree, edits: Edits): Tree {
  const first = edits[0];
  const last = edits.at(-1);
  if (!first || !last) return tree;
  const text = applyEdits(tree.text, edits);
  const oldLength = last.offset + last.length - first.offset;
  const newLength = oldLength + text.length - tree.text.length;
  return parse(text, { tree, offset: first.offset, oldLength, newLength });
}

/** Where an offset of the text before the edits lies after them; one inside a replaced span moves to its new end. */
export function shiftOffset(offset: number, edits: Edits): number {
  let shift = 0;
  for (const edit of edits) {
    if (edit.offset >= offset) break;
    if (edit.offset + edit.length > offset) return edit.offset + shift + edit.text.length;
    shift += edit.text.length - edit.length;
  }
  return offset + shift;
}
