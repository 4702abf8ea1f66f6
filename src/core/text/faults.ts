import type { FaultKind } from './tree.ts';

/** What is wrong with the form of a text and what to do about it, for users; `found` is the text that a fault covers. */
export const explainFault = (kind: FaultKind, found: string): string => words[kind](found);

const words: { readonly [K in FaultKind]: (found: string) => string } = {
  'bad-escape': (found) =>
    `${quoted(found)} is no escape of JSON. Write \\\\ for a backslash, or one of \\" \\n \\t \\u0041.`,
  'bad-number': (found) =>
    `${quoted(found)} is no number of JSON. Write it like 12 or -0.5, or put it in double quotes.`,
  'byte-order-mark-inside': () => 'An invisible byte order mark stands here. Remove it.',
  'colon-missing': (found) => `No colon follows the key ${found}. Write ${found}: and a value.`,
  'comma-missing': () => 'A comma is missing in front of this.',
  comment: () => 'JSON has no comments. Remove it, or say it in a description.',
  'control-character': (found) =>
    `A ${CONTROLS.get(found.charAt(0)) ?? 'control character'} stands inside a text as it is. Write it as an escape, such as \\n or \\t.`,
  empty: () => 'The file holds no JSON. It has to begin with { and end with }.',
  'key-not-quoted': (found) => `Keys stand in double quotes: write "${found}".`,
  'not-closed': (found) =>
    found === '['
      ? 'This list is never closed: a ] is missing.'
      : 'This object is never closed: a } is missing.',
  'single-quotes': () => 'Texts stand in double quotes ("), not in single ones.',
  'string-not-closed': () => 'This text never ends: its closing double quote is missing.',
  'too-deep': () => 'This is nested too deep to be read.',
  'trailing-comma': () =>
    'Nothing follows this comma. Remove it, or add what is missing behind it.',
  unexpected: (found) =>
    found.trim() === ''
      ? 'A blank that JSON does not know stands here. Replace it by a plain one.'
      : `${quoted(found)} cannot stand here. Remove it, or put a text in double quotes.`,
  'value-missing': (found) => `The key ${found} has no value yet. Write one behind the colon.`,
};

const CONTROLS: ReadonlyMap<string, string> = new Map([
  ['\n', 'line break'],
  ['\r', 'line break'],
  ['\t', 'tab'],
]);

/** At most 30 characters, in quotes. */
function quoted(found: string): string {
  const line = found.replace(/\s+/g, ' ').trim();
  return `"${line.length > 30 ? `${line.slice(0, 29)}…` : line}"`;
}
