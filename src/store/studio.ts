import { createStore, type StoreApi } from 'zustand/vanilla';
import { createDocument, type DocumentSlice } from './document.ts';
import { createFindings, type FindingsSlice } from './findings.ts';
import { createFolder, type FolderSlice } from './folder.ts';
import { createLibrary, type LibrarySlice } from './library.ts';
import { createPlace, type PlaceSlice } from './place.ts';
import { createProposal, type ProposalSlice } from './proposal.ts';
import { createSettings, type SettingsSlice } from './settings.ts';
import { createSubmission, type SubmissionSlice } from './submission.ts';
import { createWaivers, type WaiversSlice } from './waivers.ts';

export type StudioState = DocumentSlice &
  PlaceSlice &
  FindingsSlice &
  WaiversSlice &
  ProposalSlice &
  LibrarySlice &
  FolderSlice &
  SubmissionSlice &
  SettingsSlice;

export type Studio = StoreApi<StudioState>;

/** The store of one page. Everything beside it (workers, keeping, tabs, the editor) subscribes. */
export const createStudio = (): Studio =>
  createStore<StudioState>()((set, get) => ({
    ...createDocument(set, get),
    ...createPlace(set, get),
    ...createFindings(set, get),
    ...createWaivers(set, get),
    ...createProposal(set, get),
    ...createLibrary(set, get),
    ...createFolder(set, get),
    ...createSubmission(set, get),
    ...createSettings(set, get),
  }));
