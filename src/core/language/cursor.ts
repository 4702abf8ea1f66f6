import type { Range } from '../text/locate.ts';
import type { ContainerNode, Member, Node, ObjectNode, Tree } from '../text/tree.ts';
import { isContainer } from '../text/tree.ts';

/** The containers around a place, from the root down: each with the key or index that leads into it. */
export interface Level {
  readonly node: ContainerNode;
  /** Where it starts in the text. */
  readonly start: number;
  /** The key or index in the container around it; `''` for the root. */
  readonly key: string;
}

/** What is being typed where a cursor stands, in JSON of any state. */
export interface Cursor {
  readonly levels: readonly [Level, ...Level[]];
  /** The segments that lead to the innermost container, and to the value where one is typed. */
  readonly path: readonly string[];
  readonly typing: 'key' | 'value';
  /** What is typed so far, quotes included; empty between two tokens. */
  readonly token: Range;
  /** A comma is missing: behind what stands before it, so much further in the text. */
  readonly commaBefore: number | undefined;
  /** Another member or item follows without a comma between. */
  readonly wantsComma: boolean;
  /** A key with its colon behind it already. */
  readonly hasColon: boolean;
}

const BLANK = /\s/;
/** What a half-typed token without quotes is made of. */
const WORD = /[^\s,:[\]{}"]/;

/** The innermost container around an offset with those around it; the offset is between the brackets. */
export function levelsAt({ root, rootAt }: Tree, offset: number): Level[] {
  const levels: Level[] = [];
  let next: Level | undefined =
    isContainer(root) && isInside(root, rootAt, offset)
      ? { node: root, start: rootAt, key: '' }
      : undefined;
  while (next) {
    levels.push(next);
    next = levelInside(next, offset);
  }
  return levels;
}

function levelInside({ node, start }: Level, offset: number): Level | undefined {
  if (node.kind === 'object') {
    for (const { key, value, valueAt } of node.members) {
      const at = start + valueAt;
      if (isContainer(value) && isInside(value, at, offset)) return { node: value, start: at, key };
    }
    return undefined;
  }
  for (const [index, { value, at: itemAt }] of node.items.entries()) {
    const at = start + itemAt;
    if (isContainer(value) && isInside(value, at, offset))
      return { node: value, start: at, key: String(index) };
  }
  return undefined;
}

const isOpen = (node: ContainerNode): boolean =>
  node.faults.some(({ kind }) => kind === 'not-closed');

const isInside = (node: ContainerNode, start: number, offset: number): boolean => {
  const end = start + node.length;
  return start < offset && (offset < end || (offset === end && isOpen(node)));
};

/** What is typed at an offset; undefined where nothing can be (outside of the root, behind a whole value). */
export function cursorAt(tree: Tree, offset: number): Cursor | undefined {
  const [root, ...deeper] = levelsAt(tree, offset);
  if (!root) return undefined;
  const levels = [root, ...deeper] as const;
  const inner = deeper.at(-1) ?? root;
  const { node, start } = inner;
  const above = deeper.map(({ key }) => key);
  const token = tokenAt(tree.text, node, start, offset);
  if (!token) return undefined;
  const before = previousAt(tree.text, token.start);
  const sign = tree.text[before];
  const isFirst = sign === '{' || sign === '[' || sign === ',' || before < start;
  const common = { levels, token, wantsComma: wantsComma(tree.text, token.end) };
  if (node.kind === 'array') {
    const index = node.items.filter(({ at }) => start + at < token.start).length;
    if (!isFirst && !isOnLaterLine(tree.text, before, token.start)) return undefined;
    return {
      ...common,
      path: [...above, String(index)],
      typing: 'value',
      commaBefore: isFirst ? undefined : before + 1,
      hasColon: false,
    };
  }
  if (sign === ':') {
    const member = node.members.findLast(({ keyAt }) => start + keyAt < token.start);
    if (!member) return undefined;
    const path = [...above, member.key];
    return { ...common, path, typing: 'value', commaBefore: undefined, hasColon: false };
  }
  const hasColon = tree.text[nextAt(tree.text, token.end)] === ':';
  if (
    !isFirst &&
    (!isOnLaterLine(tree.text, before, token.start) || isBareKey(node, start, before))
  )
    return undefined;
  return {
    ...common,
    path: above,
    typing: 'key',
    commaBefore: isFirst ? undefined : before + 1,
    hasColon,
  };
}

/** The string or word around an offset, or the empty place there; undefined right behind something whole. */
function tokenAt(
  text: string,
  node: ContainerNode,
  start: number,
  offset: number,
): Range | undefined {
  for (const range of tokensOf(node, start)) {
    if (offset < range.start) break;
    if (offset === range.start) continue;
    if (offset < range.end) return range;
    if (offset > range.end) continue;
    const quote = text[range.start];
    const isString = quote === '"' || quote === "'";
    const isWhole =
      (isString && range.end - range.start > 1 && text[range.end - 1] === quote) ||
      quote === '{' ||
      quote === '[';
    return isWhole ? undefined : range;
  }
  let from = offset;
  while (WORD.test(text[from - 1] ?? ' ') && from > start + 1) from--;
  let to = offset;
  while (WORD.test(text[to] ?? ' ')) to++;
  return { start: from, end: to };
}

function* tokensOf(node: ContainerNode, start: number): Iterable<Range> {
  const rangeOf = (at: number, length: number): Range => ({
    start: start + at,
    end: start + at + length,
  });
  if (node.kind === 'array') {
    for (const { at, value } of node.items) yield rangeOf(at, value.length);
    return;
  }
  for (const { keyAt, keyLength, valueAt, value } of node.members) {
    yield rangeOf(keyAt, keyLength);
    if (value) yield rangeOf(valueAt, value.length);
  }
}

/** The offset of the last character before one that is no blank; -1 at the start. */
function previousAt(text: string, offset: number): number {
  let at = offset - 1;
  while (at >= 0 && BLANK.test(text.charAt(at))) at--;
  return at;
}

function nextAt(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && BLANK.test(text.charAt(at))) at++;
  return at;
}

const wantsComma = (text: string, offset: number): boolean => {
  const next = text[nextAt(text, offset)];
  return next === '"' || next === '{' || next === '[';
};

/** Without a comma, another member is meant only on a line of its own. */
const isOnLaterLine = (text: string, before: number, at: number): boolean =>
  /[\r\n]/.test(text.slice(before + 1, at));

/** Whether a key without colon ends there: what follows it is no key. */
const isBareKey = (node: ObjectNode, start: number, end: number): boolean =>
  node.members.some(
    (member) => isWithoutValue(member) && start + member.keyAt + member.keyLength === end + 1,
  );
const isWithoutValue = ({ value }: Member): boolean => value === undefined;

/** The string under an offset with its place: a key's or a value's. */
export interface StringAt {
  readonly path: readonly string[];
  readonly part: 'key' | 'value';
  /** Quotes included. */
  readonly range: Range;
  readonly text: string;
}

/** The key or scalar that an offset is in or touches. */
export function tokenUnder(tree: Tree, offset: number): (StringAt & { node?: Node }) | undefined {
  const levels = levelsAt(tree, offset);
  const inner = levels.at(-1);
  if (!inner) return undefined;
  const above = levels.slice(1).map(({ key }) => key);
  const { node, start } = inner;
  const touches = (at: number, length: number) =>
    start + at <= offset && offset <= start + at + length;
  const found = (at: number, length: number): Range => ({
    start: start + at,
    end: start + at + length,
  });
  if (node.kind === 'array') {
    const index = node.items.findIndex(({ at, value }) => touches(at, value.length));
    const item = node.items[index];
    if (!item || isContainer(item.value)) return undefined;
    return {
      path: [...above, String(index)],
      part: 'value',
      range: found(item.at, item.value.length),
      text: String(item.value.value),
      node: item.value,
    };
  }
  for (const { key, keyAt, keyLength, valueAt, value } of node.members) {
    const path = [...above, key];
    if (touches(keyAt, keyLength))
      return { path, part: 'key', range: found(keyAt, keyLength), text: key };
    if (value && !isContainer(value) && touches(valueAt, value.length))
      return {
        path,
        part: 'value',
        range: found(valueAt, value.length),
        text: String(value.value),
        node: value,
      };
  }
  return undefined;
}
