import type { Definition, Operation } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { headerOf } from '../http/headers.ts';
import { isJsonType, mediaTypeOf } from '../http/mediaType.ts';
import type { HttpResponse } from '../http/message.ts';
import { mediaTypesOf } from './described.ts';
import { type Difference, differs, mendBy } from './difference.ts';

/** Whether an answer is of a type that the operation says it produces; that it is another one only misleads readers. */
export function checkMediaType(
  definition: Definition,
  operation: Operation,
  { headers }: HttpResponse,
): Difference[] {
  const actual = mediaTypeOf(headerOf(headers, 'Content-Type'));
  const declared = mediaTypesOf(definition, operation, 'produces');
  if (actual === '' || declared.length === 0 || declared.some((type) => covers(type, actual)))
    return [];
  return [
    differs(
      'media type',
      operation.at,
      `The answer is ${actual}, but the definition says ${declared.join(', ')}.`,
      mendBy(`Add ${actual}`, {
        op: 'set',
        at: child(operation.at, 'produces'),
        value: [...declared, actual],
      }),
    ),
  ];
}

function covers(declared: string, actual: string): boolean {
  const type = mediaTypeOf(declared);
  if (type === actual || (isJsonType(type) && isJsonType(actual))) return true;
  const [before = '', after = ''] = type.split('*', 2);
  return (
    type.includes('*') && actual.startsWith(before) && (type === '*/*' || actual.endsWith(after))
  );
}
