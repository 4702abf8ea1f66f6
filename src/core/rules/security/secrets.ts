/** A secret in a text; 0-based UTF-16 offsets, `end` excluded. What it is comes in words, never the secret itself. */
export interface Secret {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

/** How well-known secrets look: their form alone tells. */
const FORMS: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a JSON Web Token', pattern: /\beyJ[\w-]{10,300}\.eyJ[\w-]{10,4000}\.[\w-]{10,1000}/g },
  { what: 'a private key', pattern: /-----BEGIN (?:[A-Z0-9]+ ){0,3}PRIVATE KEY-----/g },
  {
    what: 'a connection string with its key',
    pattern: /\b(?:AccountKey|SharedAccessKey)=[A-Za-z0-9+/]{20,}={0,2}/gi,
  },
  { what: 'an AWS access key', pattern: /\b(?:AKIA|ASIA)(?=[A-Z]{0,15}\d)[A-Z0-9]{16}\b/g },
  {
    what: 'a GitHub token',
    pattern: /\b(?:gh[pousr]_[A-Za-z0-9]{36,}|github_pat_[A-Za-z0-9_]{50,})/g,
  },
  { what: 'a Google API key', pattern: /\bAIza[\w-]{35}(?![\w-])/g },
  { what: 'a Slack token', pattern: /\bxox[abeoprs]-[A-Za-z0-9-]{20,}/g },
  { what: 'a Stripe key', pattern: /\b[rs]k_live_[A-Za-z0-9]{20,}/g },
];
/** One of them is in every text that holds a secret by its form: most texts are passed over by this alone. */
const ANY =
  /eyJ|-----BEGIN|[Aa]ccount[Kk]ey=|[Aa]ccess[Kk]ey=|A[KS]IA|gh[pousr]_|github_pat_|AIza|xox[abeoprs]-|k_live_/;
/** Named in a text as something's value: `clientSecret = "…"`. */
const NAMED =
  /(?:client_?secret|password|passwd|api_?key|access_?token)["']?\s{0,5}[:=]\s{0,5}["']([^"'\s]{16,300})["']/gi;

export const SHORTEST_SECRET = 16;
/** In documentation, in the right form. */
const MADE_UP = /example|dummy|placeholder|your|x{5}|0{8}|12345678/i;

/** The secrets that a text holds, by their form. */
export function secretsIn(text: string): readonly Secret[] {
  if (text.length < SHORTEST_SECRET || !ANY.test(text)) return [];
  return FORMS.flatMap(({ what, pattern }) =>
    [...text.matchAll(pattern)].flatMap(({ index: start, 0: found }) =>
      MADE_UP.test(found) ? [] : [{ start, end: endOf(text, start, found), what }],
    ),
  );
}

/** The values in a program or a readme that are called a secret and look like one. */
export const namedSecretsIn = (text: string): readonly Secret[] =>
  [...text.matchAll(NAMED)].flatMap(({ index, 0: whole, 1: value = '' }) => {
    const end = index + whole.length - 1;
    return looksRandom(value) ? [{ start: end - value.length, end, what: 'a secret' }] : [];
  });

/** A private key of any size in use, in UTF-16 units. */
const LONGEST_KEY = 20_000;

/** A private key reaches to its last line. */
function endOf(text: string, start: number, found: string): number {
  const end = start + found.length;
  if (!found.startsWith('-----BEGIN')) return end;
  const closing = found.replace('BEGIN', 'END');
  const last = text.slice(end, end + LONGEST_KEY).indexOf(closing);
  return last < 0 ? end : end + last + closing.length;
}

/** Keys whose value is a secret. */
const SECRET_NAME =
  /^(?:client_?secret|password|passwd|pwd|x?-?api[_-]?key|secret|access_?token)$/i;
export const isSecretName = (name: string): boolean => SECRET_NAME.test(name);

const PLACEHOLDER =
  /[<>[\]{}*…]|@@|@connectionParameters|your|client|secret|dummy|placeholder|example|sample|replace|insert|enter|here|todo|test|change|redacted|password|default|string|^(?:none|null|n\/a|-+|\.+)$|(.)\1{4}/i;
/** Whether a value stands there until somebody puts in the real one. */
export const isPlaceholder = (value: string): boolean =>
  value.trim() === '' || PLACEHOLDER.test(value);

/** In bits a character; English words have about 3, random letters and digits over 4. */
const LEAST_ENTROPY = 3.3;

/** Words with a year or a number behind them have one of it. */
const LETTER_BY_DIGIT = /[A-Za-z]\d|\d[A-Za-z]/g;

/** Whether nobody would have made up that value: long, of letters and digits, without order. */
export const looksRandom = (value: string): boolean =>
  value.length >= SHORTEST_SECRET &&
  value.length <= 4096 &&
  !/\s|:\/\//.test(value) &&
  (value.match(LETTER_BY_DIGIT)?.length ?? 0) >= 2 &&
  !isPlaceholder(value) &&
  entropyOf(value) >= LEAST_ENTROPY;

function entropyOf(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values())
    bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
