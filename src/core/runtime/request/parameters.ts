import { type Definition, type Parameter, visibilityOf } from '../../swagger/definition.ts';
import { isArray, type Json, textOf } from '../../text/value.ts';
import { type Headers, isHeaderName, isHeaderValue, setHeader } from '../http/headers.ts';
import { encodePart, pathText, queryName } from '../http/percent.ts';
import type { Query } from '../http/url.ts';
import { keyword, type Shape, shapeOf } from '../schema/shape.ts';
import { coerce, isFileShape, textForm } from './coerce.ts';
import type { Field } from './formBody.ts';
import type { CallProblem, Note } from './problem.ts';
import { nameOf, placeOf } from './values.ts';

/** What the parameters outside a JSON body come to. */
export interface Placed {
  /** Escaped, by name. */
  readonly pathValues: ReadonlyMap<string, string>;
  readonly query: Query;
  readonly headers: Headers;
  /** What a declared Content-Type header says: it chooses the body's media type. */
  readonly contentType: string | undefined;
  readonly fields: readonly Field[];
  readonly declaresFile: boolean;
  readonly problems: readonly CallProblem[];
  readonly notes: readonly Note[];
}

const SEPARATORS: Readonly<Record<string, string>> = { ssv: ' ', tsv: '\t', pipes: '|' };

/** Puts values and defaults of all parameters but a body into their places, in the order of the declaration. */
export function placeParameters(
  definition: Definition,
  parameters: readonly Parameter[],
  values: ReadonlyMap<Parameter, Json>,
): Placed {
  const pathValues = new Map<string, string>();
  const query: { name: string; value: string }[] = [];
  const fields: Field[] = [];
  const problems: CallProblem[] = [];
  const notes: Note[] = [];
  let headers: Headers = [];
  let contentType: string | undefined;
  let declaresFile = false;
  for (const parameter of parameters) {
    const name = nameOf(parameter);
    const place = placeOf(parameter);
    if (place === 'body') continue;
    const shape = shapeOf(definition, parameter);
    const isFile = isFileShape(shape);
    if (place === 'formData' && shape?.types.includes('file')) declaresFile = true;
    const found = valueFor(parameter, shape, values.get(parameter));
    if (found.problem) problems.push(found.problem);
    if (found.note) notes.push({ at: name, message: `"${name}" ${found.note}` });
    const { value } = found;
    if (value === undefined) continue;
    const wrong = (message: string) => problems.push({ code: 'wrong value', at: name, message });
    switch (place) {
      case 'path': {
        const text = joined(value, parameter);
        if (text === '') wrong(`"${name}" is part of the path and must not be empty.`);
        else if (/^\.{1,2}$/.test(text))
          wrong(`"${name}" must not be "${text}": it would lead to another path.`);
        else pathValues.set(name, pathValue(text, parameter));
        break;
      }
      case 'query':
        query.push(...queryItems(name, value, parameter));
        break;
      case 'header': {
        const text = joined(value, parameter);
        if (!isHeaderName(name)) wrong(`"${name}" is no name of a header.`);
        else if (!isHeaderValue(text)) {
          wrong(`"${name}" holds a line break or another character that a header cannot carry.`);
        } else if (name.toLowerCase() === 'content-type') contentType = text;
        else headers = setHeader(headers, name, text);
        break;
      }
      case 'formData':
        fields.push({ name, value, isFile });
        break;
      default:
        notes.push({
          at: name,
          message: `"${name}" is in no known place ("${place}") and is not sent.`,
        });
    }
  }
  return { pathValues, query, headers, contentType, fields, declaresFile, problems, notes };
}

interface FoundValue {
  readonly value?: Json;
  readonly problem?: CallProblem;
  readonly note?: string | undefined;
}

/** The given value as its type, else the default where one is sent (runtime.md 2.2). */
function valueFor(
  parameter: Parameter,
  shape: Shape | undefined,
  given: Json | undefined,
): FoundValue {
  const name = nameOf(parameter);
  const required = parameter.value['required'] === true || placeOf(parameter) === 'path';
  const internal = visibilityOf(parameter.value) === 'internal';
  if (given === undefined) {
    const fallback = shape && keyword(shape.parts, 'default');
    if (fallback !== undefined && fallback !== null && (required || internal))
      return { value: fallback };
    if (!required || (internal && placeOf(parameter) !== 'path')) return {};
    return { problem: { code: 'missing value', at: name, message: `"${name}" is required.` } };
  }
  const read = coerce(commaList(given, shape), shape);
  if (!read.ok)
    return { problem: { code: 'wrong value', at: name, message: `"${name}" ${read.message}` } };
  // A long integer that came as text stays as it was written.
  const asWritten = typeof given === 'string' && typeof read.value === 'number';
  return {
    value: asWritten ? given.trim() : read.value,
    note: read.note ?? objectNote(read.value, shape),
  };
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

const joined = (value: Json, parameter: Parameter): string =>
  isArray(value)
    ? value.map(textForm).join(SEPARATORS[textOf(parameter.value, 'collectionFormat') ?? ''] ?? ',')
    : textForm(value);

/** Escaped once, or twice where the API's gateway decodes once (runtime.md 2.3). */
function pathValue(text: string, { value }: Parameter): string {
  const once = encodePart(text);
  return textOf(value, 'x-ms-url-encoding')?.toLowerCase() === 'double' ? encodePart(once) : once;
}

/** Elements are escaped before they are joined; a comma between them stays (runtime.md 2.4). */
function queryItems(
  name: string,
  value: Json,
  parameter: Parameter,
): { name: string; value: string }[] {
  const item = (text: string) => ({ name: queryName(name), value: text });
  if (!isArray(value)) return [item(encodePart(textForm(value)))];
  const texts = value.map((each) => encodePart(textForm(each)));
  const format = textOf(parameter.value, 'collectionFormat') ?? 'csv';
  if (format === 'multi') return texts.map(item);
  const separator = SEPARATORS[format];
  return [item(texts.join(separator === undefined ? ',' : encodePart(separator)))];
}

/** A path with its values in it; what has no value stays a placeholder. */
export const filled = (path: string, values: ReadonlyMap<string, string>): string =>
  path
    .split(/(\{[^{}]+\})/)
    .map(
      (piece) =>
        values.get(piece.slice(1, -1)) ?? (piece.startsWith('{') ? piece : pathText(piece)),
    )
    .join('');
