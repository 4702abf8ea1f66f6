import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What is to stand at a path; without bytes, nothing. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array | undefined;
}

/** The system did not let one file be written; its reason is the `cause`. */
export class NotWritten extends Error {
  override readonly name = 'NotWritten';

  constructor(
    readonly path: string,
    cause: unknown,
  ) {
    super(`${path} could not be written`, { cause });
  }
}

/**
 * Writes and deletes files. All new bytes lie on the disk under other names before the first file changes, so that a
 * full disk or a forbidden folder leaves every file as it was; and a reader, or a crash, never meets half a file.
 * Files keep their mode.
 * @throws NotWritten
 */
export async function writeTogether(files: readonly FileToWrite[]): Promise<void> {
  const prepared: { path: string; ready: string | undefined }[] = [];
  try {
    for (const { path, bytes } of files) {
      const ready = bytes && join(dirname(path), `.${basename(path)}.${process.pid}.new`);
      prepared.push({ path, ready });
      if (bytes && ready) await naming(path, () => prepare(path, ready, bytes));
    }
    for (const { path, ready } of prepared) {
      await naming(path, () => (ready ? rename(ready, path) : rm(path, { force: true })));
    }
  } catch (fault) {
    for (const { ready } of prepared) if (ready) await rm(ready, { force: true });
    throw fault;
  }
}

async function prepare(path: string, ready: string, bytes: Uint8Array): Promise<void> {
  // One of that name was left behind by a process that ended in the middle.
  await rm(ready, { force: true });
  await writeFile(ready, bytes, { flag: 'wx' });
  const before = await stat(path).catch(() => undefined);
  if (before) await chmod(ready, before.mode);
}

async function naming(path: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (fault) {
    throw new NotWritten(path, fault);
  }
}
