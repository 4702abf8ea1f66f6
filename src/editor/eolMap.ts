import type { Edits } from '../core/text/edit.ts';

/**
 * Monaco ends all lines of a model alike, and a file may not: so a model holds the file's text with LF ends and without
 * its byte order mark, and this says how offsets of the one and of the other go together. A lone CR is one unit in both.
 */
export class EolMap {
  private constructor(
    /** Byte order marks at the start (more than one only in a damaged file). */
    readonly marks: number,
    /** Offsets in the model's text, ascending, of the line ends that are CRLF in the file. */
    private readonly pairs: Uint32Array,
  ) {}

  static of(text: string): EolMap {
    const marks = marksOf(text);
    return new EolMap(marks, Uint32Array.from(pairsIn(text, marks, text.length, marks)));
  }

  /** The file offset of a model offset; between CR and LF there is none. */
  toFile(offset: number): number {
    return offset + this.firstPair((pair) => pair >= offset) + this.marks;
  }

  /** The model offset of a file offset; the byte order mark's is 0, and between CR and LF is in front of them. */
  toModel(offset: number): number {
    const before = this.firstPair((pair, index) => pair + index + this.marks >= offset - 1);
    const isInside = this.pairAt(before) === offset - 1;
    return Math.max(0, offset - before - this.marks - (isInside ? 1 : 0));
  }

  /** The map after edits of the file, for what they cost: they look at no more of the text than they touched. */
  edited(before: string, edits: Edits, after: string): EolMap {
    const first = edits[0];
    const last = edits.at(-1);
    if (!first || !last) return this;
    if (first.offset <= this.marks) return EolMap.of(after);
    const end = last.offset + last.length;
    const delta = after.length - before.length;
    const head = this.firstPair((pair, index) => pair + index + this.marks + 2 > first.offset);
    const tail = this.firstPair((pair, index) => pair + index + this.marks >= end);
    const middle = pairsIn(after, first.offset - 1, end + delta, this.marks + head);
    const pairs = new Uint32Array(head + middle.length + this.pairs.length - tail);
    pairs.set(this.pairs.subarray(0, head));
    pairs.set(middle, head);
    const shift = delta - (head + middle.length - tail);
    for (let index = tail, to = head + middle.length; index < this.pairs.length; index++, to++) {
      pairs[to] = (this.pairs[index] ?? 0) + shift;
    }
    return new EolMap(this.marks, pairs);
  }

  /** The file offset of the CR of that pair. */
  private pairAt(index: number): number | undefined {
    const pair = this.pairs[index];
    return pair === undefined ? undefined : pair + index + this.marks;
  }

  /** The index of the first pair for which it holds; it must hold for all behind that one. */
  private firstPair(holds: (pair: number, index: number) => boolean): number {
    let low = 0;
    let high = this.pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.pairs[middle] ?? 0, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

const MARK = '\ufeff';

export function marksOf(text: string): number {
  let marks = 0;
  while (text[marks] === MARK) marks++;
  return marks;
}

/** A file's text as its model holds it. */
export const modelText = (text: string): string => withLf(text.slice(marksOf(text)));
export const withLf = (text: string): string =>
  text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;

/** Model offsets of the pairs whose CR lies in `[from, to)` of the file; `less` is how many units the model lacks before. */
function pairsIn(text: string, from: number, to: number, less: number): number[] {
  const pairs: number[] = [];
  let at = text.indexOf('\r\n', from);
  while (at >= 0 && at < to) {
    pairs.push(at - less - pairs.length);
    at = text.indexOf('\r\n', at + 2);
  }
  return pairs;
}
