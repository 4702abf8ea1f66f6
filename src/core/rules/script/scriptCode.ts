import { closingAfter, type Literal, type Scanned, scan } from '../../connector/csharp.ts';
import type { TextFile } from '../../connector/files.ts';

const known = new WeakMap<TextFile, Scanned>();

/** The script without comments and texts, read once for each version of it. */
export function scannedOf(file: TextFile): Scanned {
  let scanned = known.get(file);
  if (!scanned) {
    scanned = scan(file.text);
    known.set(file, scanned);
  }
  return scanned;
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every match in the code; `d` gives the places of groups. */
export const rangesOf = (code: string, pattern: RegExp): Range[] =>
  [...code.matchAll(pattern)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));

/** The first line that says something: where what the whole script lacks is shown. */
export function headOf(text: string): Range {
  const start = Math.max(0, text.search(/\S/));
  const line = text.slice(start).search(/\r?\n|$/);
  return { start, end: start + line };
}

const ID = '(?:[\\w.]*\\.)?_?operationId\\w*(?:\\s*\\(\\s*\\))?';
const BEFORE = new RegExp(
  `${ID}\\s*(?:==|!=|\\.\\s*Equals\\s*\\(|\\.\\s*EqualsIgnoreCase\\s*\\()\\s*(?=[$@"])`,
  'gi',
);
const BEHIND = new RegExp(`"\\s*(?:==|!=)\\s*${ID}\\b`, 'gi');
const SWITCH = new RegExp(
  `\\bswitch\\s*\\(\\s*(?:this\\s*\\.\\s*)?${ID}\\s*\\)\\s*\\{|${ID}\\s+switch\\s*\\{`,
  'gi',
);
const CASE = /\bcase\s+(?=[@"])|(?<=[{,]\s*)(?=")/g;

/** The literals that a script compares the id of the operation with (runtime.md 10). */
export function comparedIds({ code, literals }: Scanned): Literal[] {
  const found = new Set<Literal | undefined>();
  const startingAt = (at: number) => literals.find(({ start }) => start === at);
  for (const { end } of rangesOf(code, BEFORE)) found.add(startingAt(end));
  for (const { start } of rangesOf(code, BEHIND))
    found.add(literals.find(({ end }) => end === start + 1));
  for (const { end: open } of rangesOf(code, SWITCH)) {
    const body = code.slice(open - 1, closingAfter(code, open - 1));
    for (const { end } of rangesOf(ownOf(body), CASE)) found.add(startingAt(open - 1 + end));
  }
  return literals.filter((literal) => found.has(literal));
}

/** The body of a switch with what is nested in it blanked: other switches have cases of their own. */
function ownOf(body: string): string {
  let depth = 0;
  return Array.from(body, (char) => {
    if (char === '{') depth++;
    const own = depth <= 1;
    if (char === '}') depth--;
    return own ? char : ' ';
  }).join('');
}
