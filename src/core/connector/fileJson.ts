import { parse } from '../text/parse.ts';
import type { Tree } from '../text/tree.ts';
import { type Json, jsonOf } from '../text/value.ts';
import type { ConnectorFile } from './files.ts';

const trees = new WeakMap<ConnectorFile, Tree>();

/** The tree of a JSON file, read once; undefined for any other file. */
export function treeOf(file: ConnectorFile): Tree | undefined {
  if (file.kind !== 'text' || !/\.json$/i.test(file.name)) return undefined;
  const known = trees.get(file);
  if (known) return known;
  const tree = parse(file.text);
  trees.set(file, tree);
  return tree;
}

/** The plain value of a JSON file; undefined for any other, and where there is none in it. */
export function jsonIn(file: ConnectorFile): Json | undefined {
  const root = treeOf(file)?.root;
  return root && jsonOf(root);
}
