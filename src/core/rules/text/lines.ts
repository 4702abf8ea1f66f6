import type { Edit } from '../../text/edit.ts';
import type { Range } from '../../text/locate.ts';
import type { Problem } from '../rule.ts';

/** The places that one fix mends: a fix travels whole, so a file full of them is mended in several goes. */
const MOST = 500;

/** One problem for a whole file, shown at its first place; undefined where there is none. */
export function inLines(
  places: readonly Range[],
  words: (count: number) => string,
  title: string,
  mend: (place: Range) => string,
): Problem | undefined {
  const [first] = places;
  if (!first) return undefined;
  const count = places.length;
  return {
    at: '',
    range: first,
    message: words(count),
    fix: {
      title: count > MOST ? `${title} (the first ${MOST})` : title,
      safe: true,
      changes: [],
      edits: places.slice(0, MOST).map(
        (place): Edit => ({
          offset: place.start,
          length: place.end - place.start,
          text: mend(place),
        }),
      ),
    },
  };
}

/** A text's line ends with the blanks in front: in JSON, blanks stand outside of texts only. */
export function trailingBlanks(text: string): Range[] {
  const places: Range[] = [];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    const end = text[at - 1] === '\r' ? at - 1 : at;
    let start = end;
    while (isBlank(text[start - 1])) start--;
    if (start < end) places.push({ start, end });
  }
  return places;
}

/** The indentation of every line that a tab is in. */
export function tabbedIndents(text: string): Range[] {
  const places: Range[] = [];
  let next = text.indexOf('\t');
  while (next >= 0) {
    let start = next;
    while (text[start - 1] === ' ') start--;
    let end = next;
    while (isBlank(text[end])) end++;
    if (start === 0 || text[start - 1] === '\n' || text[start - 1] === '\r')
      places.push({ start, end });
    next = text.indexOf('\t', end);
  }
  return places;
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t';
