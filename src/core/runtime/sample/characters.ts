/** Of ASCII. */
export const PRINTABLE = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index));
/** `\\d` and its like, by letter. */
export const SETS: Readonly<Record<string, (character: string) => boolean>> = {
  d: (character) => /\d/.test(character),
  D: (character) => /\D/.test(character),
  w: (character) => /\w/.test(character),
  W: (character) => /\W/.test(character),
  s: (character) => character === ' ',
  S: (character) => character !== ' ',
};
export const CONTROL: Readonly<Record<string, string>> = {
  t: '\t',
  n: '\n',
  r: '\r',
  f: '\f',
  v: '\v',
};
/** Letters and digits before marks: they look better in a made-up text. */
export const isPlain = (character: string): boolean => /[A-Za-z0-9]/.test(character);
