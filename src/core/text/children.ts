import type { Edit } from './edit.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { Range } from './locate.ts';
import type { ContainerNode, Tree } from './tree.ts';

/** A container with its place in the text. */
export interface Placed<N extends ContainerNode = ContainerNode> {
  readonly node: N;
  readonly start: number;
}

/** The spans of a container's children, a member's key included, in the order of the text. */
export function childRanges({ node, start }: Placed): Range[] {
  return node.kind === 'object'
    ? node.members.map(({ keyAt, valueAt, value }) => ({
        start: start + keyAt,
        end: start + valueAt + (value?.length ?? 0),
      }))
    : node.items.map(({ at, value }) => ({ start: start + at, end: start + at + value.length }));
}

/** The comma that follows an offset, comments passed over; undefined when something else follows. */
function commaAfter(text: string, offset: number): number | undefined {
  const comma = /(?:[\s\ufeff]|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*,/y;
  comma.lastIndex = offset;
  return comma.test(text) ? comma.lastIndex - 1 : undefined;
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
  const children = childRanges(placed);
  const next = children[index];
  if (next) return [put(next.start, texts.map((text) => `${text},${layout.gap}`).join(''))];
  const joined = texts.join(`,${layout.gap}`);
  const last = children.at(-1);
  if (last) {
    const comma = commaAfter(tree.text, last.end);
    return [
      comma === undefined
        ? put(last.end, `,${layout.gap}${joined}`)
        : put(comma + 1, layout.gap + joined),
    ];
  }
  return [firstChild(tree.text, placed, joined, layout)];
}

function firstChild(text: string, { node, start }: Placed, joined: string, layout: Layout): Edit {
  const end = start + node.length - 1;
  const inner = text.slice(start + 1, end);
  if (isBlank(inner))
    return { offset: start + 1, length: inner.length, text: layout.gap + joined + layout.close };
  return put(start + 1, layout.gap + joined + (/[\r\n]/.test(inner) ? '' : layout.close));
}

/**
 * The edits that take `count` children from `index` on (0-based) out, with the commas that were theirs. Comments stay.
 *     [1, 2, 3] without 0 -> [2, 3]        [1, 2] without 1 -> [1]        { "a": 1 } without 0 -> {}
 */
export function removeChildren(
  { text }: Tree,
  placed: Placed,
  index: number,
  count: number,
): Edit[] {
  const children = childRanges(placed);
  const first = children[index];
  const last = children[index + count - 1];
  if (!first || !last)
    throw new RangeError(`no children ${index} to ${index + count - 1} among ${children.length}`);
  const next = children[index + count];
  if (next) {
    const comma = commaAfter(text, last.end);
    return isBlank(text.slice(last.end, next.start)) || comma === undefined
      ? [cut(first.start, next.start)]
      : [cut(first.start, comma + 1)];
  }
  const previous = children[index - 1];
  if (!previous) {
    const inner: Range = { start: placed.start + 1, end: placed.start + placed.node.length - 1 };
    const isAlone =
      isBlank(text.slice(inner.start, first.start)) && isBlank(text.slice(last.end, inner.end));
    return [
      isAlone
        ? cut(inner.start, inner.end)
        : cut(first.start, (commaAfter(text, last.end) ?? last.end - 1) + 1),
    ];
  }
  if (isBlank(text.slice(previous.end, first.start))) return [cut(previous.end, last.end)];
  const comma = commaAfter(text, previous.end);
  return comma === undefined
    ? [cut(first.start, last.end)]
    : [cut(comma, comma + 1), cut(first.start, last.end)];
}

/** The edits that move child `from` to where it is child `to` afterwards (both 0-based), its text unchanged. */
export function moveChild(tree: Tree, placed: Placed, from: number, to: number): Edit[] {
  const child = childRanges(placed)[from];
  if (!child || from === to) return [];
  return [
    ...removeChildren(tree, placed, from, 1),
    ...insertChildren(tree, placed, to > from ? to + 1 : to, [
      tree.text.slice(child.start, child.end),
    ]),
  ];
}
