import { patternOf } from '../schema/limits.ts';
import { formatOf, limitOf, type Shape } from '../schema/shape.ts';
import { textMatching } from './pattern.ts';
import { type Occasion, textFor } from './texts.ts';

/**
 * Texts for a schema, the likeliest first: one that suits format and name, that one brought to length, and what its
 * pattern describes. The caller takes the first that fits.
 */
export function* stringsFor(shape: Shape, occasion: Occasion): Iterable<string> {
  const format = formatOf(shape);
  const least = limitOf(shape, 'minLength') ?? 0;
  const most = limitOf(shape, 'maxLength') ?? Number.POSITIVE_INFINITY;
  const plain = textFor(occasion, format);
  yield plain;
  yield toLength(plain, least, most);
  const pattern = patternOf(shape);
  if (pattern) {
    for (const date of ['date-time', 'date', 'uuid', 'uri', 'email']) yield textFor(occasion, date);
    for (const extra of [0, 1, 3, Math.min(least, 5000)]) {
      yield textMatching(pattern.source, occasion.random.for(`pattern ${extra}`), extra);
    }
  }
  // Nothing to lose: a declared limit that leaves no room for a format.
  yield toLength(textFor(occasion, ''), least, most);
}

/** The longest length of a text that is made up to reach a `minLength`, in characters. */
const LONGEST = 100_000;

function toLength(text: string, least: number, most: number): string {
  let long = text === '' ? 'a' : text;
  while (long.length < Math.min(least, LONGEST)) long += ` ${text || 'a'}`;
  const cut = long.length > most ? long.slice(0, Math.max(0, most)) : long;
  // A blank at the end looks like a mistake; but it may be what makes it long enough.
  return cut.endsWith(' ') && cut.length - 1 < least ? `${cut.slice(0, -1)}a` : cut.trimEnd();
}
