import {
  type Definition,
  type Operation,
  type Parameter,
  visibilityOf,
} from '../../swagger/definition.ts';
import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import { fileAsJson } from '../http/message.ts';
import { isPageSize } from '../mock/pages.ts';
import { isFileShape } from '../request/coerce.ts';
import type { Connection } from '../request/connection.ts';
import { nameOf, placeOf, schemaSite } from '../request/values.ts';
import { keyword, shapeOf } from '../schema/shape.ts';
import { sampleOf } from './sample.ts';

/**
 * Plausible values for an operation, to try it with: everything that is required, and of the rest what can be seen.
 * Internal parameters are left to their defaults.
 */
export function sampleValues(
  definition: Definition,
  operation: Operation,
  { seed, optional = true }: { readonly seed: string; readonly optional?: boolean },
): JsonObject {
  const values: Record<string, Json> = {};
  for (const parameter of definition.parametersOf(operation)) {
    const name = nameOf(parameter);
    const isRequired = parameter.value['required'] === true || placeOf(parameter) === 'path';
    const isInternal = visibilityOf(parameter.value) === 'internal';
    if (isInternal && (!isRequired || hasDefault(definition, parameter))) continue;
    if (!isRequired && (!optional || isPageSize(name) || /^content-type$/i.test(name))) continue;
    values[`${placeOf(parameter)}:${name}`] = sampleFor(definition, parameter, `${seed} ${name}`);
  }
  return values;
}

function hasDefault(definition: Definition, parameter: Parameter): boolean {
  const shape = shapeOf(definition, parameter);
  return shape !== undefined && keyword(shape.parts, 'default') !== undefined;
}

function sampleFor(definition: Definition, parameter: Parameter, seed: string): Json {
  const name = nameOf(parameter);
  if (placeOf(parameter) === 'body') {
    return sampleOf(definition, schemaSite(parameter), { seed, forRequest: true });
  }
  const shape = shapeOf(definition, parameter);
  if (isFileShape(shape) && placeOf(parameter) === 'formData') {
    const bytes = new TextEncoder().encode('A file to try it with.\n');
    return { ...fileAsJson({ type: 'text/plain', bytes }), $filename: `${name}.txt` };
  }
  return sampleOf(definition, parameter, { seed, name, forRequest: true });
}

/** A made-up connection: keys, names and addresses that nothing stands behind. @param set one of several ways to sign in */
export function sampleConnection(apiProperties: Json | undefined, set?: string): Connection {
  const properties = member(apiProperties, 'properties');
  const sets = itemsOf(member(member(properties, 'connectionParameterSets'), 'values'));
  const chosen = sets.find((each) => textOf(each, 'name') === set) ?? sets[0];
  const parameters = member(chosen ?? properties, chosen ? 'parameters' : 'connectionParameters');
  const declared = entriesOf(parameters).map(([name, parameter]): [string, Json] => [
    name,
    valueFor(name, parameter),
  ]);
  const name = textOf(chosen, 'name');
  return {
    ...(name === undefined ? {} : { set: name }),
    values: {
      username: 'rosa.lind',
      password: 'not-a-password',
      api_key: 'not-a-key',
      token: 'not-a-token',
      ...Object.fromEntries(declared),
    },
  };
}

/** Policies put addresses of hosts together from these: a whole URL, a host's name, or a piece of one. */
const BY_NAME: readonly (readonly [RegExp, string])[] = [
  [/url|uri|endpoint|site$/i, 'https://api.example.com'],
  [/host|domain|server/i, 'api.example.com'],
  [/tenant|sub|instance|account|region|environment|org|vault/i, 'acme'],
  [/port$/i, '443'],
];

function valueFor(name: string, parameter: Json): Json {
  const constraints = member(member(parameter, 'uiDefinition'), 'constraints');
  const [choice] = itemsOf(
    member(constraints, 'allowedValues') ?? member(parameter, 'allowedValues'),
  );
  const given =
    textOf(parameter, 'defaultValue') ?? (isObject(choice) ? textOf(choice, 'value') : undefined);
  if (given !== undefined) return given;
  return (
    BY_NAME.find(([pattern]) => pattern.test(name))?.[1] ??
    `not-a-${name.toLowerCase().replace(/[^a-z]+/g, '-')}`
  );
}
