import { isJsonFile } from '../analysis/session.ts';
import type { ConnectorFile, FileRole, TextFile } from '../core/connector/files.ts';
import { applyEdits, type Edits, editTree } from '../core/text/edit.ts';
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

export const openedAll = (files: readonly ConnectorFile[]): OpenFiles =>
  new Map(files.map((file) => [file.name, opened(file)]));

/** The file after edits of its text. */
export const edited = (open: OpenFile, edits: Edits): OpenFile =>
  open.file.kind === 'text' ? new EditedFile(open.file, open, edits) : open;

/** Its tree is read when somebody asks for it, with those of the versions before it: what is typed is painted first. */
class EditedFile implements OpenFile {
  readonly file: TextFile;
  private known: Tree | undefined;

  constructor(
    file: TextFile,
    private before: OpenFile | undefined,
    private readonly edits: Edits,
  ) {
    this.file = { ...file, text: applyEdits(file.text, edits) };
  }

  get tree(): Tree | undefined {
    const unread: EditedFile[] = [];
    let open: OpenFile = this;
    while (open instanceof EditedFile && open.before) {
      unread.push(open);
      open = open.before;
    }
    let { tree } = open instanceof EditedFile ? { tree: open.known } : open;
    for (const next of unread.toReversed()) {
      tree = tree && editTree(tree, next.edits);
      next.known = tree;
      next.before = undefined;
    }
    return tree;
  }
}

export const fileWithRole = (files: OpenFiles, role: FileRole): OpenFile | undefined => {
  for (const open of files.values()) if (open.file.role === role) return open;
  return undefined;
};
