import { own } from '../own.ts';
import { type Path, readPath } from './path.ts';

/** A template as policies write them: literal text with expressions in it (policies.md 3). */
export type Template = readonly TemplatePart[];

export type TemplatePart =
  | { readonly kind: 'text'; readonly text: string }
  | (Expression & { readonly source: string; readonly braced: boolean });

export type Expression =
  | {
      readonly kind: 'named';
      readonly of: 'connectionParameters' | 'headers' | 'queryParameters';
      readonly name: string;
      /** Blank when none is given, as the platform has it. */
      readonly fallback: string;
    }
  | { readonly kind: 'path'; readonly of: 'body' | 'item' | 'triggerBody'; readonly path: Path }
  | { readonly kind: 'method' };

/** Names without case; the documentation's examples write `header` too. */
const NAMED: Readonly<Record<string, (Expression & { kind: 'named' })['of']>> = {
  connectionparameters: 'connectionParameters',
  headers: 'headers',
  header: 'headers',
  queryparameters: 'queryParameters',
};
const PATHS: Readonly<Record<string, (Expression & { kind: 'path' })['of']>> = {
  body: 'body',
  item: 'item',
  triggerbody: 'triggerBody',
};

const ARGUMENTS = /\(\s*'((?:[^']|'')*)'\s*(?:,\s*'((?:[^']|'')*)'\s*)?\)/y;
const EMPTY = /\(\s*\)/y;

/**
 * Reads a template. Total: what is no known expression stays literal, as on the platform (`@odata.nextLink`, mail
 * addresses, misspelt functions).
 */
export function parseTemplate(text: string): Template {
  const parts: TemplatePart[] = [];
  let literal = '';
  let at = 0;
  const flush = () => {
    if (literal !== '') parts.push({ kind: 'text', text: literal });
    literal = '';
  };
  while (at < text.length) {
    const found = readExpression(text, at);
    if (found) {
      flush();
      parts.push({ ...found.expression, source: text.slice(at, found.end), braced: found.braced });
      at = found.end;
    } else literal += text[at++];
  }
  flush();
  return parts;
}

interface Found {
  readonly expression: Expression;
  readonly end: number;
  readonly braced: boolean;
}

/** `@f(…)`, `{@f(…)}` and `@{f(…)}`. */
function readExpression(text: string, at: number): Found | undefined {
  const opening = /\{\s*@|@\{\s*|@/y;
  opening.lastIndex = at;
  const mark = opening.exec(text)?.[0];
  if (mark === undefined) return undefined;
  const found = readCall(text, at + mark.length);
  if (!found || mark === '@') return found && { ...found, braced: false };
  const closing = /\s*\}/y;
  closing.lastIndex = found.end;
  return closing.test(text) ? { ...found, end: closing.lastIndex, braced: true } : undefined;
}

function readCall(text: string, at: number): Omit<Found, 'braced'> | undefined {
  const word = /[A-Za-z]+(?:\.[A-Za-z]+)?/y;
  word.lastIndex = at;
  const name = word.exec(text)?.[0].toLowerCase() ?? '';
  const end = at + name.length;
  if (name === 'request.originalhttpmethod') return { expression: { kind: 'method' }, end };
  const named = own(NAMED, name);
  if (named) {
    ARGUMENTS.lastIndex = end;
    const [whole, argument = '', fallback = ''] = ARGUMENTS.exec(text) ?? [];
    if (whole === undefined) return undefined;
    const expression: Expression = {
      kind: 'named',
      of: named,
      name: argument.replaceAll("''", "'"),
      fallback: fallback.replaceAll("''", "'"),
    };
    return { expression, end: end + whole.length };
  }
  const root = own(PATHS, name);
  EMPTY.lastIndex = end;
  if (!root || !EMPTY.test(text)) return undefined;
  const { path, end: after } = readPath(text, EMPTY.lastIndex);
  return { expression: { kind: 'path', of: root, path }, end: after };
}

/** What looks like a function call but is none that the platform knows: it goes out literally. */
export const unknownCalls = (template: Template): string[] =>
  template.flatMap((part) =>
    part.kind === 'text' ? (part.text.match(/@\{?[A-Za-z]+(?=\()/g) ?? []) : [],
  );
