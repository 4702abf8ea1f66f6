import type { PlacedOperation } from './operations.ts';
import type { Resolved } from './resolved.ts';
import { inFours } from './visibility.ts';

/**
 * The parameters of an operation in the order in which they are read (designer-preview.md 3.1, 4.1): its own, then those of
 * its path whose name it does not use itself, whatever their `in`; all in the order of four.
 */
export function parametersOf({ value, pathItem }: PlacedOperation): Resolved[] {
  const own = value.get('parameters').items();
  const names = new Set(own.map((parameter) => nameOf(parameter).toLowerCase()));
  const added = pathItem
    .get('parameters')
    .items()
    .filter((parameter) => !names.has(nameOf(parameter).toLowerCase()));
  return inFours([...own, ...added], (parameter) => ({
    required: parameter.holds('required'),
    visibility: parameter.text('x-ms-visibility'),
  }));
}

/** `''` for none. */
export const nameOf = (parameter: Resolved): string => parameter.text('name') ?? '';
