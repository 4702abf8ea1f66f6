import type { Operation } from '../../swagger/definition.ts';
import type { Json } from '../../text/value.ts';

/** What a mock remembers while it runs. The caller keeps it; a new one is a new session. */
export interface MockStore {
  /** By concrete path: `/shops/7/orders`. */
  readonly collections: Map<string, Collection>;
  /** By id, the last part of the Location that subscribing answered. */
  readonly subscriptions: Map<string, Subscription>;
  /** How often a trigger has polled with a state, by path and state. */
  readonly polls: Map<string, number>;
  /** Grows with everything that is made, so that each gets an id of its own. */
  serial: number;
}

export interface Collection {
  /** By id, the newest first. */
  readonly items: Map<string, Json>;
  /** What was told of items that nobody made, so that it is told again. */
  readonly seen: Map<string, Json>;
  readonly deleted: Set<string>;
  /** Whether what the API has of its own stands among the items already. */
  isFilled: boolean;
}

/** A flow that waits for a webhook. */
export interface Subscription {
  readonly id: string;
  readonly operation: Operation;
  readonly callbackUrl: string;
}

export const createStore = (): MockStore => ({
  collections: new Map(),
  subscriptions: new Map(),
  polls: new Map(),
  serial: 0,
});

export function collectionAt(store: MockStore, path: string): Collection {
  const known = store.collections.get(path);
  if (known) return known;
  const collection: Collection = {
    items: new Map(),
    seen: new Map(),
    deleted: new Set(),
    isFilled: false,
  };
  store.collections.set(path, collection);
  return collection;
}

/** Puts an item before all others, or in the place that it has. */
export function keep({ items, deleted }: Collection, id: string, item: Json) {
  deleted.delete(id);
  if (items.has(id)) {
    items.set(id, item);
    return;
  }
  const others = [...items];
  items.clear();
  items.set(id, item);
  for (const [key, value] of others) items.set(key, value);
}
