import { child, type Pointer, segmentsOf } from './pointer.ts';
import { isContainer, type Member, type Node, type ObjectNode, type Tree } from './tree.ts';
import { type Json, jsonOf } from './value.ts';

/** A span of a text: 0-based UTF-16 offsets, `end` excluded. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A node found by its pointer, with its place in the whole text. */
export interface Found {
  readonly node: Node | undefined;
  readonly range: Range;
  /** The key's token, quotes included, where the node is an object's member. */
  readonly key: Range | undefined;
}

const LARGE = 16;
const memberIndexes = new WeakMap<ObjectNode, Map<string, Member>>();

/** The member of that name; of several, the last one, as for `JSON.parse`. */
export function memberOf(node: ObjectNode, key: string): Member | undefined {
  if (node.members.length <= LARGE) return node.members.findLast((member) => member.key === key);
  let index = memberIndexes.get(node);
  if (!index) {
    index = new Map(node.members.map((member) => [member.key, member]));
    memberIndexes.set(node, index);
  }
  return index.get(key);
}

/** The node at a pointer, or undefined when the text has none there. */
export function find(tree: Tree, pointer: Pointer): Found | undefined {
  const { found, rest } = walk(tree, pointer);
  return rest === 0 ? found : undefined;
}

/** The plain value at a pointer. */
export function valueAt(tree: Tree, pointer: Pointer): Json | undefined {
  const node = find(tree, pointer)?.node;
  return node && jsonOf(node);
}

/**
 * Where to show something about a pointer: a scalar's value, a container's key (an item's first character), and for a
 * place that is not there the nearest one above it.
 */
export function rangeOf(tree: Tree, pointer: Pointer, part: 'key' | 'value' = 'value'): Range {
  const { found } = walk(tree, pointer);
  if (!found) return { start: 0, end: Math.min(1, tree.text.length) };
  if (found.key && (part === 'key' || found.node === undefined || isContainer(found.node)))
    return found.key;
  return isContainer(found.node)
    ? { start: found.range.start, end: found.range.start + 1 }
    : found.range;
}

/** Follows the pointer as far as it goes; `rest` is how many segments were not found. */
function walk(tree: Tree, pointer: Pointer): { found: Found | undefined; rest: number } {
  const segments = segmentsOf(pointer);
  if (!tree.root) return { found: undefined, rest: segments.length + 1 };
  let found: Found = {
    node: tree.root,
    range: { start: tree.rootAt, end: tree.rootAt + tree.root.length },
    key: undefined,
  };
  for (const [depth, segment] of segments.entries()) {
    const next = step(found, segment);
    if (!next) return { found, rest: segments.length - depth };
    found = next;
  }
  return { found, rest: 0 };
}

function step({ node, range }: Found, segment: string): Found | undefined {
  if (node?.kind === 'object') {
    const member = memberOf(node, segment);
    return member && foundMember(member, range.start);
  }
  if (node?.kind !== 'array' || !/^(?:0|[1-9]\d*)$/.test(segment)) return undefined;
  const item = node.items[Number(segment)];
  if (!item) return undefined;
  const start = range.start + item.at;
  return { node: item.value, range: { start, end: start + item.value.length }, key: undefined };
}

/** A member with its places in the text; `base` is where its object starts. */
export function foundMember(member: Member, base: number): Found {
  const start = base + member.valueAt;
  const keyAt = base + member.keyAt;
  return {
    node: member.value,
    range: { start, end: start + (member.value?.length ?? 0) },
    key: { start: keyAt, end: keyAt + member.keyLength },
  };
}

/** The pointer of the deepest member or item around an offset (its end included: a cursor stands behind what it typed). */
export function pointerAt(tree: Tree, offset: number): Pointer {
  let pointer: Pointer = '';
  let node = tree.root;
  let start = tree.rootAt;
  while (node) {
    const inside = offset - start;
    if (node.kind === 'object') {
      const hit: Member | undefined = node.members.find(
        ({ keyAt, valueAt, value }) => keyAt <= inside && inside <= valueAt + (value?.length ?? 0),
      );
      if (!hit) break;
      pointer = child(pointer, hit.key);
      if (inside < hit.valueAt) break;
      start += hit.valueAt;
      node = hit.value;
    } else if (node.kind === 'array') {
      const index: number = node.items.findIndex(
        ({ at, value }) => at <= inside && inside <= at + value.length,
      );
      const item = node.items[index];
      if (!item) break;
      pointer = child(pointer, index);
      start += item.at;
      node = item.value;
    } else break;
  }
  return pointer;
}
