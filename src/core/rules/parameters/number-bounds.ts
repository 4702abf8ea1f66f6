import { child, type Pointer } from '../../text/pointer.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { quoted } from '../words/quote.ts';
import { sitesIn } from './sitesWith.ts';

const RANGES = [
  ['minimum', 'maximum'],
  ['minLength', 'maxLength'],
  ['minItems', 'maxItems'],
  ['minProperties', 'maxProperties'],
] as const;
const COUNTS = RANGES.slice(1).flat();
const EXCLUSIVE = [
  ['exclusiveMinimum', 'minimum'],
  ['exclusiveMaximum', 'maximum'],
] as const;
const KEYS = [...RANGES.flat(), ...EXCLUSIVE.map(([key]) => key), 'multipleOf', 'pattern'];

export const numberBounds = rule({
  id: 'number-bounds',
  title: 'The bounds let no value through, or mean nothing',
  severity: everywhere('warning'),
  visits: ['parameter', 'schema'],
  keys: [...KEYS, 'items'],
  why: 'What makers enter is refused, or is not held to what the author meant.',
  source:
    'VAL MinimumShouldBeLessThanOrEqualToMaximum, MinLengthShouldBeLessThanOrEqualToMaxLength, ' +
    'MinItemsShouldBeLessThanOrEqualToMaxItems, ExclusiveMaximumRequiresMaximum, ExclusiveMinimumRequiresMinimum, ' +
    'MaxItemsMustBeGreaterThanOrEqualToZero, MaxLengthMustBeGreaterThanOrEqualToZero, ' +
    'MaxPropertiesMustBeGreaterThanOrEqualToZero, MinItemsMustBeGreaterThanOrEqualToZero, ' +
    'MinLengthMustBeGreaterThanOrEqualToZero, MinPropertiesMustBeGreaterThanOrEqualToZero, ' +
    'MultipleOfMustBeGreaterThanZero, PatternShouldBeValidRegularExpression',
  *check(visited) {
    for (const { at, value } of sitesIn(visited)) {
      if (KEYS.some((key) => Object.hasOwn(value, key))) yield* problemsOf(at, value);
    }
  },
});

function* problemsOf(at: Pointer, value: JsonObject): Iterable<Problem> {
  for (const key of COUNTS) {
    if (isNumber(value[key]) && value[key] < 0)
      yield { at: child(at, key), message: `"${key}" counts, so it cannot be below 0.` };
  }
  for (const [low, high] of RANGES) {
    const [from, to] = [value[low], value[high]];
    if (isNumber(from) && isNumber(to) && from > to)
      yield {
        at: child(at, low),
        message: `"${low}" is ${from}, but "${high}" only ${to}: no value fits.`,
      };
  }
  for (const [key, bound] of EXCLUSIVE) {
    if (value[key] === true && value[bound] === undefined)
      yield { at: child(at, key), message: `"${key}" says nothing without a "${bound}".` };
  }
  const { multipleOf, pattern } = value;
  if (isNumber(multipleOf) && multipleOf <= 0)
    yield { at: child(at, 'multipleOf'), message: '"multipleOf" must be above 0.' };
  if (typeof pattern === 'string' && !isPattern(pattern))
    yield {
      at: child(at, 'pattern'),
      message: `The pattern ${quoted(pattern)} is no regular expression.`,
    };
}

const isNumber = (value: Json | undefined): value is number => typeof value === 'number';

/** Services read patterns in more than one dialect, so either way of reading it will do. It is never run. */
function isPattern(pattern: string): boolean {
  return ['u', ''].some((flags) => {
    try {
      return new RegExp(dotNetless(pattern), flags) instanceof RegExp;
    } catch {
      return false;
    }
  });
}

/** Without the options that .NET and PCRE write inside a pattern: `(?i)`. */
const dotNetless = (pattern: string): string => pattern.replace(/\(\?[imnsx]+\)/g, '');
