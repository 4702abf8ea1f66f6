import { type Operation, visibilityOf } from '../../swagger/definition.ts';
import { type Json, member, textOf } from '../../text/value.ts';

/** Whether an operation is a trigger, whatever its mark says. */
export const isTrigger = ({ value }: Operation): boolean =>
  member(value, 'x-ms-trigger') !== undefined;

export const isBatch = ({ value }: Operation): boolean =>
  textOf(value, 'x-ms-trigger')?.trim().toLowerCase() === 'batch';

export const isInternal = (value: Json): boolean => visibilityOf(value) === 'internal';
