/** Everything outside the process that a command may use; tests pass a made-up one. */
export interface Io {
  /** Writes to standard output. */
  out(text: string): void;
  /** Writes to standard error. */
  err(text: string): void;
  readonly terminal: Terminal;
  readonly files: Files;
  /** Resolves when the user presses Ctrl+C or the system asks the process to end. */
  interrupted(): Promise<void>;
  /** Opens an address in the user's browser; whether that works is not told. */
  openBrowser(url: string): void;
}

export interface Terminal {
  /** Whether standard output may be coloured: it is a terminal and NO_COLOR is not set. */
  readonly colour: boolean;
  /** Whether progress may be shown: standard error is a terminal. */
  readonly progress: boolean;
}

/** The file system. Every method throws a `Failure` with the reason in words. */
export interface Files {
  kindOf(path: string): Promise<'file' | 'folder' | undefined>;
  /** The files directly in a folder, whatever their names, in alphabetical order. */
  list(folder: string): Promise<readonly FileEntry[]>;
  read(path: string): Promise<Uint8Array>;
  /** Writes a whole file at once: whoever reads it sees the old bytes or the new ones, never a part. */
  write(path: string, bytes: Uint8Array): Promise<void>;
  /** Makes a folder and those above it; one that is there already is fine. */
  makeFolder(path: string): Promise<void>;
}

export interface FileEntry {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
}
