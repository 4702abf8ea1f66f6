import { EXTENSIONS } from '../../swagger/vocabulary/extensions.ts';
import { editDistance } from '../words/nearest.ts';

const NAMES = Object.keys(EXTENSIONS).filter((name) => name.startsWith('x-ms-'));
const CLOSE = 2;

const lettersOf = (key: string): string => key.toLowerCase().replace(/[^a-z]/g, '');
const LETTERS: ReadonlyMap<string, string> = new Map(NAMES.map((name) => [name, lettersOf(name)]));

export const isMicrosofts = (key: string): boolean => /^x-ms/i.test(key);

export const isKnownExtension = (key: string): boolean => Object.hasOwn(EXTENSIONS, key);

const meanings = new Map<string, string | undefined>();
const MOST_KEPT = 1000;

/** The known extension that an unknown key was meant to be: its letters differ by two at most (extensions.md 16). */
export function meantExtension(key: string): string | undefined {
  if (meanings.has(key)) return meanings.get(key);
  if (meanings.size >= MOST_KEPT) meanings.clear();
  const meant = closest(lettersOf(key));
  meanings.set(key, meant);
  return meant;
}

function closest(letters: string): string | undefined {
  let best: string | undefined;
  let least = CLOSE + 1;
  for (const [name, known] of LETTERS) {
    if (Math.abs(known.length - letters.length) >= least) continue;
    const distance = editDistance(letters, known);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}
