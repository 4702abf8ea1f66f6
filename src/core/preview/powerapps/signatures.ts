import { typeWord } from './fxType.ts';
import type { PowerAppsParameter } from './shape.ts';

/** The forms of a call as the signature help labels them (powerfx-preview.md 13.2); one with an error is left out. */
export function signaturesOf(
  name: string,
  required: readonly PowerAppsParameter[],
  optional: readonly PowerAppsParameter[],
): string[] {
  const hasErrors = ({ errors }: PowerAppsParameter): boolean => errors.length > 0;
  if (required.some(hasErrors)) return [];
  const names = required.map((parameter) => parameter.name);
  const short = `${name}(${names.join(', ')})`;
  if (optional.length === 0 || optional.some(hasErrors)) return [short];
  return [short, `${name}(${[...names, optionalRecord(optional)].join(', ')})`];
}

/** The last argument, all optional parameters in one: `{ top:Decimal,filter:String }`. */
export const optionalRecord = (optional: readonly PowerAppsParameter[]): string =>
  `{ ${optional.map(({ name, type }) => `${name}:${typeWord(type)}`).join(',')} }`;
