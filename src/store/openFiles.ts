import { isJsonFile } from '../analysis/session.ts';
import type { ConnectorFile, FileRole } from '../core/connector/files.ts';
import { parse } from '../core/text/parse.ts';
import type { Tree } from '../core/text/tree.ts';

/** A file of the open connector; JSON comes with the tree of its text. */
export interface OpenFile {
  readonly file: ConnectorFile;
  readonly tree: Tree | undefined;
}

export type OpenFiles = ReadonlyMap<string, OpenFile>;

export const opened = (file: ConnectorFile): OpenFile => ({
  file,
  tree: isJsonFile(file) ? parse(file.text) : undefined,
});

export const fileWithRole = (files: OpenFiles, role: FileRole): OpenFile | undefined => {
  for (const open of files.values()) if (open.file.role === role) return open;
  return undefined;
};
