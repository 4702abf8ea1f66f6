import { describe, expect, it } from 'vitest';
import { type BundleNode, treeOf } from './tree.ts';
import { pack } from './zip.ts';

const file = (name: string, text = name) => ({ name, bytes: new TextEncoder().encode(text) });
/** `{ 'folder': { 'file': size } }` */
type Outline = { readonly [name: string]: number | Outline };
const outline = (nodes: readonly BundleNode[]): Outline =>
  Object.fromEntries(
    nodes.map(({ name, content, size }) => [
      name,
      content instanceof Uint8Array ? size : outline(content),
    ]),
  );

describe('the tree of a bundle', () => {
  it('has folders where their first file stands', () => {
    const nodes = treeOf([file('a/b/one', '1'), file('top', '22'), file('a/two', '333')]);
    expect(outline(nodes)).toEqual({ a: { b: { one: 1 }, two: 3 }, top: 2 });
    expect(nodes.map(({ name }) => name)).toEqual(['a', 'top']);
    expect(nodes[0]?.size).toBe(4);
  });

  it('looks into zips', () => {
    const inner = pack([file('solution.xml', '<a/>')]);
    const zip = pack([{ name: 'PkgAssets/flow.zip', bytes: inner }]);
    const nodes = treeOf([file('intro.md', '#'), { name: 'package.zip', bytes: zip }]);
    expect(outline(nodes)).toEqual({
      'intro.md': 1,
      'package.zip': { PkgAssets: { 'flow.zip': { 'solution.xml': 4 } } },
    });
    expect(nodes[1]?.size).toBe(zip.length);
  });

  it('shows a damaged zip as the file that it is', () => {
    const bytes = new Uint8Array([0x50, 0x4b, 3, 4, 1, 2]);
    expect(outline(treeOf([{ name: 'broken.zip', bytes }]))).toEqual({ 'broken.zip': 6 });
  });

  it('ends in a zip of zips of zips', () => {
    let bytes = pack([file('deep')]);
    for (let depth = 0; depth < 8; depth++) bytes = pack([{ name: 'in.zip', bytes }]);
    let [node] = treeOf([{ name: 'in.zip', bytes }]);
    let levels = 0;
    while (node && !(node.content instanceof Uint8Array)) {
      levels++;
      [node] = node.content;
    }
    expect(levels).toBe(4);
  });
});
