import type { StoreApi } from 'zustand/vanilla';
import type { GatewayCalls, SignInState } from '../../platform/gatewayCalls.ts';
import { type SignedIn, signInOf, type Testing, withToken } from '../../store/testing.ts';

/** What is left of a token's time when it counts as expired: a call takes a moment to arrive. In ms. */
const MARGIN_MS = 2000;

/** @returns undefined while there is no token */
export function signedInFrom(id: string, key: string, answer: SignInState): SignedIn | undefined {
  const { accessToken: token, refreshable, expiresIn } = answer;
  if (token === undefined) return undefined;
  const expiresAt = expiresIn === undefined ? undefined : Date.now() + expiresIn * 1000;
  return { id, key, token, refreshable, expiresAt };
}

export const isExpired = ({ expiresAt }: SignedIn): boolean =>
  expiresAt !== undefined && Date.now() > expiresAt - MARGIN_MS;

/**
 * Gets a new token in place of the one that calls go out with, as the platform does without asking.
 * @throws Error no token could be had, in words for users
 */
export async function renewToken(store: StoreApi<Testing>, calls: GatewayCalls): Promise<void> {
  const old = signInOf(store.getState());
  if (!old?.refreshable) return;
  const answer = await calls.refresh(old.id);
  const renewed = signedInFrom(old.id, old.key, answer);
  if (!renewed)
    throw new Error(`${answer.message ?? 'The provider gave no token.'} Sign in again.`);
  store.setState((state) => withToken(state, renewed));
}
