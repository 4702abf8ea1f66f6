import { titleCase } from './casing.ts';
import { isName } from './names.ts';

/** A capital behind a small letter: `invoiceId`. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const WORD = /[\p{L}\p{M}\p{N}_]+/gu;
const ACRONYM = /\p{Lu}.*\p{Lu}|\p{N}/u;
/** Written small within titles and labels. */
const SMALL: ReadonlySet<string> = new Set(
  `a an and as at but by e eg etc for from ie if in into is nor of off on onto or out over per so than the to up via vs
  when where which with x`.split(/\s+/),
);

/** The first word with a capital inside that is no name: what makers read as code. `title` is the connector's. */
export const codeWordIn = (text: string, title: string): string | undefined =>
  INNER_CAPITAL.test(text)
    ? text.match(WORD)?.find((word) => INNER_CAPITAL.test(word) && !isName(word, title))
    : undefined;

export const startsSmall = (text: string): boolean => /^\p{Ll}/u.test(text);

export const withCapital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/**
 * The words of a summary behind the first that have a capital without being a name, where all or nearly all of its
 * words have one: `Get Open Invoices`. None where it is written like a sentence.
 */
export function needlessCapitals(summary: string, title: string): readonly string[] {
  const [, ...later] = summary.match(WORD) ?? [];
  const telling = later.filter(
    (word) => !SMALL.has(word.toLowerCase()) && !ACRONYM.test(word) && !isName(word, title),
  );
  const capitals = telling.filter((word) => /^\p{Lu}/u.test(word));
  return capitals.length > telling.length * 0.75 ? capitals : [];
}

/** A summary with those words and little ones written small, and its first letter a capital. */
export function asSentence(summary: string, capitals: readonly string[]): string {
  const small = new Set(capitals);
  let isFirst = true;
  const text = summary.replace(WORD, (word) => {
    if (isFirst || !(small.has(word) || SMALL.has(word.toLowerCase()))) {
      isFirst = false;
      return word;
    }
    return word.toLowerCase();
  });
  return withCapital(text);
}

/** The words of a label that should begin with a capital and do not: `Invoice id` has `id`. */
export const smallWordsIn = (label: string): readonly string[] =>
  label
    .split(/\s+/)
    .filter(
      (word, index) =>
        /^\p{Ll}[\p{L}\p{M}\p{N}_'’]*$/u.test(word) && (index === 0 || !SMALL.has(word)),
    );

/** A label in title case: `Invoice number of the customer` is `Invoice Number of the Customer`. */
export function asLabel(label: string): string {
  if (!/\s/.test(label)) return titleCase(label);
  const small = new Set(smallWordsIn(label));
  return label.replace(/\S+/g, (word) => (small.has(word) ? withCapital(word) : word));
}
