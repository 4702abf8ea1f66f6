import { flag, integer, type Keys, key, number, text } from './types.ts';

/** The bounds of a value, the same in schemas, parameters, headers and items. */
export const LIMITS = {
  minimum: key(number, 'The smallest number.'),
  exclusiveMinimum: key(flag, 'Whether the smallest number itself is excluded.'),
  maximum: key(number, 'The largest number.'),
  exclusiveMaximum: key(flag, 'Whether the largest number itself is excluded.'),
  multipleOf: key(number, 'The step between numbers.'),
  minLength: key(integer, 'The fewest characters.'),
  maxLength: key(integer, 'The most characters.'),
  pattern: key(text, 'The regular expression that the text has to match.'),
  minItems: key(integer, 'The fewest items.'),
  maxItems: key(integer, 'The most items.'),
  uniqueItems: key(flag, 'Whether no item may stand twice.'),
} as const satisfies Keys;
