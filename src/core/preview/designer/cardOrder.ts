import type { DesignerInput } from './shape.ts';

/** Compared with their case, unlike everywhere else; and `advanced` stands before what says nothing. */
const PLACES = ['important', 'advanced'];

/**
 * The order of the card (designer-preview.md 4.11): the designers sort what is in the order of four once more, with a
 * comparison that is not transitive, so the result is that of this very sort. Placeholders for fields that are asked for
 * at design time come last.
 */
export function inCardOrder<T extends { readonly input: DesignerInput }>(cards: readonly T[]): T[] {
  const fixed = cards.filter(({ input }) => !input.dynamicSchema);
  const fetched = cards.filter(({ input }) => input.dynamicSchema);
  return [...fixed.sort((a, b) => compared(a.input, b.input)), ...fetched];
}

function compared(a: DesignerInput, b: DesignerInput): number {
  if (isArgument(b.name, a)) return 1;
  if (isArgument(a.name, b)) return -1;
  if (a.required !== b.required) return a.required ? -1 : 1;
  return placeOf(a) - placeOf(b);
}

/** Whether a field's call has an argument of that name, whatever the argument refers to. */
const isArgument = (name: string, { dynamicValues }: DesignerInput): boolean =>
  dynamicValues?.kind === 'values' && Object.hasOwn(dynamicValues.params ?? {}, name);

function placeOf({ visibility }: DesignerInput): number {
  const place = PLACES.indexOf(visibility ?? '');
  return place < 0 ? PLACES.length : place;
}
