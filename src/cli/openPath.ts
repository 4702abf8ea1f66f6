import { basename, join, resolve } from 'node:path';
import { isZip, unpack } from '../core/bundle/zip.ts';
import { type Connector, openFiles } from '../core/connector/connector.ts';
import type { RawFile } from '../core/connector/files.ts';
import { Failure } from './failure.ts';
import type { Files } from './io.ts';

/** A connector with where it came from. */
export interface OpenedPath {
  /** As it was given. */
  readonly path: string;
  readonly kind: 'folder' | 'file' | 'zip';
  readonly connector: Connector;
}

/** The last part of a path, also of `.` and of one that ends with a slash. */
export const nameOf = (path: string): string => basename(resolve(path));

/** Where a file of the connector lies on the disk; in a zip it has no place of its own. */
export const placeOf = ({ path, kind }: Pick<OpenedPath, 'path' | 'kind'>, name: string): string =>
  kind === 'folder' ? join(path, name) : path;

/**
 * Opens a connector's folder, a definition file or a zip of a connector.
 * @throws Failure it cannot be read, or is no connector
 */
export async function openPath(path: string, files: Files): Promise<OpenedPath> {
  const { kind, raw } = await read(path, files);
  const opened = openFiles(nameOf(path), raw);
  if (opened.ok) return { path, kind, connector: opened.connector };
  const { message, advice } = opened.problem;
  throw new Failure(`Cannot read ${path}: ${message} ${advice}`);
}

async function read(
  path: string,
  files: Files,
): Promise<{ kind: OpenedPath['kind']; raw: readonly RawFile[] }> {
  const kind = await files.kindOf(path);
  if (!kind) throw new Failure(`Cannot read ${path}: there is no such file or folder.`);
  if (kind === 'folder') return { kind, raw: await readFolder(path, files) };
  const bytes = await files.read(path);
  if (!isZip(bytes) && !/\.zip$/i.test(path)) return { kind, raw: [{ name: nameOf(path), bytes }] };
  const unpacked = unpack(bytes);
  if (!unpacked.ok) throw new Failure(`Cannot read ${path}: ${unpacked.message}`);
  return { kind: 'zip', raw: unpacked.files };
}

/** What a folder may hold, in bytes: someone may name one that is no connector's. */
const MAX_FOLDER_BYTES = 200 * 1024 * 1024;

async function readFolder(folder: string, files: Files): Promise<RawFile[]> {
  const entries = (await files.list(folder)).filter(({ name }) => !name.startsWith('.'));
  const size = entries.reduce((total, entry) => total + entry.size, 0);
  if (size > MAX_FOLDER_BYTES) {
    throw new Failure(
      `Cannot read ${folder}: it holds ${Math.round(size / 1024 / 1024)} MB of files, too much for a connector.`,
    );
  }
  const raw: RawFile[] = [];
  for (const { name } of entries) raw.push({ name, bytes: await files.read(join(folder, name)) });
  return raw;
}
