import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Two tables of one key: short records to list, and long ones to load when needed. Written together or not at all. */
export interface Storage<Summary extends Keyed, Content extends Keyed> {
  list(): Promise<Summary[]>;
  load(id: string): Promise<Content | undefined>;
  save(summary: Summary, content: Content): Promise<void>;
  remove(id: string): Promise<void>;
}

interface Keyed {
  readonly id: string;
}

interface Schema<Summary, Content> extends DBSchema {
  summaries: { key: string; value: Summary };
  contents: { key: string; value: Content };
}

/** The browser's own database; everything stays on this computer. */
export function openStorage<Summary extends Keyed, Content extends Keyed>(
  name: string,
): Storage<Summary, Content> {
  let opening: Promise<IDBPDatabase<Schema<Summary, Content>>> | undefined;
  const database = () => {
    opening ??= openDB<Schema<Summary, Content>>(name, 1, {
      upgrade(db) {
        db.createObjectStore('summaries', { keyPath: 'id' });
        db.createObjectStore('contents', { keyPath: 'id' });
      },
    });
    return opening;
  };
  return {
    list: async () => (await database()).getAll('summaries') as Promise<Summary[]>,
    load: async (id) => (await database()).get('contents', id) as Promise<Content | undefined>,
    async save(summary, content) {
      const transaction = (await database()).transaction(['summaries', 'contents'], 'readwrite');
      await Promise.all([
        transaction.objectStore('summaries').put(summary as never),
        transaction.objectStore('contents').put(content as never),
        transaction.done,
      ]);
    },
    async remove(id) {
      const transaction = (await database()).transaction(['summaries', 'contents'], 'readwrite');
      await Promise.all([
        transaction.objectStore('summaries').delete(id),
        transaction.objectStore('contents').delete(id),
        transaction.done,
      ]);
    },
  };
}
