import { useEffect, useRef, useState } from 'react';
import type { StoreApi } from 'zustand/vanilla';
import type { GatewayCalls, SignInProvider } from '../../platform/gatewayCalls.ts';
import { type Testing, withToken } from '../../store/testing.ts';
import { renewToken, signedInFrom } from './signedIn.ts';

/** How often to ask whether the user is done, in ms. */
const EVERY_MS = 1000;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting'; readonly words: string }
  | {
      readonly kind: 'failed';
      readonly message: string;
      /** A host inside the user's network, which is asked for tokens only when it is allowed by name. */
      readonly inside?: string | undefined;
    };

/** A sign-in in a window of its own, from its start to the token that it brings into the store. */
export function useSignIn(
  calls: GatewayCalls | undefined,
  store: StoreApi<Testing>,
  tokenKey: string,
) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);

  /** `work` says what became of it; what comes after a later turn began is dropped. */
  const guarded = async (words: string, work: (isMine: () => boolean) => Promise<State>) => {
    const mine = ++turn.current;
    const isMine = () => turn.current === mine;
    setState({ kind: 'waiting', words });
    const next = await work(isMine).catch((fault: unknown): State => {
      const message = fault instanceof Error ? fault.message : 'The sign-in failed.';
      return { kind: 'failed', message };
    });
    if (isMine()) setState(next);
  };
  const waitForToken = async (
    { signInState }: GatewayCalls,
    id: string,
    isMine: () => boolean,
  ): Promise<State> => {
    while (isMine()) {
      await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
      const answer = await signInState(id);
      if (answer.status === 'failed')
        return { kind: 'failed', message: answer.message ?? 'The sign-in failed.' };
      const signedIn = signedInFrom(id, tokenKey, answer);
      if (!signedIn) continue;
      if (isMine()) store.setState((now) => withToken(now, signedIn));
      break;
    }
    return { kind: 'idle' };
  };
  return {
    state,
    start: (provider: SignInProvider) => {
      // Opened at once: after waiting for an answer, browsers block it.
      const opened = window.open('about:blank', '_blank', 'popup,width=560,height=720');
      return guarded('Go on in the new window', async (isMine) => {
        if (!calls || !opened) {
          const message = 'The browser blocked the window. Allow pop-ups here and try again.';
          return { kind: 'failed', message };
        }
        const started = await calls.startSignIn(provider).catch((fault) => {
          opened.close();
          throw fault;
        });
        if ('problem' in started) {
          opened.close();
          const { code, message, advice } = started.problem;
          if (code !== 'refused-address')
            return { kind: 'failed', message: `${message} ${advice}` };
          return { kind: 'failed', message, inside: new URL(provider.tokenUrl).hostname };
        }
        opened.opener = null;
        opened.location.href = started.authorizeUrl;
        return waitForToken(calls, started.state, isMine);
      });
    },
    refresh: () =>
      guarded('Asking for a new token', async () => {
        if (calls) await renewToken(store, calls);
        return { kind: 'idle' };
      }),
    cancel: () => {
      turn.current++;
      setState({ kind: 'idle' });
    },
  };
}
