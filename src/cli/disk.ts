import {
  chmod,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.ts';
import type { FileEntry, Files } from './io.ts';

/** The file system of this machine. */
export const disk: Files = {
  async kindOf(path) {
    try {
      return (await stat(path)).isDirectory() ? 'folder' : 'file';
    } catch (fault) {
      if (codeOf(fault) === 'ENOENT' || codeOf(fault) === 'ENOTDIR') return undefined;
      throw failure('read', path, fault);
    }
  },

  async list(folder) {
    try {
      const names = await readdir(folder);
      const entries = await Promise.all(names.toSorted().map((name) => entryOf(folder, name)));
      return entries.filter((entry) => entry !== undefined);
    } catch (fault) {
      throw failure('read', folder, fault);
    }
  },

  async read(path) {
    try {
      return await readFile(path);
    } catch (fault) {
      throw failure('read', path, fault);
    }
  },

  async write(path, bytes) {
    try {
      await replaceFile(path, bytes);
    } catch (fault) {
      throw failure('write', path, fault);
    }
  },

  async makeFolder(path) {
    try {
      await mkdir(path, { recursive: true });
    } catch (fault) {
      throw failure('make the folder', path, fault);
    }
  },
};

/** Links are followed; one that leads nowhere, a folder or a device is no file. */
async function entryOf(folder: string, name: string): Promise<FileEntry | undefined> {
  const found = await stat(join(folder, name)).catch(() => undefined);
  return found?.isFile() ? { name, size: found.size } : undefined;
}

/** A link stays a link, and the file keeps its permissions. */
async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => undefined);
  const unfinished = join(dirname(target), `.${basename(target)}.${process.pid}.new`);
  try {
    await writeFile(unfinished, bytes, { flag: 'wx' });
    if (old) await chmod(unfinished, old.mode);
    await rename(unfinished, target);
  } catch (fault) {
    await rm(unfinished, { force: true });
    throw fault;
  }
}

const codeOf = (fault: unknown): string =>
  fault instanceof Error && 'code' in fault ? String(fault.code) : '';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder.',
  ENOTDIR: 'a part of the path is a file, not a folder.',
  EISDIR: 'it is a folder.',
  EEXIST: 'there is a file of that name.',
  EACCES: 'access is denied.',
  EPERM: 'access is denied.',
  EROFS: 'the disk is read-only.',
  ENOSPC: 'the disk is full.',
  ELOOP: 'its links lead in a circle.',
  ENAMETOOLONG: 'the name is too long.',
  EMFILE: 'too many files are open.',
  EBUSY: 'another program is using it.',
  ERR_FS_FILE_TOO_LARGE: 'it is too large.',
};

function failure(doing: string, path: string, fault: unknown): Failure {
  const reason = reasons[codeOf(fault)] ?? (fault instanceof Error ? fault.message : String(fault));
  return new Failure(`Cannot ${doing} ${path}: ${reason}`, { cause: fault });
}
