import type { Edit, Edits } from '../core/text/edit.ts';
import { type EolMap, withLf } from './eolMap.ts';

/**
 * Edits of the model's text as edits of the file's: a new line ends like the one before it, and a lone CR that comes to
 * stand before an LF becomes one itself, since the two would be read as one line end.
 * @param text the file's before the edits
 */
export function toFileEdits(text: string, map: EolMap, edits: Edits): Edits {
  const result: Edit[] = [];
  for (const { offset, length, text: typed } of edits) {
    const start = map.toFile(offset);
    const inserted = /[\r\n]/.test(typed)
      ? typed.replace(/\r\n|\r|\n/g, lineEndAt(text, start))
      : typed;
    push(result, { offset: start, length: map.toFile(offset + length) - start, text: inserted });
    while (makesPair(text, result.at(-1))) {
      const edit = result.pop();
      if (edit)
        push(result, { offset: edit.offset - 1, length: edit.length + 1, text: `\n${edit.text}` });
    }
  }
  return result;
}

/** Whether an LF comes to stand behind the CR in front of the edit. */
function makesPair(text: string, edit: Edit | undefined): boolean {
  if (!edit || text[edit.offset - 1] !== '\r') return false;
  return (edit.text || text.charAt(edit.offset + edit.length)).startsWith('\n');
}

/**
 * Edits of the file's text as edits of the model's. Where one would part a CRLF or make one, or part a surrogate pair
 * (Monaco would move it), it is widened to take in both.
 * @param text the file's before the edits
 */
export function toModelEdits(text: string, map: EolMap, edits: Edits): Edits {
  const joined: Edit[] = [];
  for (const edit of edits) push(joined, edit);
  return joined.map((edit) => {
    const { offset, length, text: inserted } = widened(text, edit);
    const start = map.toModel(offset);
    return { offset: start, length: map.toModel(offset + length) - start, text: withLf(inserted) };
  });
}

/** Adds an edit behind the others, as one with the last where they touch. */
function push(edits: Edit[], { offset, length, text }: Edit): void {
  const last = edits.at(-1);
  if (!last || last.offset + last.length < offset) edits.push({ offset, length, text });
  else {
    edits[edits.length - 1] = {
      offset: last.offset,
      length: offset + length - last.offset,
      text: last.text + text,
    };
  }
}

function widened(text: string, { offset, length, text: inserted }: Edit): Edit {
  let start = offset;
  let end = offset + length;
  let between = inserted;
  const next = (inserted || text.charAt(end))[0];
  const previous = inserted.at(-1) ?? text[start - 1];
  const takesBefore = text[start - 1] === '\r' && (text[start] === '\n' || next === '\n');
  const takesAfter = text[end] === '\n' && (text[end - 1] === '\r' || previous === '\r');
  if (takesBefore || isInsidePair(text, start)) {
    start--;
    between = text.charAt(start) + between;
  }
  if (takesAfter || isInsidePair(text, end)) {
    between += text.charAt(end);
    end++;
  }
  return { offset: start, length: end - start, text: between };
}

const isInsidePair = (text: string, offset: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset));

/** How the line before an offset ends, else the next one; LF where there is no line end at all. */
function lineEndAt(text: string, offset: number): '\r\n' | '\n' | '\r' {
  const before = offset === 0 ? -1 : text.lastIndexOf('\n', offset - 1);
  const at = before >= 0 ? before : text.indexOf('\n', offset);
  if (at >= 0) return text[at - 1] === '\r' ? '\r\n' : '\n';
  return text.includes('\r') ? '\r' : '\n';
}
