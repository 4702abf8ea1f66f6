import type { Connector } from '../core/connector/connector.ts';
import type { ConnectorFile } from '../core/connector/files.ts';
import { definitionOf } from '../core/swagger/definition.ts';
import { jsonOf, member, textOf } from '../core/text/value.ts';
import type { Storage } from '../platform/storage.ts';
import type { DocumentSlice } from './document.ts';
import type { FindingsSlice } from './findings.ts';
import type { FolderSlice, OnDisk } from './folder.ts';
import { type Step, sealed } from './history.ts';
import { fileWithRole, type OpenFiles, openedAll } from './openFiles.ts';
import { type Place, type PlaceSlice, START } from './place.ts';
import type { Slice } from './slice.ts';

/** Where a connector lives: in this browser alone, or in a folder that the gateway was started on. */
export type Home =
  | { readonly kind: 'browser' }
  | { readonly kind: 'folder'; readonly path: string };

/** The open connector. */
export interface Current {
  readonly id: string;
  /** The folder's or file's name it was opened by; the bundle is named after it. */
  readonly name: string;
  readonly home: Home;
}

/** What the start page shows of a connector without loading it. */
export interface Summary extends Current {
  readonly title: string;
  readonly brandColor: string | undefined;
  readonly icon: Uint8Array | undefined;
  readonly operations: number;
  readonly errors: number;
  readonly warnings: number;
  /** ms since 1970. */
  readonly changedAt: number;
}

/** All of a connector, as kept in the browser. */
export interface Content {
  readonly id: string;
  readonly files: readonly ConnectorFile[];
  readonly version: number;
  readonly past: readonly Step[];
  readonly future: readonly Step[];
  readonly place: Place;
  /** What lay in its folder when it was last read or written there. */
  readonly disk: ReadonlyMap<string, OnDisk> | undefined;
}

export type Library = Storage<Summary, Content>;

export interface LibrarySlice {
  current: Current | undefined;
  /** Newest first; undefined until they were read. */
  recent: readonly Summary[] | undefined;
  /** How the open connector is kept in this browser. */
  keeping: 'kept' | 'pending' | { readonly failed: string };
  /** ms since 1970; when it was last kept. */
  keptAt: number | undefined;
  openNew(connector: Connector, home?: Home, id?: string): void;
  openKept(current: Current, content: Content): void;
  close(): void;
  setRecent(recent: readonly Summary[]): void;
  setKeeping(keeping: LibrarySlice['keeping']): void;
}

export const createLibrary: Slice<
  LibrarySlice,
  DocumentSlice & PlaceSlice & FindingsSlice & FolderSlice
> = (set, get) => ({
  current: undefined,
  recent: undefined,
  keeping: 'kept',
  keptAt: undefined,
  openNew(connector, home = { kind: 'browser' }, id = crypto.randomUUID()) {
    const definition = connector.files.find((file) => file.role === 'definition');
    set({
      current: { id, name: connector.name, home },
      files: openedAll(connector.files),
      version: get().version + 1,
      epoch: get().epoch + 1,
      past: [],
      future: [],
      place: { ...START, file: definition?.name ?? '' },
      disk: undefined,
      reveal: undefined,
      keeping: 'pending',
      keptAt: undefined,
    });
  },
  openKept(current, content) {
    set({
      current,
      files: openedAll(content.files),
      version: Math.max(content.version, get().version + 1),
      epoch: get().epoch + 1,
      past: sealed(content.past),
      future: content.future,
      place: content.place,
      disk: content.disk,
      reveal: undefined,
      keeping: 'kept',
      keptAt: undefined,
    });
  },
  close() {
    set({
      current: undefined,
      files: new Map(),
      past: [],
      future: [],
      readOnly: true,
      place: START,
    });
    get().resetFindings();
  },
  setRecent(recent) {
    set({ recent: recent.toSorted((a, b) => b.changedAt - a.changedAt) });
  },
  setKeeping(keeping) {
    set(keeping === 'kept' ? { keeping, keptAt: Date.now() } : { keeping });
  },
});

/** The connector's title as its definition has it now, else the name it was opened by. */
export function titleOf(files: OpenFiles, fallback: string): string {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  const title = root && textOf(member(jsonOf(root), 'info'), 'title')?.trim();
  return title || fallback;
}

export function brandColorOf(files: OpenFiles): string | undefined {
  const root = fileWithRole(files, 'properties')?.tree?.root;
  const color = root && textOf(member(jsonOf(root), 'properties'), 'iconBrandColor');
  return color && /^#[0-9a-f]{6}$/i.test(color) ? color : undefined;
}

export function operationCount(files: OpenFiles): number {
  const root = fileWithRole(files, 'definition')?.tree?.root;
  return root ? definitionOf(jsonOf(root)).operations.length : 0;
}
