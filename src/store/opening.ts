import { isZip, unpack } from '../core/bundle/zip.ts';
import { type OpenProblem, openFiles } from '../core/connector/connector.ts';
import {
  FILE_NAMES,
  newTextFile,
  type RawFile,
  readFile,
  roleOf,
} from '../core/connector/files.ts';
import type { Folder, Gateway } from '../platform/gateway.ts';
import { unsaved } from './folder.ts';
import type { Content, Current, Library } from './library.ts';
import type { Studio } from './studio.ts';

/** Opens dropped, chosen or fetched files; undefined when it worked, else why not, in words for the user. */
export function openRaw(studio: Studio, files: readonly RawFile[]): OpenProblem | undefined {
  const only = files.length === 1 ? files[0] : undefined;
  if (only && (isZip(only.bytes) || /\.zip$/i.test(only.name))) return openZip(studio, only);
  return open(studio, nameOf(files), files);
}

function openZip(studio: Studio, zip: RawFile): OpenProblem | undefined {
  const unpacked = unpack(zip.bytes);
  if (unpacked.ok) return open(studio, baseName(zip.name), unpacked.files);
  return {
    code: 'damaged',
    message: `${zip.name}: ${unpacked.message}`,
    advice: 'Make the zip anew from the connector’s folder, or open the folder itself.',
  };
}

function open(studio: Studio, name: string, files: readonly RawFile[]): OpenProblem | undefined {
  const opened = openFiles(name, files);
  if (!opened.ok) return opened.problem;
  const { connector } = opened;
  studio.getState().openNew({ ...connector, name: connector.name || name });
  return undefined;
}

const nameOf = (files: readonly RawFile[]): string => {
  const first = files[0]?.name ?? '';
  return first.includes('/') ? first.slice(0, first.indexOf('/')) : baseName(first);
};
const baseName = (name: string): string =>
  name.replace(/^.*\//, '').replace(/\.(?:zip|swagger\.json|json)$/i, '');

/** A sample as `samples/index.json` lists it. */
export interface Sample {
  readonly id: string;
  readonly title: string;
  readonly teaches: string;
  readonly files: readonly string[];
}

export async function listSamples(): Promise<readonly Sample[]> {
  const response = await fetch('samples/index.json');
  return response.ok ? ((await response.json()) as Sample[]) : [];
}

export async function openSample(
  studio: Studio,
  { id, title, files }: Sample,
): Promise<OpenProblem | undefined> {
  try {
    const raw = await Promise.all(
      files.map(async (name) => {
        const response = await fetch(`samples/${id}/${name}`);
        if (!response.ok) throw new Error(`${response.status}`);
        return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
      }),
    );
    return open(studio, id, raw);
  } catch {
    return {
      code: 'damaged',
      message: `The sample ${title} cannot be read.`,
      advice: 'Check that the studio’s server still runs, and try again.',
    };
  }
}

/** A connector with nothing in it but what every one must have. */
export function openBlank(studio: Studio): void {
  const definition = {
    swagger: '2.0',
    info: { version: '1.0', title: '', description: '' },
    host: '',
    basePath: '/',
    schemes: ['https'],
    consumes: ['application/json'],
    produces: ['application/json'],
    paths: {},
    definitions: {},
    securityDefinitions: {},
    security: [],
  };
  const properties = {
    properties: {
      connectionParameters: {},
      iconBrandColor: '#5b3fd6',
      capabilities: [],
      publisher: '',
      stackOwner: '',
    },
  };
  const text = (value: unknown) => `${JSON.stringify(value, null, 4)}\n`;
  studio.getState().openNew({
    name: 'new-connector',
    files: [
      newTextFile(FILE_NAMES.definition, text(definition)),
      newTextFile(FILE_NAMES.properties, text(properties)),
    ],
  });
}

/** Opens a connector that this browser keeps; false when it is not there any more. */
export async function openKept(studio: Studio, library: Library, id: string): Promise<boolean> {
  const [summaries, content] = await Promise.all([library.list(), library.load(id)]);
  const summary = summaries.find((candidate) => candidate.id === id);
  if (!summary || !content) return false;
  const { name, home } = summary;
  studio.getState().openKept({ id, name, home }, content);
  return true;
}

/** The id of a folder's connector: the same for each start on that folder, so that its work is found again. */
export const folderId = (path: string): string => `folder-${encodeURIComponent(path)}`;

/**
 * Opens the folder that the gateway was started on. Work that this browser keeps of it and that was not saved goes on;
 * where the folder changed meanwhile too, the changed files become conflicts for the author to decide.
 */
export async function openFolder(
  studio: Studio,
  library: Library,
  folder: Folder,
): Promise<OpenProblem | undefined> {
  const id = folderId(folder.path);
  const current: Current = { id, name: folder.name, home: { kind: 'folder', path: folder.path } };
  const kept = await library.load(id);
  if (
    kept?.disk &&
    unsaved(new Map(kept.files.map((file) => [file.name, { file, tree: undefined }])), kept.disk)
      .length > 0
  ) {
    studio.getState().openKept(current, kept);
    studio.getState().setConflicts(changedOnDisk(kept, folder));
    return undefined;
  }
  const opened = openFiles(folder.name, folder.files);
  if (!opened.ok) return opened.problem;
  studio.getState().openNew({ ...opened.connector, name: folder.name }, current.home, id);
  const digests = new Map(folder.files.map(({ name, sha256 }) => [name, sha256]));
  studio
    .getState()
    .setDisk(
      new Map(
        opened.connector.files.map((file) => [
          file.name,
          { file, sha256: digests.get(file.name) ?? '' },
        ]),
      ),
    );
  return undefined;
}

function changedOnDisk({ disk }: Content, folder: Folder) {
  return folder.files.filter(({ name, sha256 }) => {
    const known = disk?.get(name);
    return known !== undefined && known.sha256 !== sha256;
  });
}

/** Writes what changed back to the folder; changed on disk meanwhile, it becomes conflicts and nothing is written. */
export async function saveFolder(studio: Studio, gateway: Gateway): Promise<void> {
  const { files, disk, setFolderState, setConflicts, setDisk } = studio.getState();
  if (!disk) return;
  setFolderState('saving');
  try {
    const saved = await gateway.save(unsaved(files, disk));
    if (!saved.ok) {
      setConflicts(saved.conflicts);
    } else {
      const digests = new Map(saved.files.map(({ name, sha256 }) => [name, sha256]));
      setDisk(
        new Map(
          [...files.values()].map(({ file }) => [
            file.name,
            { file, sha256: digests.get(file.name) ?? disk.get(file.name)?.sha256 ?? '' },
          ]),
        ),
      );
      setConflicts([]);
    }
    setFolderState('idle');
  } catch (fault) {
    setFolderState({ failed: fault instanceof Error ? fault.message : String(fault) });
  }
}

/** Settles a conflict: `mine` will overwrite the file at the next Save, `theirs` takes the one on disk (one undo step). */
export function settle(studio: Studio, name: string, choice: 'mine' | 'theirs'): void {
  const { conflicts, disk, files, setConflicts, setDisk, put, removeFile } = studio.getState();
  const conflict = conflicts.find((candidate) => candidate.name === name);
  if (!conflict || !disk) return;
  const next = new Map(disk);
  if (conflict.bytes && conflict.sha256 !== undefined) {
    const role = files.get(name)?.file.role ?? roleOf(name);
    const file = readFile({ name, bytes: conflict.bytes }, role);
    next.set(name, { file, sha256: conflict.sha256 });
    if (choice === 'theirs') put(file, `Take ${name} from disk`);
  } else {
    next.delete(name);
    if (choice === 'theirs') removeFile(name, `Take ${name} from disk`);
  }
  setDisk(next);
  setConflicts(conflicts.filter((candidate) => candidate !== conflict));
}
