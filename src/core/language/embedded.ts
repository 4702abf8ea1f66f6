import { CATEGORIES } from '../connector/metadata.ts';
import type { Range } from '../text/locate.ts';
import { textOf } from '../text/value.ts';
import type { Candidate } from './candidate.ts';
import type { Completion } from './completion.ts';
import { connectionParameterNames } from './connectionParameters.ts';
import type { Cursor } from './cursor.ts';
import { EXPRESSIONS, TEMPLATE_VARIABLES } from './known.ts';
import { ownerOf, type Place } from './place.ts';

/**
 * What can be typed within a string that has a language of its own: expressions of policies, variables of sign-in
 * templates, categories behind a semicolon. Undefined where the string is no such one, or the cursor in its plain text.
 */
export function embeddedAt(
  place: Place,
  { token }: Cursor,
  offset: number,
): Completion[] | undefined {
  const { text } = place.source.tree;
  const raw = text.slice(token.start, token.end);
  if (!raw.startsWith('"')) return undefined;
  const before = text.slice(token.start + 1, offset);
  const after = text.slice(offset, token.end);
  const within = (back: number, ahead: number): Range => ({
    start: offset - back,
    end: offset + ahead,
  });
  const { owner } = place;
  if (owner.name === 'policyParameters') {
    const typed = /@\{?[\w.]*(?:\(\s*'?[^'")]*)?$/.exec(before)?.[0];
    if (typed === undefined) return undefined;
    const rest = /^[\w.]*(?:\(\s*)?(?:'?[^'"()]*'\s*\))?/.exec(after)?.[0] ?? '';
    const names = connectionParameterNames(place.properties).map(
      (name): Candidate => ({
        value: `@connectionParameters('${name}')`,
        kind: 'expression',
        says: 'What the maker gave when the connection was made.',
      }),
    );
    return asText([...names, ...EXPRESSIONS], within(typed.length, rest.length));
  }
  if (owner.name === 'customParameter' && owner.key === 'value') {
    const typed = /\{\w*$/.exec(before)?.[0];
    if (typed === undefined) return undefined;
    const rest = /^\w*\}?/.exec(after)?.[0] ?? '';
    const own = connectionParameterNames(place.properties).flatMap(
      (name) => name.split(':')[1] ?? [],
    );
    const variables = [...TEMPLATE_VARIABLES, ...own].map(
      (name): Candidate => ({ value: `{${name}}`, kind: 'expression' }),
    );
    return asText(variables, within(typed.length, rest.length));
  }
  if (owner.name === 'metadatum' && owner.key === 'propertyValue') {
    const typed = /;([^;"]*)$/.exec(before)?.[1];
    if (typed === undefined || textOf(ownerOf(place), 'propertyName') !== 'Categories')
      return undefined;
    const taken = before.split(';').map((category) => category.trim());
    const rest = /^[^;"]*/.exec(after)?.[0] ?? '';
    const others = CATEGORIES.filter((category) => !taken.slice(0, -1).includes(category));
    return asText(
      others.map((value): Candidate => ({ value, kind: 'value' })),
      within(typed.length, rest.length),
    );
  }
  return undefined;
}

const asText = (candidates: readonly Candidate[], range: Range): Completion[] =>
  candidates.map(({ value, ...shown }) => ({
    ...shown,
    label: String(value),
    // Braces and dollars mean themselves here; the text is within a string already.
    insert: String(value).replaceAll(/[\\$}]/g, '\\$&'),
    range,
    filter: String(value),
    comma: undefined,
    again: false,
  }));
