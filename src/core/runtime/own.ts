/** What a table has for a key from outside: `constructor` and its like are in no table, though every object has them. */
export const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
