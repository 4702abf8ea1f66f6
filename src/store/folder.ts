import type { ConnectorFile } from '../core/connector/files.ts';
import { bytesOf } from '../core/connector/files.ts';
import type { Conflict, FileToSave } from '../platform/gateway.ts';
import type { OpenFiles } from './openFiles.ts';
import type { Slice } from './slice.ts';

/** A file as it lies in the folder: its digest, and its text or bytes to see whether ours differ. */
export interface OnDisk {
  readonly sha256: string;
  readonly file: ConnectorFile;
}

export interface FolderSlice {
  /** The folder's files as last read or written, by name; undefined for a connector that lives in the browser. */
  disk: ReadonlyMap<string, OnDisk> | undefined;
  folderState: 'idle' | 'saving' | { readonly failed: string };
  /** Files that changed on disk while they were changed here; the author decides. */
  conflicts: readonly Conflict[];
  setDisk(disk: ReadonlyMap<string, OnDisk> | undefined): void;
  setFolderState(state: FolderSlice['folderState']): void;
  setConflicts(conflicts: readonly Conflict[]): void;
}

export const createFolder: Slice<FolderSlice> = (set) => ({
  disk: undefined,
  folderState: 'idle',
  conflicts: [],
  setDisk: (disk) => set({ disk }),
  setFolderState: (folderState) => set({ folderState }),
  setConflicts: (conflicts) => set({ conflicts }),
});

const content = (file: ConnectorFile) => (file.kind === 'text' ? file.text : file.bytes);

/** What Save would write: every file that is not as it lies in the folder. */
export function unsaved(files: OpenFiles, disk: ReadonlyMap<string, OnDisk>): FileToSave[] {
  const changed = [...files.values()]
    .filter(({ file }) => {
      const there = disk.get(file.name)?.file;
      return !there || content(there) !== content(file);
    })
    .map(({ file }) => ({
      name: file.name,
      bytes: bytesOf(file),
      baseSha256: disk.get(file.name)?.sha256,
    }));
  const gone = [...disk]
    .filter(([name]) => !files.has(name))
    .map(([name, { sha256 }]) => ({ name, bytes: undefined, baseSha256: sha256 }));
  return [...changed, ...gone];
}
