import { createStore, type StoreApi } from 'zustand/vanilla';
import type { HttpResponse } from '../core/runtime/http/message.ts';
import type { Built } from '../core/runtime/request/call.ts';
import type { Note } from '../core/runtime/request/problem.ts';

/** A file that was chosen for an input. */
export interface DraftFile {
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What stands in an input: what was typed, or a file. */
export type Draft = string | DraftFile;
export type Drafts = Readonly<Record<string, Draft>>;

/** How an operation's last call went; "differs" is an answer that is not as the definition says. */
export type Last = 'passed' | 'differs' | 'failed';

export interface Tally {
  /** Calls that were answered with a success. */
  readonly runs: number;
  /** Those of them that the API itself answered; absent in what was kept before they were counted. */
  readonly live?: number;
  readonly last: Last;
}

/** A call that was made, with what came of it. */
export interface Run {
  readonly sent: Extract<Built, { ok: true }>;
  readonly outcome: Outcome;
}

/** `response` is what a flow would get, after the response policies. */
export type Outcome =
  | {
      readonly kind: 'answered';
      readonly response: HttpResponse;
      readonly statusText: string;
      readonly ms: number;
      readonly bytes: number;
      readonly truncated: boolean;
      readonly redirects: readonly string[];
      readonly notes: readonly Note[];
    }
  | {
      readonly kind: 'failed';
      readonly message: string;
      readonly advice: string;
      /** A host inside the user's network, which is called only when it is allowed by name. */
      readonly inside?: string | undefined;
    };

/** A token that signing in brought, and how the gateway knows the sign-in. */
export interface SignedIn {
  readonly id: string;
  /** The connection parameter that holds the token. */
  readonly key: string;
  readonly token: string;
  /** Whether a new one can be had without signing in again. */
  readonly refreshable: boolean;
  /** In ms since 1970; undefined where the provider does not say. */
  readonly expiresAt: number | undefined;
}

/** Who answers: the mock, or the API itself. */
export type Target = 'mock' | 'api';

/** What is kept in this browser. No secret is ever among it. */
interface Kept {
  readonly target: Target;
  /** The chosen one of several ways to sign in. */
  readonly way: number;
  /** By operation and input. */
  readonly drafts: Readonly<Record<string, Drafts>>;
  readonly tallies: Readonly<Record<string, Tally>>;
}

/** All of a connector's tests. What is not `Kept` lives in this page's memory and nowhere else. */
export interface Testing extends Kept {
  /** Inputs that hold secrets or files, by operation and input. */
  readonly held: Readonly<Record<string, Drafts>>;
  /** By connection parameter. */
  readonly connection: Readonly<Record<string, string>>;
  /** What was typed over what the files say of the provider, by field. */
  readonly provider: Readonly<Record<string, string>>;
  readonly signedIn: SignedIn | undefined;
  /** Hosts inside the user's network that may be called. */
  readonly allowedHosts: readonly string[];
  /** The last call of each operation. */
  readonly runs: Readonly<Record<string, Run>>;
}

const keyOf = (connector: string): string => `connector-studio.tests.${connector}`;
const NOTHING: Kept = { target: 'mock', way: 0, drafts: {}, tallies: {} };

function kept(connector: string): Kept {
  try {
    return { ...NOTHING, ...(JSON.parse(localStorage.getItem(keyOf(connector)) ?? '{}') as Kept) };
  } catch {
    return NOTHING;
  }
}

const stores = new Map<string, StoreApi<Testing>>();

/** The tests of a connector; the same store each time. */
export function testingOf(connector: string): StoreApi<Testing> {
  const known = stores.get(connector);
  if (known) return known;
  const store = createStore<Testing>()(() => ({
    ...kept(connector),
    held: {},
    connection: {},
    provider: {},
    signedIn: undefined,
    allowedHosts: [],
    runs: {},
  }));
  store.subscribe(({ target, way, drafts, tallies }) => {
    try {
      const keeping: Kept = { target, way, drafts, tallies };
      localStorage.setItem(keyOf(connector), JSON.stringify(keeping));
    } catch {
      // It holds for this visit.
    }
  });
  stores.set(connector, store);
  return store;
}

/** Leaves nothing behind of a connector that the user took off the list. */
export function forgetTests(connector: string): void {
  stores.delete(connector);
  try {
    localStorage.removeItem(keyOf(connector));
  } catch {
    // Then nothing was kept either.
  }
}

/** The state with a token where calls take it from. */
export const withToken = ({ connection }: Testing, signedIn: SignedIn): Partial<Testing> => ({
  connection: { ...connection, [signedIn.key]: signedIn.token },
  signedIn,
});

/** The sign-in that the next call goes out with; undefined when another token was pasted since. */
export const signInOf = ({ connection, signedIn }: Testing): SignedIn | undefined =>
  signedIn && connection[signedIn.key] === signedIn.token ? signedIn : undefined;

/** The state with a host inside the user's network allowed. */
export const withAllowed = ({ allowedHosts }: Testing, host: string): Partial<Testing> => ({
  allowedHosts: [...allowedHosts, host],
});

/** Everything that stands in an operation's inputs. */
export const draftsOf = ({ drafts, held }: Testing, operation: string): Drafts => ({
  ...drafts[operation],
  ...held[operation],
});

/** The state with a call counted and its outcome kept in sight. */
export function withRun(state: Testing, operation: string, run: Run, last: Last): Partial<Testing> {
  const before = state.tallies[operation];
  const success = last === 'failed' ? 0 : 1;
  const runs = (before?.runs ?? 0) + success;
  const live = (before?.live ?? 0) + (state.target === 'api' ? success : 0);
  return {
    tallies: { ...state.tallies, [operation]: { runs, live, last } },
    runs: { ...state.runs, [operation]: run },
  };
}

/** The state with an input filled in. `isSecret` values and files are held, never kept. */
export function withDraft(
  state: Testing,
  operation: string,
  key: string,
  draft: Draft,
  isSecret: boolean,
): Partial<Testing> {
  const where = isSecret || typeof draft !== 'string' ? 'held' : 'drafts';
  const other = where === 'held' ? 'drafts' : 'held';
  const { [key]: _, ...rest } = state[other][operation] ?? {};
  return {
    [other]: { ...state[other], [operation]: rest },
    [where]: { ...state[where], [operation]: { ...state[where][operation], [key]: draft } },
  };
}
