/** A file by its path below what was opened, folders with `/`. */
export interface LocalFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** A folder of a connector has no more; what else lies there is not read. */
const MAX_FILES = 2000;

const read = async (file: File, name: string): Promise<LocalFile> => ({
  name,
  bytes: new Uint8Array(await file.arrayBuffer()),
});

/** The chosen files; of a folder (`webkitdirectory`) with their paths in it. */
export function readChosen(files: FileList): Promise<LocalFile[]> {
  return Promise.all(
    [...files].slice(0, MAX_FILES).map((file) => read(file, file.webkitRelativePath || file.name)),
  );
}

/** Everything that was dropped, folders walked into. Must be called while the drop event is handled. */
export async function readDropped(transfer: DataTransfer): Promise<LocalFile[]> {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // Files that a program put there have no entries to walk.
  if (entries.length === 0) return readChosen(transfer.files);
  const found: { entry: FileSystemFileEntry; path: string }[] = [];
  for (const entry of entries) await walk(entry, entry.name, found);
  return Promise.all(
    found.map(async ({ entry, path }) => {
      const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
      return read(file, path);
    }),
  );
}

async function walk(
  entry: FileSystemEntry,
  path: string,
  found: { entry: FileSystemFileEntry; path: string }[],
): Promise<void> {
  if (found.length >= MAX_FILES || entry.name === 'node_modules' || entry.name === '.git') return;
  if (entry.isFile) found.push({ entry: entry as FileSystemFileEntry, path });
  if (!entry.isDirectory) return;
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  for (;;) {
    // A reader hands out at most 100 entries at a time.
    const batch = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (batch.length === 0) return;
    for (const child of batch) await walk(child, `${path}/${child.name}`, found);
  }
}

/** Hands bytes to the browser's downloads under that name. */
export function download(name: string, bytes: Uint8Array<ArrayBuffer>, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
