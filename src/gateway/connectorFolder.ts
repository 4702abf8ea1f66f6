import { createHash } from 'node:crypto';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, sep } from 'node:path';
import { NotWritten, writeTogether } from './writeTogether.ts';

/** A file as the page gets it. Without `base64` it is not there. */
export interface FolderFile {
  readonly name: string;
  readonly base64: string | null;
  readonly sha256: string | null;
}

export interface FolderContent {
  readonly name: string;
  /** The whole path, shown to the author and by which the page finds its work again. */
  readonly path: string;
  readonly files: readonly FolderFile[];
}

/** Write `base64` (or delete the file, without) if it is still the file of that digest (none: if it is still absent). */
export interface FileChange {
  readonly name: string;
  readonly base64: string | null;
  readonly baseSha256: string | null;
}

export type Written =
  | { readonly kind: 'written'; readonly files: readonly { name: string; sha256: string }[] }
  | { readonly kind: 'conflicts'; readonly conflicts: readonly FolderFile[] }
  | { readonly kind: 'refused'; readonly message: string };

/** What lies in a connector's folder and is larger is none of its files, in bytes. */
const MAX_FILE = 50 * 1024 * 1024;

/** The files of a connector's folder, or of a definition file alone; undefined when there is nothing at that path. */
export async function readFolder(path: string): Promise<FolderContent | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (!found) return undefined;
  const [folder, names] = found.isDirectory()
    ? [path, await readdir(path)]
    : [dirname(path), [basename(path)]];
  const files = await Promise.all(
    names
      .filter((name) => !name.startsWith('.'))
      .toSorted()
      .map((name) => readOwn(folder, name)),
  );
  return {
    name: basename(found.isDirectory() ? path : path.replace(/(?:\.swagger)?\.json$/i, '')),
    path,
    files: files.filter((file) => file !== undefined),
  };
}

async function readOwn(folder: string, name: string): Promise<FolderFile | undefined> {
  const path = await inside(folder, name);
  const found = path === undefined ? undefined : await stat(path).catch(() => undefined);
  if (!path || !found?.isFile() || found.size > MAX_FILE) return undefined;
  return described(name, await readFile(path));
}

/** The file's own path, links followed; undefined where a link leads out of the folder. */
async function inside(folder: string, name: string): Promise<string | undefined> {
  const root = await realpath(folder);
  const path = join(root, name);
  const target = await realpath(path).catch(() => path);
  return target.startsWith(root + sep) ? target : undefined;
}

const described = (name: string, bytes: Buffer): FolderFile => ({
  name,
  base64: bytes.toString('base64'),
  sha256: digest(bytes),
});
const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Makes all changes, or none if any of the files is not as the page knew it. */
export async function writeFolder(path: string, changes: readonly FileChange[]): Promise<Written> {
  const found = await stat(path).catch(() => undefined);
  if (!found)
    return { kind: 'refused', message: `${path} is not there any more. Nothing was written.` };
  const folder = found.isDirectory() ? path : dirname(path);
  if (!found.isDirectory() && changes.some(({ name }) => name !== basename(path))) {
    const message = `The studio was started on ${basename(path)} alone and writes no other file. Start it on the folder to save them all.`;
    return { kind: 'refused', message };
  }
  const targets: { change: FileChange; path: string }[] = [];
  const conflicts: FolderFile[] = [];
  for (const change of changes) {
    const target = await inside(folder, change.name);
    if (target === undefined) {
      return {
        kind: 'refused',
        message: `${change.name} is a link out of the folder. Nothing was written.`,
      };
    }
    const there = await readFile(target).catch(() => undefined);
    if ((there ? digest(there) : null) === change.baseSha256)
      targets.push({ change, path: target });
    else
      conflicts.push(
        there ? described(change.name, there) : { name: change.name, base64: null, sha256: null },
      );
  }
  if (conflicts.length > 0) return { kind: 'conflicts', conflicts };
  return writeAll(targets);
}

async function writeAll(
  targets: readonly { change: FileChange; path: string }[],
): Promise<Written> {
  const files = targets.map(({ change, path }) => ({
    name: change.name,
    path,
    bytes: change.base64 === null ? undefined : Buffer.from(change.base64, 'base64'),
  }));
  try {
    await writeTogether(files);
  } catch (fault) {
    if (!(fault instanceof NotWritten)) throw fault;
    const code = (fault.cause as NodeJS.ErrnoException).code ?? '';
    const why = REASONS[code] ?? String(fault.cause);
    return { kind: 'refused', message: `${basename(fault.path)} could not be written: ${why}` };
  }
  return {
    kind: 'written',
    files: files.flatMap(({ name, bytes }) => (bytes ? [{ name, sha256: digest(bytes) }] : [])),
  };
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'the system does not allow it.',
  EPERM: 'the system does not allow it.',
  EROFS: 'the disk is read-only.',
  ENOSPC: 'the disk is full.',
};
