/** Whether two texts are the same but for case, as the designers compare nearly everything. */
export const sameText = (a: unknown, b: string): boolean =>
  typeof a === 'string' && a.toLowerCase() === b.toLowerCase();

/** What sorts and hides a property or a parameter. */
export interface Standing {
  readonly required: boolean;
  readonly visibility: string | undefined;
}

export const isInternal = (visibility: string | undefined): boolean =>
  sameText(visibility, 'internal');

const PLACES = new Map([
  ['important', 1],
  ['advanced', 3],
]);
const placeOf = ({ required, visibility }: Standing): number =>
  required ? 0 : (PLACES.get((visibility ?? '').toLowerCase()) ?? 2);

/** The order of four: required, important, the rest, advanced; each in the order it had (designer-preview.md 4.1). */
export function inFours<T>(things: readonly T[], standingOf: (thing: T) => Standing): T[] {
  const places: T[][] = [[], [], [], []];
  for (const thing of things) places[placeOf(standingOf(thing))]?.push(thing);
  return places.flat();
}
