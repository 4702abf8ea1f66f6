import type { Edit } from './edit.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { Range } from './locate.ts';
import { own } from './own.ts';
import type { ContainerNode, Tree } from './tree.ts';

/** A container with its place in the text. */
export interface Placed<N extends ContainerNode = ContainerNode> {
  readonly node: N;
  readonly start: number;
}

export const childCount = (node: ContainerNode): number =>
  node.kind === 'object' ? node.members.length : node.items.length;

/** The spans of a container's children in the order of the text: a member's from its key, to its colon if it has no value. */
export function childRanges(text: string, { node, start }: Placed): Range[] {
  if (node.kind === 'array')
    return node.items.map(({ at, value }) => ({
      start: start + at,
      end: start + at + value.length,
    }));
  return node.members.map(({ keyAt, valueAt, value }) => {
    const end = start + valueAt;
    return {
      start: start + keyAt,
      end: value ? end + value.length : (tokenAfter(text, end, ':') ?? end - 1) + 1,
    };
  });
}

/** The offset of a comma or colon that comes next, blanks and comments passed over; undefined when something else does. */
export function tokenAfter(text: string, offset: number, token: ',' | ':'): number | undefined {
  const passed = /\s+|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/y;
  let at = offset;
  for (;;) {
    passed.lastIndex = at;
    if (!passed.test(text)) return text[at] === token ? at : undefined;
    at = passed.lastIndex;
  }
}

/** The span between a container's brackets; to its end where it is not closed. */
function innerRange({ node, start }: Placed): Range {
  const closed = !node.faults.some(({ kind }) => kind === 'not-closed');
  return { start: start + 1, end: start + node.length - (closed ? 1 : 0) };
}

const isBlank = (text: string): boolean => /^[\s,]*$/.test(text);
const cut = (start: number, end: number): Edit => ({
  offset: start,
  length: end - start,
  text: '',
});
const put = (offset: number, text: string): Edit => ({ offset, length: 0, text });

/**
 * The edits that write `texts` as children before child `index` (0-based; the number of children appends). Commas are
 * set as JSON wants them: a trailing comma that was there serves as the separator.
 *     [1, 2] with 9 at 1 -> [1, 9, 2]        {} with "a": 1 at 0 -> {"a": 1}
 */
export function insertChildren(
  tree: Tree,
  placed: Placed,
  index: number,
  texts: readonly string[],
  layout = layoutOf(tree, placed.node, placed.start),
): Edit[] {
  if (texts.length === 0) return [];
  const children = childRanges(tree.text, placed);
  const next = children[index];
  if (next) return [put(next.start, texts.map((text) => `${text},${layout.gap}`).join(''))];
  const joined = texts.join(`,${layout.gap}`);
  const last = children.at(-1);
  if (last) {
    const comma = tokenAfter(tree.text, last.end, ',');
    return [
      comma === undefined
        ? put(last.end, `,${layout.gap}${joined}`)
        : put(comma + 1, layout.gap + joined),
    ];
  }
  return [firstChild(tree.text, placed, joined, layout)];
}

function firstChild(text: string, placed: Placed, joined: string, layout: Layout): Edit {
  const { start, end } = innerRange(placed);
  const inner = text.slice(start, end);
  if (isBlank(inner))
    return { offset: start, length: inner.length, text: layout.gap + joined + layout.close };
  return put(start, layout.gap + joined + (/[\r\n]/.test(inner) ? '' : layout.close));
}

/**
 * The edits that take `count` children from `index` on (0-based) out, with the commas that were theirs. Comments stay,
 * but for one between a child and its comma.
 *     [1, 2, 3] without 0 -> [2, 3]        [1, 2] without 1 -> [1]        { "a": 1 } without 0 -> {}
 */
export function removeChildren(
  { text }: Tree,
  placed: Placed,
  index: number,
  count: number,
): Edit[] {
  const children = childRanges(text, placed);
  const first = children[index];
  const last = children[index + count - 1];
  if (!first || !last)
    throw new RangeError(`no children ${index} to ${index + count - 1} among ${children.length}`);
  const comma = tokenAfter(text, last.end, ',');
  const next = children[index + count];
  if (next) {
    const from = comma === undefined ? last.end : comma + 1;
    return [
      cut(
        first.start,
        isBlank(text.slice(from, next.start)) ? next.start : blanksAfter(text, from),
      ),
    ];
  }
  const previous = children[index - 1];
  if (!previous) {
    const inner = innerRange(placed);
    const isAlone =
      isBlank(text.slice(inner.start, first.start)) && isBlank(text.slice(last.end, inner.end));
    return isAlone
      ? [cut(inner.start, inner.end)]
      : [cut(first.start, comma === undefined ? last.end : comma + 1)];
  }
  if (isBlank(text.slice(previous.end, first.start))) return [cut(previous.end, last.end)];
  const commaBefore = tokenAfter(text, previous.end, ',');
  const child = cut(
    endsLine(text, last.end) ? blanksBefore(text, first.start) : first.start,
    last.end,
  );
  return commaBefore === undefined ? [child] : [cut(commaBefore, commaBefore + 1), child];
}

const blanksAfter = (text: string, offset: number): number => {
  const blanks = /[ \t]*/y;
  blanks.lastIndex = offset;
  blanks.test(text);
  return blanks.lastIndex;
};

const endsLine = (text: string, offset: number): boolean =>
  /[\r\n]/.test(text[blanksAfter(text, offset)] ?? '');

function blanksBefore(text: string, offset: number): number {
  let start = offset;
  while (/\s/.test(text[start - 1] ?? '')) start--;
  return start;
}

/** The edits that move child `from` to where it is child `to` afterwards (both 0-based), its text unchanged. */
export function moveChild(tree: Tree, placed: Placed, from: number, to: number): Edit[] {
  const child = childRanges(tree.text, placed)[from];
  if (!child || from === to) return [];
  return [
    ...removeChildren(tree, placed, from, 1),
    ...insertChildren(tree, placed, to > from ? to + 1 : to, [
      own(tree.text.slice(child.start, child.end)),
    ]),
  ];
}
