import { decode, type Encoding, encode } from './encoding.ts';

/** What a file of a connector folder is for (package.md a.1). */
export type FileRole =
  | 'definition'
  | 'properties'
  | 'script'
  | 'icon'
  | 'readme'
  | 'intro'
  | 'settings'
  | 'studio'
  | 'other';

/** A file as it lies in a folder or a zip. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Named {
  readonly name: string;
  readonly role: FileRole;
}

export interface TextFile extends Named {
  readonly kind: 'text';
  readonly text: string;
  readonly encoding: Encoding;
  /** What it was read from. While the text is that one, these bytes are what is written. */
  readonly source: { readonly text: string; readonly bytes: Uint8Array } | undefined;
}

export interface BinaryFile extends Named {
  readonly kind: 'binary';
  readonly bytes: Uint8Array;
}

export type ConnectorFile = TextFile | BinaryFile;

/** The file's exact name in a connector folder, for roles that have one. */
export const FILE_NAMES = {
  definition: 'apiDefinition.swagger.json',
  properties: 'apiProperties.json',
  script: 'script.csx',
  icon: 'icon.png',
  readme: 'readme.md',
  intro: 'intro.md',
  settings: 'settings.json',
  studio: 'studio.json',
} as const satisfies Partial<Record<FileRole, string>>;

const TEXT = /\.(?:json|jsonc|csx?|md|txt|ya?ml)$/i;

/** Names are read whatever their case: `README.md`, `Script.csx` and `ReadMe.md` are all published. */
export function roleOf(name: string): FileRole {
  const lower = name.toLowerCase();
  for (const [role, exact] of Object.entries(FILE_NAMES)) {
    if (exact.toLowerCase() === lower) return role as FileRole;
  }
  if (/^scripts?\.csx?$/.test(lower)) return 'script';
  if (/^icon\.(?:jpe?g|gif|svg)$/.test(lower)) return 'icon';
  return 'other';
}

/** Reads a file; text is decoded so that writing it again gives the same bytes. */
export function readFile({ name, bytes }: RawFile, role: FileRole = roleOf(name)): ConnectorFile {
  if (!TEXT.test(name)) return { kind: 'binary', name, role, bytes };
  const { text, encoding } = decode(bytes);
  return { kind: 'text', name, role, text, encoding, source: { text, bytes } };
}

/** A text file that did not exist before. */
export const newTextFile = (
  name: string,
  text: string,
  role: FileRole = roleOf(name),
): TextFile => ({
  kind: 'text',
  name,
  role,
  text,
  encoding: 'utf-8',
  source: undefined,
});

/** The file's bytes: the very ones it was read from while nothing changed. */
export function bytesOf(file: ConnectorFile): Uint8Array {
  if (file.kind === 'binary') return file.bytes;
  return file.source?.text === file.text ? file.source.bytes : encode(file.text, file.encoding);
}
