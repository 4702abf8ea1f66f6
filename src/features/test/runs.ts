import { createStore } from 'zustand/vanilla';
import type { JsonObject } from '../../core/text/value.ts';

/** Reviewers ask for that many successful calls of each operation. */
export const RUNS_WANTED = 10;

/** What is remembered of an operation's tests. */
export interface Tested {
  /** Successful calls. */
  readonly runs: number;
  readonly last: 'passed' | 'differs' | 'failed';
}

/** By connector and operationId (or place). Neither values that look secret nor answers are kept. */
type Kept = Readonly<Record<string, Readonly<Record<string, Tested>>>>;
const KEY = 'connector-studio.tests';

function read(): Kept {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}') as Kept;
  } catch {
    return {};
  }
}

export const tested = createStore<Kept>()(read);

/** Counts a call, and keeps the count in this browser. */
export function count(connector: string, operation: string, last: Tested['last']): void {
  const before = tested.getState()[connector]?.[operation]?.runs ?? 0;
  const runs = last === 'failed' ? before : before + 1;
  tested.setState((all) => ({ [connector]: { ...all[connector], [operation]: { runs, last } } }));
  try {
    localStorage.setItem(KEY, JSON.stringify(tested.getState()));
  } catch {
    // Counted for this visit.
  }
}

/** What was typed for each operation, for as long as the page lives. */
export const typed = createStore<Readonly<Record<string, JsonObject>>>()(() => ({}));
