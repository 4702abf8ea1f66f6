import { keyOrderOf } from '../swagger/keyOrder.ts';
import { keysOf, typeWithin } from '../swagger/vocabulary/vocabulary.ts';
import { type Layout, layoutOf } from '../text/layout.ts';
import { child } from '../text/pointer.ts';
import { aboutKey } from './about.ts';
import type { Candidate } from './candidate.ts';
import type { Completion } from './completion.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import { embeddedAt } from './embedded.ts';
import { asksSection, namesAt } from './names.ts';
import { nameOf, type Place, placeAt } from './place.ts';
import { goesOn, literally, snippetOf } from './snippet.ts';
import type { Source, Sources } from './sources.ts';
import { valuesAt } from './values.ts';

/** What can be typed at an offset of a text in any state, best first. Nothing where prose is written. */
export function complete(sources: Sources, source: Source, offset: number): Completion[] {
  const cursor = cursorAt(source.tree, offset);
  if (!cursor) return [];
  const place = placeAt(sources, source, cursor.path);
  if (cursor.typing === 'key') return keys(place, cursor);
  return embeddedAt(place, cursor, offset) ?? valueCompletions(place, cursor, offset);
}

function keys(place: Place, cursor: Cursor): Completion[] {
  const { type } = place;
  if (!type) return [];
  const inner = innermost(cursor);
  if (inner.node.kind !== 'object') return [];
  const layout = layoutOf(place.source.tree, inner.node, inner.start);
  const taken = new Set(
    inner.node.members
      .filter(({ keyAt }) => inner.start + keyAt !== cursor.token.start)
      .map(({ key }) => key),
  );
  const write = (candidate: Candidate) => keyCompletion(place, cursor, layout, candidate);
  const name = nameOf(type);
  const known = name === undefined ? {} : keysOf(name);
  const names = namesAt(place).filter(({ value }) => !taken.has(String(value)));
  const order = keyOrderOf(child('', ...place.path));
  const rank = (key: string) => {
    const at = order.indexOf(key);
    return at < 0 ? order.length : at;
  };
  const words = Object.keys(known)
    .filter((key) => !taken.has(key) && asksSection(place, key) && isFitting(taken, key, name))
    .toSorted((a, b) => rank(a) - rank(b))
    .map((key): Candidate => {
      const about = known[key];
      return {
        value: key,
        kind: 'key',
        detail: about?.required ? 'required' : undefined,
        says: about && name !== undefined ? aboutKey(name, key) : undefined,
      };
    });
  return [...names, ...words].map(write);
}

/** A reference stands alone: not beside other keys, except those that a path item may have. */
const isFitting = (taken: ReadonlySet<string>, key: string, name: string | undefined): boolean =>
  name === 'pathItem' ? key !== '$ref' : !taken.has('$ref') && (key !== '$ref' || taken.size === 0);

function keyCompletion(
  place: Place,
  cursor: Cursor,
  layout: Layout,
  { value, ...shown }: Candidate,
): Completion {
  const key = String(value);
  const type = place.type && typeWithin(place.type, key);
  const quoted = literally(JSON.stringify(key));
  const insert = cursor.hasColon
    ? quoted
    : `${quoted}${layout.colon}${snippetOf(type, layout)}${cursor.wantsComma ? ',' : ''}`;
  return {
    ...shown,
    label: key,
    insert,
    again: !cursor.hasColon && goesOn(type),
    ...putIn(place, cursor, key),
  };
}

function valueCompletions(place: Place, cursor: Cursor, offset: number): Completion[] {
  const { text } = place.source.tree;
  const typed = text.slice(cursor.token.start, offset);
  const isQuoted = typed.startsWith('"');
  const candidates = valuesAt(place).filter(({ value }) => !isQuoted || typeof value === 'string');
  const gap =
    cursor.token.start === cursor.token.end && text[cursor.token.start - 1] === ':' ? ' ' : '';
  return candidates.map(({ value, ...shown }) => ({
    ...shown,
    label: typeof value === 'string' ? value : JSON.stringify(value),
    insert: gap + literally(JSON.stringify(value)) + (cursor.wantsComma ? ',' : ''),
    again: false,
    ...putIn(place, cursor, typeof value === 'string' ? value : JSON.stringify(value)),
  }));
}

/** Where it goes, and what it is compared with: in quotes where some are typed. */
function putIn(place: Place, { token, commaBefore }: Cursor, word: string) {
  const { text } = place.source.tree;
  const quote = text[token.start];
  return {
    range: token,
    filter: quote === '"' || quote === "'" ? `${quote}${word}${quote}` : word,
    comma: commaBefore === undefined ? undefined : { offset: commaBefore, length: 0, text: ',' },
  };
}

const innermost = ({ levels }: Cursor) => levels.at(-1) ?? levels[0];
