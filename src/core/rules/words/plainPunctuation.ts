/** What word processors write, with what a keyboard has. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’‚‛]/g, "'"],
  [/[“”„‟]/g, '"'],
  [/[‐‑‒–—―]/g, '-'],
  [/…/g, '...'],
  [/\u00a0/g, ' '],
];

/** A text with straight quotes, hyphens and plain blanks: `“A” – B` is `"A" - B`. */
export const plainPunctuation = (text: string): string =>
  PLAIN.reduce((plain, [typographic, straight]) => plain.replace(typographic, straight), text);
