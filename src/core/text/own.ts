/** Up to this length engines copy a cut-out anyway. */
const COPIED = 12;

/**
 * A text of its own. What is cut out of a large text keeps all of that alive in memory: a word kept from each of a
 * thousand versions of a definition would keep a thousand definitions.
 */
export const own = (cutOut: string): string =>
  // Joined, it is written anew as soon as it is read.
  cutOut.length > COPIED ? ` ${cutOut}`.slice(1) : cutOut;
