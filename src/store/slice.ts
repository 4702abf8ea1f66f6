import type { DocumentSlice } from './document.ts';
import type { FindingsSlice } from './findings.ts';
import type { FolderSlice } from './folder.ts';
import type { LibrarySlice } from './library.ts';
import type { PlaceSlice } from './place.ts';
import type { SettingsSlice } from './settings.ts';

export type StudioState = DocumentSlice &
  PlaceSlice &
  FindingsSlice &
  LibrarySlice &
  FolderSlice &
  SettingsSlice;

/** A part of the store: state beside the actions that change it. */
export type Slice<T> = (set: (part: Partial<StudioState>) => void, get: () => StudioState) => T;
