import { useSyncExternalStore } from 'react';

/**
 * Client secrets for Test: in this page's memory only, gone when it is closed or loaded anew. Nothing else may keep them
 * (auth.md 13); they stand in no file, URL or store that is saved.
 */
const secrets = new Map<string, string>();
const listeners = new Set<() => void>();

export function setSecret(of: string, secret: string): void {
  if (secret === '') secrets.delete(of);
  else secrets.set(of, secret);
  for (const listener of listeners) listener();
}

export const secretOf = (of: string): string => secrets.get(of) ?? '';

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

/** `of` names the sign-in; see `secretName`. */
export const useSecret = (of: string): string =>
  useSyncExternalStore(subscribe, () => secretOf(of));

/** A sign-in of a connector: the only one, or that of a parameter set. */
export const secretName = (connector: string, set = ''): string => `${connector}/${set}`;
