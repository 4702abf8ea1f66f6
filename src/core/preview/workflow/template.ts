/** A piece of what was typed into a field: words, or the inside of an expression. */
export interface TextPart {
  readonly kind: 'words' | 'expression';
  readonly text: string;
}

/** `@triggerBody()?['id']`: the field holds nothing but one expression, so its value keeps its type. */
export const isExpression = (text: string): boolean =>
  /^@[A-Za-z]\w*\(/.test(text) && /[)\]]$/.test(text);

/** `Order @{triggerBody()?['id']}` is words and an expression. What has no end, or is escaped as `@@{`, stays words. */
export function partsOf(text: string): readonly TextPart[] {
  if (isExpression(text)) return [{ kind: 'expression', text: text.slice(1) }];
  const parts: TextPart[] = [];
  let words = '';
  for (let at = 0; at < text.length; ) {
    const escaped = text.startsWith('@@', at);
    const end = text.startsWith('@{', at) ? endOf(text, at + 2) : -1;
    if (escaped || end < 0) {
      words += escaped ? '@@' : text.charAt(at);
      at += escaped ? 2 : 1;
      continue;
    }
    if (words !== '') parts.push({ kind: 'words', text: words });
    words = '';
    parts.push({ kind: 'expression', text: text.slice(at + 2, end).trim() });
    at = end + 1;
  }
  if (words !== '') parts.push({ kind: 'words', text: words });
  return parts;
}

/** Whether a text is worked out when the flow runs. */
export const holdsExpression = (text: string): boolean =>
  partsOf(text).some(({ kind }) => kind === 'expression');

/** Where the brace that closes an expression stands: braces inside quotes are text (`''` is a quote). -1 for none. */
function endOf(text: string, start: number): number {
  let inQuotes = false;
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === "'") inQuotes = !inQuotes;
    else if (character === '}' && !inQuotes) return at;
  }
  return -1;
}

/** The text as one expression: `'INV-1'`, `triggerBody()?['id']`, `concat('INV-', triggerBody()?['id'])`. */
export function asExpression(text: string): string {
  const parts = partsOf(text).map(({ kind, text: each }) =>
    kind === 'words' ? `'${plainText(each).replaceAll("'", "''")}'` : each,
  );
  const [only = "''", ...others] = parts;
  return others.length === 0 ? only : `concat(${parts.join(', ')})`;
}

/** The text that a definition means: an @ that begins it or an expression may be escaped by a second one. */
export const plainText = (words: string): string => words.replace(/^@@|@@(?=\{)/g, '@');

/** A text as a definition keeps it: one that begins with an @ and is no expression would be read as one. */
export const asLiteral = (text: string): string =>
  text.startsWith('@') &&
  !text.startsWith('@@') &&
  !isExpression(text) &&
  partsOf(text)[0]?.kind === 'words'
    ? `@${text}`
    : text;
