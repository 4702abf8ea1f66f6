import { createStore } from 'zustand/vanilla';

/** What people sign in with, by connector and then by connection parameter. It lives in this page's memory alone. */
export const secrets = createStore<Readonly<Record<string, Readonly<Record<string, string>>>>>()(
  () => ({}),
);

export const setSecret = (connector: string, key: string, value: string): void =>
  secrets.setState((all) => ({ [connector]: { ...all[connector], [key]: value } }));
