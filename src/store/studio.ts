import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDocument } from './document.ts';
import { createFindings } from './findings.ts';
import { createFolder } from './folder.ts';
import { createLibrary } from './library.ts';
import { createPlace } from './place.ts';
import { createSettings } from './settings.ts';
import type { StudioState } from './slice.ts';

export type Studio = StoreApi<StudioState>;

/** The store of one page. Everything beside it (workers, keeping, tabs, the editor) subscribes. */
export const createStudio = (): Studio =>
  createStore<StudioState>()((set, get) => ({
    ...createDocument(set, get),
    ...createPlace(set, get),
    ...createFindings(set, get),
    ...createLibrary(set, get),
    ...createFolder(set, get),
    ...createSettings(set, get),
  }));
