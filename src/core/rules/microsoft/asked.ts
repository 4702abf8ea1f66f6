import { isWithin, type Pointer, parentOf, parsePointer } from '../../text/pointer.ts';
import type { Finding } from '../finding.ts';
import { COMPLAINTS, partsOf } from './microsoft.ts';

/** What someone asks for who pastes a line of a validator: the rules that find the same, and the place. */
export interface Asked {
  /** Empty where the words are none that we know. */
  readonly rules: ReadonlySet<string>;
  readonly at: Pointer | undefined;
}

/** Text longer than this is no line of a validator, in UTF-16 units. */
const LONGEST = 20_000;

/**
 * What is asked for by lines of Microsoft's validators, however many: `message ValuePath: /json/pointer`, a message
 * alone, a code, or a place alone. None where the text holds nothing of it.
 */
export function askedIn(text: string): readonly Asked[] {
  const pieces = text.slice(0, LONGEST).split(/\bValuePath:\s*'?/i);
  return pieces.flatMap((piece, index): Asked[] => {
    const next = pieces[index + 1];
    const place = next === undefined ? undefined : /^[^\s']+/.exec(next)?.[0];
    const at = place === undefined ? undefined : parsePointer(place.replace(/[.,;]$/, ''));
    const rules = rulesMeant(index === 0 ? piece : piece.replace(/^[^\s']+'?/, ''));
    return rules.size > 0 || at !== undefined ? [{ rules, at }] : [];
  });
}

/** Whether a finding is what was asked for: of the rules, at the place, below it or right above it. */
export const isAsked = ({ rule, pointer }: Finding, { rules, at }: Asked): boolean =>
  (rules.size === 0 || rules.has(rule)) &&
  (at === undefined || isWithin(pointer, at) || (at !== '' && parentOf(at) === pointer));

interface Known {
  readonly code: string;
  /** The fixed parts of the message, in small letters. */
  readonly parts: readonly string[];
  /** How much of the message is fixed, in UTF-16 units. */
  readonly weight: number;
  readonly rules: readonly string[];
}

const KNOWN: readonly Known[] = Object.entries(COMPLAINTS).map(([code, complaint]) => {
  const parts = partsOf(complaint).map((part) => part.trim().toLowerCase());
  return {
    code: code.toLowerCase(),
    parts: parts.map((part) => part.replace(/\.$/, '')),
    weight: parts.join('').length,
    rules: Object.keys(complaint.rules),
  };
});

/** The rules of the code that is named, else of the message that says most of the text. */
function rulesMeant(text: string): ReadonlySet<string> {
  const lower = text.toLowerCase().replaceAll(/\s+/g, ' ');
  const words = new Set(lower.split(/[^\w.]+/).map((word) => word.replace(/\.$/, '')));
  const named = KNOWN.filter(({ code }) => words.has(code));
  const said = KNOWN.filter(({ parts }) => holdsInOrder(lower, parts));
  const most = Math.max(0, ...said.map(({ weight }) => weight));
  const meant = named.length > 0 ? named : said.filter(({ weight }) => weight === most);
  return new Set(meant.flatMap(({ rules }) => rules));
}

function holdsInOrder(text: string, parts: readonly string[]): boolean {
  let from = 0;
  for (const part of parts) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
