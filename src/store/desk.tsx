import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import { findGateway, type Gateway } from '../platform/gateway.ts';
import { openStorage } from '../platform/storage.ts';
import { analyse } from './analysis.ts';
import { keep } from './keeping.ts';
import type { Content, Library, Summary } from './library.ts';
import { type Sharing, share } from './sharing.ts';
import { shownOf } from './shown.ts';
import type { StudioState } from './studio.ts';
import { createStudio, type Studio } from './studio.ts';

/** The store of this page with everything that works for it. */
export interface Desk {
  readonly studio: Studio;
  /** What React shows of it. */
  readonly shown: Studio;
  readonly library: Library;
  readonly gateway: Gateway | undefined;
  readonly sharing: Sharing;
}

/** Starts the store's helpers: workers, keeping in the browser, other tabs. */
export function startDesk(): Desk {
  const studio = createStudio();
  const library = openStorage<Summary, Content>('connector-studio');
  const sharing = share(studio);
  keep(studio, library);
  analyse(studio);
  return { studio, shown: shownOf(studio), library, gateway: findGateway(), sharing };
}

const DeskContext = createContext<Desk | undefined>(undefined);

export function DeskProvider({ desk, children }: { desk: Desk; children: ReactNode }) {
  return <DeskContext value={desk}>{children}</DeskContext>;
}

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new TypeError('useDesk needs a DeskProvider above it');
  return desk;
}

/** What a component shows of the store; it renders again when that changes by identity. */
export function useStudio<T>(select: (state: StudioState) => T): T {
  return useStore(useDesk().shown, select);
}
