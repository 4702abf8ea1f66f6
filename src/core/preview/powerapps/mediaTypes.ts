import { itemsOf, type Json, member } from '../../text/value.ts';

/** The media types of the first of these that lists any under `key`, each once; undefined when none does. */
export function mediaTypesIn(
  key: 'consumes' | 'produces',
  ...owners: readonly Json[]
): readonly string[] | undefined {
  for (const owner of owners) {
    const listed = itemsOf(member(owner, key)).filter((type) => typeof type === 'string');
    if (listed.length > 0) return [...new Set(listed)];
  }
  return undefined;
}
