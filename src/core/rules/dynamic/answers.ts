import type { Lookup, Operation, Site } from '../../swagger/definition.ts';
import { hasDynamicFields } from '../schemas/places.ts';
import { successSchemaOf } from '../schemas/responses.ts';
import { follow, itemsOfArray, type Led, segmentsIn, typeOf } from './answerPath.ts';
import { type Ask, pathOf } from './asks.ts';

/** The operation that is asked; undefined where it names none that is there, of which other rules tell. */
export const targetOf = ({ operationId }: Ask, lookup: Lookup): Operation | undefined =>
  operationId === '' ? undefined : lookup.operationNamed(operationId);

/** What is found where the choices should be listed. */
export type Collection =
  | { readonly is: 'array'; readonly items: Site | undefined }
  /** The operation does not say what it answers at all. */
  | { readonly is: 'not said' }
  /** It asks for it, or leaves it open. */
  | { readonly is: 'unknown' }
  | { readonly is: 'no array'; readonly type: string | undefined }
  | (Led & { readonly to: 'nothing'; readonly is: 'missing' });

export function collectionOf(ask: Ask, target: Operation, lookup: Lookup): Collection {
  const answer = successSchemaOf(target, lookup);
  if (!answer) return { is: 'not said' };
  const led = follow(lookup, answer, segmentsIn(pathOf(ask, 'collection')?.path ?? ''));
  if (led.to === 'unknown') return { is: 'unknown' };
  if (led.to === 'nothing') return { ...led, is: 'missing' };
  const type = typeOf(lookup, led.site);
  if (type === 'array') return { is: 'array', items: itemsOfArray(lookup, led.site) };
  if (type === undefined || hasDynamicFields(led.site.value)) return { is: 'unknown' };
  return { is: 'no array', type };
}
