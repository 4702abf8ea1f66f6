import type { ValueType } from '../../swagger/vocabulary/types.ts';
import { isArray, isObject, type Json } from '../../text/value.ts';

/** Whether a value is of the JSON kind that its place wants; what is inside is not looked at. */
export function isOfKind(type: ValueType, value: Json): boolean {
  switch (type.kind) {
    case 'free':
      return true;
    case 'text':
      return typeof value === 'string';
    case 'flag':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    case 'list':
      return isArray(value);
    case 'map':
    case 'object':
      return isObject(value);
    case 'either':
      return type.of.some((each) => isOfKind(each, value));
  }
}

/** The kind that a place wants, in words. */
export function kindWanted(type: ValueType): string {
  switch (type.kind) {
    case 'free':
      return 'any value';
    case 'text':
      return 'a text in quotes';
    case 'flag':
      return 'true or false';
    case 'number':
      return 'a number';
    case 'integer':
      return 'a whole number';
    case 'null':
      return 'null';
    case 'list':
      return 'a list in square brackets';
    case 'map':
    case 'object':
      return 'an object in braces';
    case 'either':
      return type.of.map(kindWanted).join(' or ');
  }
}

/** The same value in the kind that is wanted, where nothing is lost: `"true"` is true, 5 is `"5"`, one word a list of it. */
export function convert(type: ValueType, value: Json): Json | undefined {
  switch (type.kind) {
    case 'text':
      return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined;
    case 'flag':
      return value === 'true' ? true : value === 'false' ? false : undefined;
    case 'number':
    case 'integer': {
      const number = typeof value === 'string' ? Number(value) : Number.NaN;
      return String(number) === value && isOfKind(type, number) ? number : undefined;
    }
    case 'list':
      return type.items.kind === 'text' && typeof value === 'string' && value.trim() !== ''
        ? [value]
        : undefined;
    case 'either':
      return type.of.map((each) => convert(each, value)).find((found) => found !== undefined);
    default:
      return undefined;
  }
}
