import type { RawFile } from '../connector/files.ts';
import { isZip, unpack } from './zip.ts';

/** What is in a bundle, for looking into: a folder, a zip in the zip, or a file. */
export interface BundleNode {
  /** Through folders and zips, unique in the bundle. */
  readonly path: string;
  readonly name: string;
  /** The bytes of a file; a folder and a readable zip have what is in them instead. */
  readonly content: Uint8Array | readonly BundleNode[];
  /** Bytes; of a folder those of all that is in it, of a zip its own. */
  readonly size: number;
}

/** Zips in zips are looked into so deep; a package has three. */
const MAX_DEPTH = 4;

/** The tree of a bundle's entries, in their order, folders where their first entry stands. */
export function treeOf(entries: readonly RawFile[]): readonly BundleNode[] {
  return nodesOf(entries, '', 0);
}

function nodesOf(entries: readonly RawFile[], above: string, depth: number): BundleNode[] {
  const byName = new Map<string, RawFile[]>();
  for (const entry of entries) {
    const name = entry.name.slice(0, entry.name.indexOf('/') + 1) || entry.name;
    const same = byName.get(name);
    if (same) same.push(entry);
    else byName.set(name, [entry]);
  }
  return [...byName].flatMap(([name, inside]) =>
    name.endsWith('/')
      ? [folderOf(name.slice(0, -1), inside, above, depth)]
      : inside.map((file) => fileOf(file, above, depth)),
  );
}

function folderOf(
  name: string,
  inside: readonly RawFile[],
  above: string,
  depth: number,
): BundleNode {
  const path = `${above}${name}`;
  const files = inside.map((file) => ({ ...file, name: file.name.slice(name.length + 1) }));
  const size = inside.reduce((sum, { bytes }) => sum + bytes.length, 0);
  return { path, name, content: nodesOf(files, `${path}/`, depth), size };
}

function fileOf({ name, bytes }: RawFile, above: string, depth: number): BundleNode {
  const path = `${above}${name}`;
  const unpacked = depth < MAX_DEPTH && isZip(bytes) ? unpack(bytes) : undefined;
  const content = unpacked?.ok ? nodesOf(unpacked.files, `${path}/`, depth + 1) : bytes;
  return { path, name, content, size: bytes.length };
}
