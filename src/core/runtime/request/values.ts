import { nearest } from '../../rules/words/nearest.ts';
import type { Definition, Parameter, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, type Json, textOf } from '../../text/value.ts';
import { type Path, withValueAt } from '../expression/path.ts';
import { parseJson } from '../http/message.ts';
import { type Shape, shapeOf } from '../schema/shape.ts';
import type { Call } from './call.ts';
import type { CallProblem } from './problem.ts';

/** A call's values, each with what it is for. */
export interface SortedValues {
  readonly parameters: ReadonlyMap<Parameter, Json>;
  /** What was given of the body, put together; undefined for nothing. */
  readonly body: Json | undefined;
  readonly problems: readonly CallProblem[];
}

export const nameOf = ({ value }: Parameter): string => textOf(value, 'name') ?? '';
export const placeOf = ({ value }: Parameter): string => textOf(value, 'in') ?? '';

export const schemaSite = ({ at, value }: Parameter): Site<Json> => ({
  at: child(at, 'schema'),
  value: value['schema'] ?? {},
});

/**
 * Finds out what each value is for (runtime.md 7.1): a parameter of that name, else the body, else a place in it. What
 * is for nothing is a problem, since it is nearly always a slip of the keys.
 */
export function sortValues(call: Call, parameters: readonly Parameter[]): SortedValues {
  const byParameter = new Map<Parameter, Json>();
  const problems: CallProblem[] = [];
  const places: [Path, Json][] = [];
  const bodyParameter = parameters.find((parameter) => placeOf(parameter) === 'body');
  let whole: Json | undefined;
  for (const [key, value] of entriesOf(call.values)) {
    if (value === null) continue;
    const found = parametersNamed(key, parameters);
    if (found.length > 0) {
      for (const parameter of found) byParameter.set(parameter, value);
      continue;
    }
    const place = bodyParameter && placeInBody(call.definition, bodyParameter, key);
    if (!place) problems.push(unknown(call, parameters, bodyParameter, key));
    else if (place.ok) places.push([place.path, value]);
    else problems.push({ code: 'unknown value', at: key, message: place.message });
  }
  const given = bodyParameter && byParameter.get(bodyParameter);
  if (given !== undefined && bodyParameter)
    whole = wholeBody(call.definition, bodyParameter, given);
  for (const [path, value] of places) whole = withValueAt(whole, path, value);
  return { parameters: byParameter, body: whole, problems };
}

/** By `query:id`, else by the plain name; `body` stands for the body whatever its name. */
function parametersNamed(key: string, parameters: readonly Parameter[]): Parameter[] {
  const exact = parameters.filter(
    (parameter) => `${placeOf(parameter)}:${nameOf(parameter)}` === key,
  );
  if (exact.length > 0) return exact;
  const named = parameters.filter((parameter) => nameOf(parameter) === key);
  if (named.length > 0) return named;
  return key === 'body' ? parameters.filter((parameter) => placeOf(parameter) === 'body') : [];
}

/** Text for a body that is no text is JSON that someone typed. */
function wholeBody(definition: Definition, parameter: Parameter, given: Json): Json {
  if (typeof given !== 'string') return given;
  const shape = shapeOf(definition, schemaSite(parameter));
  return shape?.types.includes('string') ? given : (parseJson(given) ?? given);
}

type Place =
  | { readonly ok: true; readonly path: Path }
  | { readonly ok: false; readonly message: string };

/** A place in the body by its path; undefined for a name that has nothing to do with the body. */
function placeInBody(definition: Definition, body: Parameter, key: string): Place | undefined {
  const segments = key
    .split('/')
    .map((segment) => segment.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [first = '', ...rest] = segments;
  const shape = shapeOf(definition, schemaSite(body));
  const isNamed = (first === 'body' || first === nameOf(body)) && rest.length > 0;
  if (!isNamed && !shape?.properties.has(first)) return undefined;
  return pathIn(definition, shape, isNamed ? rest : segments);
}

function pathIn(
  definition: Definition,
  root: Shape | undefined,
  segments: readonly string[],
): Place {
  const path: (string | number)[] = [];
  let shape = root;
  for (const segment of segments) {
    const isIndex = shape?.types.includes('array') === true && /^\d{1,5}$/.test(segment);
    path.push(isIndex ? Number(segment) : segment);
    const next = isIndex ? shape?.items : shape?.properties.get(segment);
    if (shape && !next && isClosed(shape)) {
      const meant = nearest(segment, shape.properties.keys());
      return {
        ok: false,
        message: `The body has no "${segments.join('/')}"${meant ? `: did you mean "${meant}"?` : '.'}`,
      };
    }
    const other = shape && typeof shape.others === 'object' ? shape.others : undefined;
    const site = next ?? other;
    shape = site && shapeOf(definition, site);
  }
  return { ok: true, path };
}

const isClosed = (shape: Shape): boolean =>
  shape.others === 'undeclared' && !shape.dynamic && shape.properties.size > 0;

function unknown(
  call: Call,
  parameters: readonly Parameter[],
  body: Parameter | undefined,
  key: string,
): CallProblem {
  const properties = body
    ? [...(shapeOf(call.definition, schemaSite(body))?.properties.keys() ?? [])]
    : [];
  const names = [...parameters.filter(({ value }) => isObject(value)).map(nameOf), ...properties];
  const meant = nearest(key, names);
  const operation = call.operation.operationId || `${call.operation.verb} ${call.operation.path}`;
  const advice = meant
    ? `did you mean "${meant}"?`
    : names.length === 0
      ? 'it takes none.'
      : `it has ${[...new Set(names)].slice(0, 12).join(', ')}${names.length > 12 ? ' …' : ''}.`;
  return {
    code: 'unknown value',
    at: key,
    message: `${operation} has no parameter "${key}": ${advice}`,
  };
}
