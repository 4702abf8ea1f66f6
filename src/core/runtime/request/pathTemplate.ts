import { decodePart } from '../http/percent.ts';

/** A path with placeholders, ready to be compared with paths of requests. */
export interface PathTemplate {
  /** Segment by segment; each with the names of its placeholders in order. */
  readonly segments: readonly { readonly pattern: RegExp; readonly names: readonly string[] }[];
  /** Sorts the more specific before the less: `/orders/new` before `/orders/{id}`. */
  readonly rank: string;
}

const PLACEHOLDER = /\{[^{}]*\}/g;

/** `/orders({id})/lines` matches `/orders(7)/lines`. A slash at the end makes no difference. */
export function pathTemplate(path: string): PathTemplate {
  const texts = segmentsOf(path);
  return {
    segments: texts.map((text) => ({
      pattern: new RegExp(
        `^${text
          .split(PLACEHOLDER)
          .map((literal) => escaped(decodePart(literal)))
          .join('(.+?)')}$`,
        'su',
      ),
      names: (text.match(PLACEHOLDER) ?? []).map((name) => name.slice(1, -1)),
    })),
    rank: texts
      .map((text) =>
        text.includes('{') ? (text.replace(PLACEHOLDER, '') === '' ? 'c' : 'b') : 'a',
      )
      .join(''),
  };
}

/** The decoded values of the placeholders, by name; undefined where the path is another one. */
export function matchPath(template: PathTemplate, path: string): Map<string, string> | undefined {
  const texts = segmentsOf(path);
  if (texts.length !== template.segments.length) return undefined;
  const values = new Map<string, string>();
  for (const [index, { pattern, names }] of template.segments.entries()) {
    const found = pattern.exec(decodePart(texts[index] ?? ''));
    if (!found) return undefined;
    for (const [at, name] of names.entries()) values.set(name, found[at + 1] ?? '');
  }
  return values;
}

const segmentsOf = (path: string): string[] => path.replace(/^\/|\/$/g, '').split('/');
const escaped = (literal: string): string => literal.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
