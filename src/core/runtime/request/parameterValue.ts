import { type Definition, type Parameter, visibilityOf } from '../../swagger/definition.ts';
import { isArray, type Json } from '../../text/value.ts';
import { keyword, type Shape, shapeOf } from '../schema/shape.ts';
import { type Coerced, coerce, isFileShape } from './coerce.ts';
import { nameOf, placeOf } from './values.ts';

/** What is sent for a parameter: a value, nothing, or nothing because something is wrong. Messages follow its name. */
export interface ParameterValue {
  readonly value?: Json;
  readonly problem?: { readonly code: 'missing value' | 'wrong value'; readonly message: string };
  readonly note?: string;
}

/** The given value as its type, else the default where one is sent (runtime.md 2.2). */
export function parameterValue(
  definition: Definition,
  parameter: Parameter,
  given: Json | undefined,
): ParameterValue {
  const shape = shapeOf(definition, parameter);
  if (given === undefined) return absent(parameter, shape);
  const read = coerced(definition, commaList(given, shape), shape);
  if (!read.ok) return { problem: { code: 'wrong value', message: read.message } };
  // A long integer that came as text stays as it was written.
  const asWritten = typeof given === 'string' && typeof read.value === 'number';
  const note = read.note ?? objectNote(read.value, shape);
  return { value: asWritten ? given.trim() : read.value, ...(note === undefined ? {} : { note }) };
}

/** A default is sent for what is required and for what the user cannot see; all else stays away. */
function absent(parameter: Parameter, shape: Shape | undefined): ParameterValue {
  const isPath = placeOf(parameter) === 'path';
  const required = parameter.value['required'] === true || isPath;
  const internal = visibilityOf(parameter.value) === 'internal';
  const fallback = shape && keyword(shape.parts, 'default');
  if (fallback !== undefined && fallback !== null && (required || internal))
    return { value: fallback };
  if (!required || (internal && !isPath)) return {};
  return { problem: { code: 'missing value', message: `"${nameOf(parameter)}" is required.` } };
}

/** A list's items are read as their type too. */
function coerced(definition: Definition, given: Json, shape: Shape | undefined): Coerced {
  const read = coerce(given, shape);
  if (!read.ok || !isArray(read.value) || !shape?.items) return read;
  const itemShape = shapeOf(definition, shape.items);
  const items: Json[] = [];
  for (const item of read.value) {
    const one = coerced(definition, item, itemShape);
    if (!one.ok) return { ok: false, message: `has an item that ${one.message}` };
    items.push(one.value);
  }
  return { ...read, value: items };
}

/** A list outside a body may be given as comma text, as flows do. */
function commaList(given: Json, shape: Shape | undefined): Json {
  const isList =
    shape?.types.includes('array') && typeof given === 'string' && !/^\s*\[/.test(given);
  return isList ? given.split(',').map((item) => item.trim()) : given;
}

const objectNote = (value: Json, shape: Shape | undefined): string | undefined =>
  typeof value === 'object' && value !== null && !isArray(value) && !isFileShape(shape)
    ? 'is an object; how the platform sends one here is not defined. It is sent as JSON text.'
    : undefined;
