import { hunksBetween, type Line } from '../../core/text/unifiedDiff.ts';

/** Of a line that is longer (a file on one line), only what is around its change is shown; in UTF-16 units. */
const LONGEST = 300;
const AROUND = 80;

/** The changed lines and one around them, where hunks part an ellipsis. */
export function diffLines(before: string, after: string): readonly Line[] {
  const [old, now] = withoutEnds(before, after);
  return hunksBetween(old, now).flatMap(({ lines }, index): Line[] => {
    const changed = lines.map(({ kind }) => kind !== ' ');
    const near = lines.filter((_, at) => changed[at - 1] || changed[at] || changed[at + 1]);
    const shown = near.map((line, at) => ({ ...line, text: clipped(line, near[at - 1]) }));
    return index === 0 ? shown : [{ kind: ' ', text: '…' }, ...shown];
  });
}

function clipped({ kind, text }: Line, above: Line | undefined): string {
  const plain = text.replace(/\r?\n$/, '');
  if (plain.length <= LONGEST) return plain;
  const from = Math.max(0, firstDifference(plain, kind === '+' ? above?.text : undefined) - AROUND);
  return `${from > 0 ? '…' : ''}${plain.slice(from, from + LONGEST)}…`;
}

function firstDifference(text: string, other = ''): number {
  if (other === '') return 0;
  let at = 0;
  while (at < text.length && text[at] === other[at]) at++;
  return at;
}

/** The parts of two texts from a line before their first difference to one behind their last: a file may be large. */
function withoutEnds(before: string, after: string): readonly [string, string] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const from = Math.min(start, lineAbove(before, start));
  const rest = lineBelow(before, before.length - end) - (before.length - end);
  const cut = (text: string) => text.slice(from, text.length - end + rest);
  return [cut(before), cut(after)];
}

/** Where the line above that of an offset begins. */
const lineAbove = (text: string, offset: number): number =>
  text.lastIndexOf('\n', text.lastIndexOf('\n', offset - 1) - 1) + 1;

/** Where the line below that of an offset ends. */
function lineBelow(text: string, offset: number): number {
  const next = text.indexOf('\n', offset);
  const end = next < 0 ? -1 : text.indexOf('\n', next + 1);
  return end < 0 ? text.length : end + 1;
}
