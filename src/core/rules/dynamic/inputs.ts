import { partsOf } from '../../runtime/schema/shape.ts';
import { type Lookup, type Operation, type Site, visibilityOf } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, type Json, member, textOf } from '../../text/value.ts';
import { hasDynamicFields } from '../schemas/places.ts';
import { follow, segmentsIn, typeOf } from './answerPath.ts';

/** Something that an operation is given: a parameter, or a property of its body. */
export interface Input {
  /** The way to it in the new style: `page`, `body/filter/from`. */
  readonly path: string;
  readonly isParameter: boolean;
  readonly required: boolean;
  readonly internal: boolean;
  /** Undefined where it does not say. */
  readonly type: string | undefined;
  readonly defaultValue: Json | undefined;
}

/** What a name or path stands for among the inputs of an operation. */
export type Named =
  | { readonly is: 'input'; readonly input: Input; readonly ambiguous: boolean }
  /** The body takes more than it says, so it may be there. */
  | { readonly is: 'unknown' }
  | { readonly is: 'missing'; readonly names: readonly string[] };

const sameName = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

export const isBody = ({ value }: Site): boolean => textOf(value, 'in') === 'body';

/** By the new style: a parameter's name, then perhaps a way into its body. */
export function inputAt(operation: Operation, path: string, lookup: Lookup): Named {
  const parameters = lookup.parametersOf(operation);
  const whole = parameters.find(({ value }) => sameName(nameOf(value), path));
  if (whole) return found(ofParameter(whole, lookup));
  const [first = '', ...rest] = segmentsIn(path);
  const parameter = parameters.find(({ value }) => sameName(nameOf(value), first));
  const names = parameters.map(({ value }) => nameOf(value));
  if (!parameter) return { is: 'missing', names };
  const schema = member(parameter.value, 'schema');
  if (rest.length === 0) return found(ofParameter(parameter, lookup));
  if (!isObject(schema)) return { is: isBody(parameter) ? 'unknown' : 'missing', names };
  const led = follow(lookup, { at: child(parameter.at, 'schema'), value: schema }, rest);
  if (led.to === 'unknown') return { is: 'unknown' };
  if (led.to === 'nothing') return { is: 'missing', names: led.names };
  return found({
    path,
    isParameter: false,
    required: led.required && parameter.value['required'] === true,
    internal: led.internal || visibilityOf(parameter.value) === 'internal',
    type: typeOf(lookup, led.site),
    defaultValue: led.site.value['default'],
  });
}

/** By the old style: the name of a parameter or of a property anywhere in the body, or a way to it (`order.id`). */
export function inputNamed(operation: Operation, name: string, lookup: Lookup): Named {
  const parameters = lookup.parametersOf(operation);
  const parameter = parameters.find(({ value }) => sameName(nameOf(value), name));
  const body = parameters.find(isBody);
  const way = body && wayInBody(body, name, lookup);
  if (parameter) {
    const ambiguous = way !== undefined && way !== 'unknown' && parameter !== body;
    return { is: 'input', input: ofParameter(parameter, lookup), ambiguous };
  }
  if (way === 'unknown') return { is: 'unknown' };
  const path = way?.path ?? name.replaceAll('.', '/');
  const direct = inputAt(operation, path, lookup);
  if (direct.is !== 'missing' || !body) return direct;
  const inBody = inputAt(operation, `${nameOf(body.value)}/${path}`, lookup);
  return inBody.is === 'missing' ? { ...inBody, names: direct.names } : inBody;
}

const found = (input: Input): Named => ({ is: 'input', input, ambiguous: false });

const nameOf = (parameter: Json): string => textOf(parameter, 'name') ?? '';

function ofParameter(parameter: Site, lookup: Lookup): Input {
  const { at, value } = parameter;
  const schema = member(value, 'schema');
  return {
    path: nameOf(value),
    isParameter: true,
    required: value['required'] === true,
    internal: visibilityOf(value) === 'internal',
    type: isObject(schema)
      ? typeOf(lookup, { at: child(at, 'schema'), value: schema })
      : textOf(value, 'type'),
    defaultValue: value['default'],
  };
}

/** The way to the first property of that name, level by level; 'unknown' where there may be more than is described. */
function wayInBody(
  body: Site,
  name: string,
  lookup: Lookup,
): { readonly path: string } | 'unknown' | undefined {
  const schema = member(body.value, 'schema');
  if (!isObject(schema)) return undefined;
  const start = { site: { at: child(body.at, 'schema'), value: schema }, way: nameOf(body.value) };
  const open = [start];
  const seen = new Set<string>();
  let isOpen = false;
  for (const { site, way } of open) {
    const followed = lookup.follow(site);
    if (!followed || (site === start.site && hasDynamicFields(followed.value))) isOpen = true;
    if (!followed || seen.has(followed.at)) continue;
    seen.add(followed.at);
    for (const { at, value } of partsOf(lookup, followed)) {
      for (const [key, property] of entriesOf(value['properties'])) {
        const to = `${way}/${key}`;
        if (sameName(key, name)) return { path: to };
        if (isObject(property))
          open.push({ site: { at: child(at, 'properties', key), value: property }, way: to });
      }
      const { items } = value;
      if (isObject(items)) open.push({ site: { at: child(at, 'items'), value: items }, way });
    }
  }
  return isOpen ? 'unknown' : undefined;
}
