import type { Edit } from '../../text/edit.ts';
import type { Range } from '../../text/locate.ts';
import type { FaultKind } from '../../text/tree.ts';

/** The faults that can be mended without knowing what the author meant, with what a button calls it. */
export const MENDS: ReadonlyMap<FaultKind, string> = new Map<FaultKind, string>([
  ['byte-order-mark-inside', 'Remove the invisible character'],
  ['comment', 'Remove the comment'],
  ['control-character', 'Write as an escape'],
  ['trailing-comma', 'Remove the comma'],
]);

/** The edit that takes a mendable fault away: a control character becomes its escape, all else is cut. */
export function mendFault(text: string, kind: FaultKind, { start, end }: Range): Edit {
  const range = kind === 'comment' ? withItsBlanks(text, start, end) : { start, end };
  const escaped = JSON.stringify(text.slice(start, end)).slice(1, -1);
  return {
    offset: range.start,
    length: range.end - range.start,
    text: kind === 'control-character' ? escaped : '',
  };
}

/** A comment with its whole line where it has one for itself; at the end of a line, with the blanks in front. */
function withItsBlanks(text: string, start: number, end: number): Range {
  let from = start;
  while (text[from - 1] === ' ' || text[from - 1] === '\t') from--;
  const lineEnd = /[ \t]*(?:\r\n|\n|$)/y;
  lineEnd.lastIndex = end;
  if (!lineEnd.test(text)) return { start, end };
  const beginsLine = from === 0 || text[from - 1] === '\n';
  return { start: from, end: beginsLine ? lineEnd.lastIndex : end };
}
