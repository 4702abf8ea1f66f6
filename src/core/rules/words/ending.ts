/** Marks belong to the letters they stand on: in many scripts a word ends in one. */
const ENDS_WELL = /[\p{L}\p{M}\p{N})]/u;

/** A title without what follows its last letter, digit or closing bracket: `Get an invoice.` is `Get an invoice`. */
export function withoutEnd(title: string): string {
  const characters = [...title];
  return characters.slice(0, characters.findLastIndex((one) => ENDS_WELL.test(one)) + 1).join('');
}
