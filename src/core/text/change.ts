import {
  childCount,
  insertChildren,
  moveChild,
  type Placed,
  removeChildren,
  tokenAfter,
} from './children.ts';
import { type Edit, type Edits, editTree, inOrder } from './edit.ts';
import { type Layout, layoutOf, write } from './layout.ts';
import { type Found, find } from './locate.ts';
import { child, lastOf, type Pointer, parentOf, segmentsOf } from './pointer.ts';
import type { ObjectNode, Tree } from './tree.ts';
import { isContainer } from './tree.ts';
import {
  isArray,
  isObject,
  type Json,
  type JsonArray,
  type JsonObject,
  jsonOf,
  sameJson,
} from './value.ts';

/** A change to one JSON file in terms of its values. `editsFor` says what it means for the text. */
export type Change =
  /** Gives the place that value; what is not there is added, the objects around it included. */
  | { readonly op: 'set'; readonly at: Pointer; readonly value: Json }
  /** Adds an item before the one that stands at that index now, or a new member right behind `after`. */
  | { readonly op: 'insert'; readonly at: Pointer; readonly value: Json; readonly after?: string }
  | { readonly op: 'remove'; readonly at: Pointer }
  | { readonly op: 'rename'; readonly at: Pointer; readonly key: string }
  /** Moves an item or member to that 0-based place among its siblings. */
  | { readonly op: 'move'; readonly at: Pointer; readonly to: number };

/** The usual order of an object's keys, so that a new one gets a sensible place; unknown keys go last. */
export type KeyOrder = (object: Pointer) => readonly string[];

/** The place that a change names is not there, or is no place for it; the message is for users. */
export class ChangeRefused extends Error {
  override readonly name = 'ChangeRefused';
}

/**
 * The smallest edits that make a change: every byte outside what changed stays, and what is new is written like its
 * neighbours (indentation, line ends, blanks after colons).
 * @throws ChangeRefused
 */
export function editsFor(tree: Tree, change: Change, keyOrder: KeyOrder = () => []): Edits {
  switch (change.op) {
    case 'set':
      return inOrder(set(tree, change.at, change.value, keyOrder));
    case 'insert':
      return inOrder(insert(tree, change));
    case 'remove': {
      const { parent, index } = childAt(tree, change.at);
      return inOrder(removeChildren(tree, parent, index, 1));
    }
    case 'rename': {
      const { parent, key } = keyAt(tree, change.at);
      if (lastOf(change.at) === change.key) return [];
      if (parent.node.members.some((member) => member.key === change.key)) {
        throw new ChangeRefused(`There is "${change.key}" already beside ${change.at}.`);
      }
      return [{ offset: key.start, length: key.end - key.start, text: JSON.stringify(change.key) }];
    }
    case 'move': {
      const { parent, index } = childAt(tree, change.at);
      const count = childCount(parent.node);
      return inOrder(moveChild(tree, parent, index, Math.max(0, Math.min(change.to, count - 1))));
    }
  }
}

/** Makes changes one after the other, each on the text that the one before left. */
export function applyChanges(
  tree: Tree,
  changes: readonly Change[],
  keyOrder?: KeyOrder,
): { tree: Tree; steps: Edits[] } {
  let now = tree;
  const steps: Edits[] = [];
  for (const change of changes) {
    const edits = editsFor(now, change, keyOrder);
    if (edits.length === 0) continue;
    steps.push(edits);
    now = editTree(now, edits);
  }
  return { tree: now, steps };
}

function set(tree: Tree, at: Pointer, value: Json, keyOrder: KeyOrder): Edit[] {
  if (!tree.root) return [writeRoot(tree, at, value)];
  const found = find(tree, at);
  if (found) return replace(tree, found, at, value, keyOrder);
  return add(tree, at, value, keyOrder);
}

/** The first value of a text that has none: below a comment, if there is one. */
function writeRoot({ text, rootAt }: Tree, at: Pointer, value: Json): Edit {
  const root = segmentsOf(at).reduceRight(wrapped, value);
  const onOwnLine = /\S[^\r\n]*$/.test(text.replace(/^\ufeff/, '')) ? '\n' : '';
  return {
    offset: rootAt,
    length: text.length - rootAt,
    text: onOwnLine + JSON.stringify(root, null, 4),
  };
}

/** The value in a new container, by the one segment of a pointer that leads to it there. */
const wrapped = (value: Json, segment: string): Json =>
  segment === '-' || segment === '0' ? [value] : { [segment]: value };

/** Adds what is missing: the value under the nearest container above it, wrapped in the containers between. */
function add(tree: Tree, at: Pointer, value: Json, keyOrder: KeyOrder): Edit[] {
  const parent = parentOf(at);
  const segment = lastOf(at);
  const found = find(tree, parent);
  if (!found) return add(tree, parent, wrapped(value, segment), keyOrder);
  const { node, range } = found;
  if (node?.kind === 'object') {
    const placed: Placed<ObjectNode> = { node, start: range.start };
    return addMember(tree, placed, memberPlace(node, segment, keyOrder(parent)), segment, value);
  }
  if (node?.kind === 'array') {
    const count = node.items.length;
    if (segment !== '-' && segment !== String(count)) {
      throw new ChangeRefused(
        `${parent || 'The file'} has ${count} items: a new one is ${parent}/${count} or ${parent}/-.`,
      );
    }
    return addItem(tree, { node, start: range.start }, count, value);
  }
  if (node && !(node.kind === 'literal' && node.value === null)) {
    throw new ChangeRefused(
      `${parent} holds a ${node.kind === 'literal' ? 'boolean' : node.kind}: nothing can be added below it.`,
    );
  }
  return replace(tree, found, parent, { [segment]: value }, keyOrder);
}

/** The index for a new key: behind the last key that usually stands before it. */
function memberPlace({ members }: ObjectNode, key: string, order: readonly string[]): number {
  const rank = order.indexOf(key);
  if (rank < 0) return members.length;
  const earlier = members.findLastIndex((member) => {
    const other = order.indexOf(member.key);
    return other >= 0 && other < rank;
  });
  if (earlier >= 0) return earlier + 1;
  const later = members.findIndex((member) => order.indexOf(member.key) > rank);
  return later >= 0 ? later : members.length;
}

const memberText = (key: string, value: Json, layout: Layout): string =>
  JSON.stringify(key) + layout.colon + write(value, layout);

function addMember(
  tree: Tree,
  placed: Placed<ObjectNode>,
  index: number,
  key: string,
  value: Json,
): Edit[] {
  const layout = layoutOf(tree, placed.node, placed.start);
  return insertChildren(tree, placed, index, [memberText(key, value, layout)], layout);
}

function addItem(tree: Tree, placed: Placed, index: number, value: Json): Edit[] {
  const layout = layoutOf(tree, placed.node, placed.start);
  return insertChildren(tree, placed, index, [write(value, layout)], layout);
}

function insert(tree: Tree, change: Change & { op: 'insert' }): Edit[] {
  const parentAt = parentOf(change.at);
  const segment = lastOf(change.at);
  const parent = find(tree, parentAt);
  const node = parent?.node;
  if (!parent || !isContainer(node)) return set(tree, change.at, change.value, () => []);
  const start = parent.range.start;
  if (node.kind === 'array') {
    const index = segment === '-' ? node.items.length : indexOf(segment);
    if (index === undefined || index > node.items.length) {
      throw new ChangeRefused(
        `${parentAt} has ${node.items.length} items: there is no place ${segment}.`,
      );
    }
    return addItem(tree, { node, start }, index, change.value);
  }
  if (node.members.some((member) => member.key === segment)) {
    throw new ChangeRefused(`There is "${segment}" already in ${parentAt || 'the file'}.`);
  }
  const behind = node.members.findIndex((member) => member.key === change.after);
  return addMember(
    tree,
    { node, start },
    behind < 0 ? node.members.length : behind + 1,
    segment,
    change.value,
  );
}

/** An item's index as RFC 6901 writes it: `01`, `1.0` and a blank are none. */
const indexOf = (segment: string): number | undefined =>
  /^(?:0|[1-9]\d*)$/.test(segment) ? Number(segment) : undefined;

function childAt(tree: Tree, at: Pointer): { parent: Placed; index: number } {
  const parent = find(tree, parentOf(at));
  const segment = lastOf(at);
  if (at !== '' && parent && isContainer(parent.node)) {
    const index =
      parent.node.kind === 'object'
        ? parent.node.members.findLastIndex((member) => member.key === segment)
        : (indexOf(segment) ?? -1);
    if (index >= 0 && index < childCount(parent.node)) {
      return { parent: { node: parent.node, start: parent.range.start }, index };
    }
  }
  throw new ChangeRefused(`There is no ${at || 'place'} in the file.`);
}

function keyAt(tree: Tree, at: Pointer) {
  const parent = find(tree, parentOf(at));
  const key = find(tree, at)?.key;
  if (parent?.node?.kind !== 'object' || !key)
    throw new ChangeRefused(`There is no ${at} in the file.`);
  return { parent: { node: parent.node, start: parent.range.start }, key };
}

/** Where the text of something found is to be replaced, and the layout around it. */
function replace(tree: Tree, found: Found, at: Pointer, value: Json, keyOrder: KeyOrder): Edit[] {
  const { node, range } = found;
  if (node === undefined) return [fillIn(tree, found, value)];
  const old = jsonOf(node);
  if (sameJson(old, value)) return [];
  const start = range.start;
  if (node.kind === 'object' && isObject(value)) {
    const edits = mergeObject(tree, { node, start }, at, value, keyOrder);
    if (edits) return edits;
  }
  if (node.kind === 'array' && isArray(value)) {
    const edits = mergeArray(tree, { node, start }, old as JsonArray, at, value, keyOrder);
    if (edits) return edits;
  }
  return [
    { offset: start, length: node.length, text: write(value, layoutAround(tree, at, start)) },
  ];
}

/** The layout for a value that replaces the one at `at`: what its own children would have. */
function layoutAround(tree: Tree, at: Pointer, start: number): Layout {
  const parent = segmentsOf(at).length > 0 ? find(tree, parentOf(at)) : undefined;
  if (parent && isContainer(parent.node)) return layoutOf(tree, parent.node, parent.range.start);
  const root = layoutOf(tree, EMPTY, start);
  return { ...root, indent: root.close.slice(root.eol.length) };
}
const EMPTY: ObjectNode = { kind: 'object', length: 2, members: [], faults: [], whole: true };

/** Writes the value of a key that has none yet: `"summary":` or just `"summary"`. */
function fillIn({ text }: Tree, { key }: Found, value: Json): Edit {
  const end = key?.end ?? 0;
  const colon = tokenAfter(text, end, ':');
  if (colon === undefined) return { offset: end, length: 0, text: `: ${JSON.stringify(value)}` };
  const blanks = /[ \t]*/y;
  blanks.lastIndex = colon + 1;
  const typed = blanks.exec(text)?.[0] ?? '';
  return { offset: colon + 1, length: typed.length, text: ` ${JSON.stringify(value)}` };
}

/** Member by member; undefined where keeping the old text apart would not be simpler than writing the whole anew. */
function mergeObject(
  tree: Tree,
  placed: Placed<ObjectNode>,
  at: Pointer,
  value: JsonObject,
  keyOrder: KeyOrder,
): Edit[] | undefined {
  const { members } = placed.node;
  const keys = new Set(members.map(({ key }) => key));
  if (keys.size < members.length) return undefined;
  const added = Object.keys(value).filter((key) => !keys.has(key));
  const gone = members.map(({ key }) => !Object.hasOwn(value, key));
  if (gone.every(Boolean)) return undefined;
  const edits: Edit[] = [];
  for (const member of members) {
    const next = Object.hasOwn(value, member.key) ? value[member.key] : undefined;
    if (next === undefined) continue;
    const pointer = child(at, member.key);
    const found = find(tree, pointer);
    if (found) edits.push(...replace(tree, found, pointer, next, keyOrder));
  }
  for (let index = 0; index < gone.length; index++) {
    if (!gone[index]) continue;
    let count = 1;
    while (gone[index + count]) count++;
    edits.push(...removeChildren(tree, placed, index, count));
    index += count;
  }
  const layout = layoutOf(tree, placed.node, placed.start);
  const byPlace = new Map<number, string[]>();
  for (const key of added) {
    const index = memberPlace(placed.node, key, keyOrder(at));
    byPlace.set(index, [
      ...(byPlace.get(index) ?? []),
      memberText(key, value[key] ?? null, layout),
    ]);
  }
  for (const [index, texts] of byPlace)
    edits.push(...insertChildren(tree, placed, index, texts, layout));
  return disjoint(edits);
}

function mergeArray(
  tree: Tree,
  placed: Placed,
  old: JsonArray,
  at: Pointer,
  value: JsonArray,
  keyOrder: KeyOrder,
): Edit[] | undefined {
  if (old.length === 0 || value.length === 0) return undefined;
  let head = 0;
  while (head < Math.min(old.length, value.length) && sameJson(old[head], value[head])) head++;
  let tail = 0;
  while (
    tail < Math.min(old.length, value.length) - head &&
    sameJson(old.at(-1 - tail), value.at(-1 - tail))
  )
    tail++;
  const both = Math.min(old.length, value.length) - head - tail;
  const edits: Edit[] = [];
  for (let index = head; index < head + both; index++) {
    const pointer = child(at, index);
    const found = find(tree, pointer);
    if (found) edits.push(...replace(tree, found, pointer, value[index] ?? null, keyOrder));
  }
  const surplus = old.length - value.length;
  if (surplus > 0) edits.push(...removeChildren(tree, placed, head + both, surplus));
  else if (surplus < 0) {
    const layout = layoutOf(tree, placed.node, placed.start);
    const texts = value.slice(head + both, value.length - tail).map((item) => write(item, layout));
    edits.push(...insertChildren(tree, placed, head + both, texts, layout));
  }
  return disjoint(edits);
}

/** The edits in order, if no two touch the same text. */
function disjoint(edits: Edit[]): Edit[] | undefined {
  const sorted = [...inOrder(edits)];
  const overlaps = sorted.some((edit, index) => {
    const before = sorted[index - 1];
    return before !== undefined && before.offset + before.length > edit.offset;
  });
  return overlaps ? undefined : sorted;
}
