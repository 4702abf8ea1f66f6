import { type ContainerNode, isContainer, type Node, type Tree } from './tree.ts';
import { isArray, type Json } from './value.ts';

/** How a container's children are written, read off the text around them, so that a new one looks like its neighbours. */
export interface Layout {
  /** Between the container's bracket or a comma and the next child: a line end with indentation, a blank, or nothing. */
  readonly gap: string;
  /** Before the closing bracket, where the container gets its first child. */
  readonly close: string;
  /** Between key and value, the colon included. */
  readonly colon: string;
  readonly indent: string;
  readonly unit: string;
  readonly eol: string;
  readonly isMultiline: boolean;
}

const DEFAULT_UNIT = '    ';

/** The line end used just before an offset, else the first one after it, else `\n`. */
function lineEndNear(text: string, offset: number): string {
  let at = text.lastIndexOf('\n', offset - 1);
  if (at < 0) at = text.indexOf('\n', offset);
  if (at < 0) return text.includes('\r') ? '\r' : '\n';
  return text[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The blanks that begin the line of an offset. */
function lineIndent(text: string, offset: number): string {
  let lineAt = offset;
  while (lineAt > 0 && text[lineAt - 1] !== '\n' && text[lineAt - 1] !== '\r') lineAt--;
  return /^\ufeff?([ \t]*)/.exec(text.slice(lineAt, offset))?.[1] ?? '';
}

function firstChildAt(node: ContainerNode): number | undefined {
  return node.kind === 'object' ? node.members[0]?.keyAt : node.items[0]?.at;
}

/** A text that holds nothing yet does not tell whether it is to be on one line. */
const holdsAny = (root: Node | undefined): boolean =>
  isContainer(root) && firstChildAt(root) !== undefined;

/** The blanks between two offsets, comments left out; what stands before the first child or behind a comma. */
const blanksBetween = (text: string, from: number, to: number): string =>
  /[ \t\r\n]*$/.exec(text.slice(from, to))?.[0] ?? '';

/** The indentation of one level: that of the root's first child, else four blanks. */
function unitOf({ text, root, rootAt }: Tree): string {
  if (root?.kind !== 'object' && root?.kind !== 'array') return DEFAULT_UNIT;
  const at = firstChildAt(root);
  if (at === undefined) return DEFAULT_UNIT;
  const before = blanksBetween(text, rootAt + 1, rootAt + at);
  return /[\r\n]/.test(before) ? /[^\r\n]*$/.exec(before)?.[0] || DEFAULT_UNIT : DEFAULT_UNIT;
}

function colonOf({ text, root, rootAt }: Tree, node: ContainerNode, start: number): string {
  const [sample, base] =
    node.kind === 'object' && node.members[0]
      ? [node.members[0], start]
      : root?.kind === 'object'
        ? [root.members[0], rootAt]
        : [undefined, 0];
  if (!sample?.value) return ': ';
  const between = text.slice(base + sample.keyAt + sample.keyLength, base + sample.valueAt);
  return /^[ \t]*:[ \t]*$/.test(between) ? between : ': ';
}

/** What stands between the comma and the second child, where that is on the line of the first. */
function inlineGap(text: string, node: ContainerNode, start: number): string | undefined {
  const at = node.kind === 'object' ? node.members[1]?.keyAt : node.items[1]?.at;
  if (at === undefined) return undefined;
  const gap = blanksBetween(text, start, start + at);
  return /[\r\n]/.test(gap) ? undefined : gap;
}

/** The layout of the children of a container that starts at `start`. */
export function layoutOf(tree: Tree, node: ContainerNode, start: number): Layout {
  const { text } = tree;
  const unit = unitOf(tree);
  const colon = colonOf(tree, node, start);
  const outer = lineIndent(text, start);
  const first = firstChildAt(node);
  const eol = lineEndNear(text, start + (first ?? 1));
  if (first === undefined) {
    const isMultiline = /[\r\n]/.test(text.trim()) || !holdsAny(tree.root);
    const indent = outer + unit;
    return isMultiline
      ? { gap: eol + indent, close: eol + outer, colon, indent, unit, eol, isMultiline }
      : { gap: '', close: '', colon, indent: '', unit, eol, isMultiline };
  }
  const before = blanksBetween(text, start + 1, start + first);
  if (/[\r\n]/.test(before)) {
    const indent = /[^\r\n]*$/.exec(before)?.[0] ?? '';
    const own =
      indent.startsWith(outer) && indent.length > outer.length ? indent.slice(outer.length) : unit;
    return {
      gap: eol + indent,
      close: eol + outer,
      colon,
      indent,
      unit: own,
      eol,
      isMultiline: true,
    };
  }
  const gap = inlineGap(text, node, start) ?? (colon.endsWith(' ') ? ' ' : '');
  return { gap, close: before, colon, indent: outer, unit, eol, isMultiline: false };
}

/** JSON in the layout's manner, its first line unindented: it stands behind a colon, a comma or a bracket. */
export function write(value: Json, layout: Layout): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = layout.isMultiline ? { ...layout, indent: layout.indent + layout.unit } : layout;
  const children = isArray(value)
    ? value.map((item) => write(item, inner))
    : Object.entries(value).map(
        ([key, item]) => JSON.stringify(key) + layout.colon + write(item, inner),
      );
  const [open, close] = isArray(value) ? '[]' : '{}';
  if (!layout.isMultiline || children.length === 0)
    return `${open}${children.join(`,${layout.gap}`)}${close}`;
  const gap = layout.eol + inner.indent;
  return `${open}${gap}${children.join(`,${gap}`)}${layout.eol}${layout.indent}${close}`;
}
