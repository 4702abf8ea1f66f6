import { child, type Pointer } from '../../text/pointer.ts';
import { type ContainerNode, isContainer, type Tree } from '../../text/tree.ts';
import { isObject, jsonOf } from '../../text/value.ts';

/** A container with its place: a pointer, and a 0-based UTF-16 offset in the whole text. */
export interface Spot {
  readonly node: ContainerNode;
  readonly at: Pointer;
  readonly start: number;
}

/** What trees share across edits is looked at once. */
const plain = new WeakSet<ContainerNode>();
const known = new WeakMap<Tree, readonly Spot[]>();

/** The containers that hold a fault of form or a key twice, in the order of the text; nearly always none. */
export function oddSpots(tree: Tree): readonly Spot[] {
  let spots = known.get(tree);
  if (!spots) {
    spots = find(tree);
    known.set(tree, spots);
  }
  return spots;
}

function find({ root, rootAt }: Tree): Spot[] {
  const spots: Spot[] = [];
  const path: (string | number)[] = [];

  function visit(node: ContainerNode, start: number) {
    const before = spots.length;
    if (isOdd(node)) spots.push({ node, at: child('', ...path), start });
    if (node.kind === 'object') {
      for (const { key, value, valueAt } of node.members)
        if (isContainer(value) && !plain.has(value)) enter(key, value, start + valueAt);
    } else {
      node.items.forEach(({ value, at }, index) => {
        if (isContainer(value) && !plain.has(value)) enter(index, value, start + at);
      });
    }
    if (spots.length === before) plain.add(node);
  }

  function enter(segment: string | number, node: ContainerNode, start: number) {
    path.push(segment);
    visit(node, start);
    path.pop();
  }

  if (isContainer(root)) visit(root, rootAt);
  return spots;
}

/** Of a key that stands twice, the plain value has one. */
function isOdd(node: ContainerNode): boolean {
  if (node.faults.length > 0) return true;
  if (node.kind === 'array') return false;
  const value = jsonOf(node);
  return isObject(value) && Object.keys(value).length < node.members.length;
}
