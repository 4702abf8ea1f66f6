import {
  type Definition,
  type Operation,
  type Parameter,
  visibilityOf,
} from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { JSON_TYPE } from '../http/mediaType.ts';
import { fileAsJson } from '../http/message.ts';
import { own } from '../own.ts';
import { isFileShape } from '../request/coerce.ts';
import { nameOf, placeOf, schemaSite } from '../request/values.ts';
import { mediaTypesOf } from '../response/described.ts';
import { isPageSize } from '../response/paging.ts';
import { fits } from '../schema/check.ts';
import { keyword, shapeOf } from '../schema/shape.ts';
import { sampleOf } from './sample.ts';

/**
 * Plausible values for an operation, to try it with: everything that is required, and of the rest what can be seen
 * unless `optional` is false. Internal parameters are left to their defaults.
 */
export function sampleValues(
  definition: Definition,
  operation: Operation,
  { seed, optional = true }: { readonly seed: string; readonly optional?: boolean },
): JsonObject {
  const values: Record<string, Json> = {};
  const parameters = definition.parametersOf(operation);
  for (const parameter of parameters) {
    const name = nameOf(parameter);
    const isRequired = parameter.value['required'] === true || placeOf(parameter) === 'path';
    const isInternal = visibilityOf(parameter.value) === 'internal';
    if (isInternal && (!isRequired || hasDefault(definition, parameter))) continue;
    if (!isRequired && (!optional || isPageSize(name) || own(HEADERS, name.toLowerCase())))
      continue;
    const isOnly = parameters.filter((other) => nameOf(other) === name).length === 1;
    const value = sampleFor(definition, operation, parameter, `${seed} ${name}`);
    // Limits that exclude one another leave no value for it.
    const isParameter =
      placeOf(parameter) !== 'body' && !isFileShape(shapeOf(definition, parameter));
    if (!isRequired && isParameter && !fits(definition, parameter, value)) continue;
    values[isOnly ? name : `${placeOf(parameter)}:${name}`] = value;
  }
  return values;
}

/** Headers whose values follow from what the operation takes and gives. */
const HEADERS: Readonly<Record<string, 'consumes' | 'produces'>> = {
  'content-type': 'consumes',
  accept: 'produces',
};

function hasDefault(definition: Definition, parameter: Parameter): boolean {
  const shape = shapeOf(definition, parameter);
  return shape !== undefined && keyword(shape.parts, 'default') !== undefined;
}

function sampleFor(
  definition: Definition,
  operation: Operation,
  parameter: Parameter,
  seed: string,
): Json {
  const name = nameOf(parameter);
  const place = placeOf(parameter);
  if (place === 'body') {
    return sampleOf(definition, schemaSite(parameter), { seed, forRequest: true });
  }
  const shape = shapeOf(definition, parameter);
  if (isFileShape(shape) && place === 'formData') {
    const bytes = new TextEncoder().encode('A file to try it with.\n');
    return { ...fileAsJson({ type: 'text/plain', bytes }), $filename: `${name}.txt` };
  }
  const media = place === 'header' ? own(HEADERS, name.toLowerCase()) : undefined;
  const hasOwn =
    shape && ['default', 'enum'].some((key) => keyword(shape.parts, key) !== undefined);
  if (media && !hasOwn) return mediaTypesOf(definition, operation, media)[0] ?? JSON_TYPE;
  return sampleOf(definition, parameter, { seed, name, forRequest: true });
}
