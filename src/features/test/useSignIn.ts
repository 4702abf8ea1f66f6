import { useEffect, useRef, useState } from 'react';
import type { GatewayCalls, SignInProvider, SignInState } from '../../platform/gatewayCalls.ts';

/** How often to ask whether the user is done, in ms. */
const EVERY_MS = 1000;

type State =
  | { readonly kind: 'idle' }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'done'; readonly state: string; readonly refreshable: boolean }
  | { readonly kind: 'failed'; readonly message: string };

/** A sign-in in a window of its own, from its start to the token that it brings. */
export function useSignIn(calls: GatewayCalls | undefined, onToken: (token: string) => void) {
  const [state, setState] = useState<State>({ kind: 'idle' });
  const turn = useRef(0);
  useEffect(() => () => void turn.current++, []);

  const take = (id: string, answer: SignInState) => {
    if (answer.status === 'failed')
      return setState({ kind: 'failed', message: answer.message ?? 'The sign-in failed.' });
    if (answer.accessToken === undefined) return;
    onToken(answer.accessToken);
    setState({ kind: 'done', state: id, refreshable: answer.refreshable });
  };
  const guarded = async (work: (isMine: () => boolean) => Promise<void>) => {
    const mine = ++turn.current;
    const isMine = () => turn.current === mine;
    setState({ kind: 'waiting' });
    try {
      await work(isMine);
    } catch (fault) {
      const message = fault instanceof Error ? fault.message : 'The sign-in failed.';
      if (isMine()) setState({ kind: 'failed', message });
    }
  };
  return {
    state,
    start: (provider: SignInProvider) => {
      // Opened at once: after waiting for an answer, browsers block it.
      const opened = window.open('about:blank', '_blank', 'popup,width=560,height=720');
      return guarded(async (isMine) => {
        if (!calls) return;
        if (!opened)
          throw new Error('The browser blocked the window. Allow pop-ups here and try again.');
        const { authorizeUrl, state: id } = await calls.startSignIn(provider).catch((fault) => {
          opened.close();
          throw fault;
        });
        opened.opener = null;
        opened.location.href = authorizeUrl;
        while (isMine()) {
          await new Promise((resolve) => setTimeout(resolve, EVERY_MS));
          const answer = await calls.signInState(id);
          if (!isMine()) return;
          if (answer.status !== 'waiting') return take(id, answer);
        }
      });
    },
    refresh: (id: string) =>
      guarded(async (isMine) => {
        const answer = await calls?.refresh(id);
        if (answer && isMine()) take(id, answer);
      }),
    cancel: () => {
      turn.current++;
      setState({ kind: 'idle' });
    },
  };
}
