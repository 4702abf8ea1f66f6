/** Written in capitals wherever they stand. */
const ACRONYMS: ReadonlySet<string> = new Set(
  'api csv guid html http https id ip json pdf sms sql uri url utc uuid vat xml'.split(' '),
);

const WORD = /[A-Z]{2,}s(?![A-Za-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+\d*|[A-Z]+\d*|\d+/g;
/** The same for every script; slow to compile, so only where it is needed. */
const ANY_WORD =
  /\p{Lu}{2,}s(?!\p{L})|\p{Lu}+(?=\p{Lu}\p{Ll})|\p{Lu}?[\p{Ll}\p{M}]+\p{N}*|\p{Lu}+\p{N}*|[\p{Lo}\p{M}]+|\p{N}+/gu;

/** The words of a name, whatever joins them: `getInvoiceURL_v2` is get, Invoice, URL, v2. */
export const wordsOf = (name: string): string[] =>
  name.match(isPlain(name) ? WORD : ANY_WORD) ?? [];

const isPlain = (name: string): boolean => !/[^\x20-\x7e]/.test(name);

const isAcronym = (word: string): boolean =>
  ACRONYMS.has(word.toLowerCase()) || (word.length > 1 && word === word.toUpperCase());

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function styled(word: string, isCapital: boolean): string {
  if (isAcronym(word)) return word.toUpperCase();
  return isCapital ? capital(word) : word.toLowerCase();
}

/** A label: `invoice_id` is `Invoice ID`. Blank where the name has no letters or digits. */
export const titleCase = (name: string): string =>
  wordsOf(name)
    .map((word) => styled(word, true))
    .join(' ');

/** A summary: `GetInvoiceURL` is `Get invoice URL`. */
export const sentenceCase = (name: string): string =>
  wordsOf(name)
    .map((word, index) => styled(word, index === 0))
    .join(' ');

/** An identifier of plain letters and digits: `Get an invoice` is `GetAnInvoice`. Blank where nothing of the kind is in it. */
export const pascalCase = (text: string): string =>
  wordsOf(text.normalize('NFD').replace(/\p{M}/gu, ''))
    .map((word) => capital(word).replace(/[^A-Za-z0-9]/g, ''))
    .join('');
