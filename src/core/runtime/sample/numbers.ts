import { wordsOf } from '../../rules/words/casing.ts';
import { keyword, limitOf, type Shape } from '../schema/shape.ts';
import type { Random } from './random.ts';

/** Ranges that suit a name; the first that matches. `cents` gives two decimals, `fine` four. */
const BY_NAME: readonly (readonly [name: RegExp, least: number, most: number, step: number])[] = [
  [/\b(?:lat|latitude)$/i, -60, 60, 0.0001],
  [/\b(?:lon|lng|long|longitude)$/i, -120, 120, 0.0001],
  [/\b(?:price|amount|total|cost|balance|fee|tax|revenue|salary|sum|value)$/i, 5, 900, 0.01],
  [/\b(?:percent|percentage|progress|score)$/i, 1, 100, 1],
  [/\b(?:rate|ratio|confidence|probability)$/i, 0, 1, 0.01],
  [/\byear$/i, 2023, 2025, 1],
  [/\bmonth$/i, 1, 12, 1],
  [/\bday$/i, 1, 28, 1],
  [/\bhours?$/i, 0, 23, 1],
  [/\b(?:minutes?|seconds?)$/i, 0, 59, 1],
  [/\b(?:page|offset|skip|index|level|priority|rating|position|order)$/i, 1, 5, 1],
  [/\b(?:count|quantity|qty|limit|top|pages|number of .*)$/i, 1, 20, 1],
  [/\b(?:timestamp|epoch|time|date|at)$/i, 1_748_800_000, 1_748_900_000, 1],
  [/\b(?:bytes|size)$/i, 1024, 500_000, 1],
  [/\b(?:code|status)$/i, 1, 9, 1],
  [/\b(?:id|number|no|key)$/i, 10_000, 99_999, 1],
];

/** A plausible number for a name, within the limits of its schema as far as they leave room for one. */
export function numberFor(name: string, shape: Shape, random: Random): number {
  const words = wordsOf(name).join(' ');
  const [, low, high, fineness] = BY_NAME.find(([pattern]) => pattern.test(words)) ?? [
    '',
    1,
    100,
    1,
  ];
  const whole = !shape.types.includes('number');
  const step = limitOf(shape, 'multipleOf') || (whole ? 1 : fineness);
  const least = boundary(shape, 'minimum', 'exclusiveMinimum', step);
  const most = boundary(shape, 'maximum', 'exclusiveMaximum', -step);
  const [from, to] = range(low, high, least, most);
  const first = Math.ceil(from / step);
  const last = Math.max(first, Math.floor(to / step));
  const value = random.whole(first, last) * step;
  return whole && Number.isInteger(step) ? Math.round(value) : tidy(value);
}

function boundary(shape: Shape, key: string, exclusive: string, step: number): number | undefined {
  const limit = limitOf(shape, key);
  if (limit === undefined) return undefined;
  return keyword(shape.parts, exclusive) === true ? limit + step : limit;
}

/** The usual range of a name, moved to where the limits allow it. */
function range(
  low: number,
  high: number,
  least: number | undefined,
  most: number | undefined,
): readonly [number, number] {
  if (least === undefined && most === undefined) return [low, high];
  const from = least ?? Math.min(low, (most ?? low) - (high - low));
  const to = most ?? Math.max(high, from + (high - low));
  const inside = [Math.max(low, from), Math.min(high, to)] as const;
  return inside[0] <= inside[1] ? inside : [from, to];
}

/** Without the dust of binary fractions: 0.30000000000000004 is 0.3. */
const tidy = (value: number): number => Number(value.toPrecision(12));
