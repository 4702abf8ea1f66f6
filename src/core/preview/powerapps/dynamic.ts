import { entriesOf, isObject, type Json, type JsonObject, member } from '../../text/value.ts';
import { readDate } from './dates.ts';
import { textIn } from './extensions.ts';
import { functionName } from './names.ts';
import type { DynamicArgument, DynamicSources } from './shape.ts';

/** What an extension says, or why it cannot be used. */
export interface ReadDynamic {
  readonly sources: DynamicSources;
  readonly errors: readonly string[];
}

const NOTHING: ReadDynamic = { sources: {}, errors: [] };

/** The `x-ms-dynamic-*` of a parameter or schema (powerfx-preview.md 11). */
export function dynamicOf(owner: JsonObject): ReadDynamic {
  const values = member(owner, 'x-ms-dynamic-values');
  const list = member(owner, 'x-ms-dynamic-list');
  const schema = member(owner, 'x-ms-dynamic-schema');
  const properties = member(owner, 'x-ms-dynamic-properties');
  if (!values && !list && !schema && !properties) return NOTHING;
  const errors: string[] = [];
  return {
    errors,
    sources: {
      ...(isObject(schema) && { schema: schemaOf(schema, errors) }),
      ...(isObject(properties) && { properties: propertiesOf(properties, errors) }),
      ...(isObject(values) && isOwnCall(values) && { values: valuesOf(values, errors) }),
      ...(isObject(list) && { list: listOf(list, errors) }),
    },
  };
}

/** A capability or a built-in operation is something that Power Apps does not ask the connector for. */
const isOwnCall = (call: JsonObject): boolean =>
  textIn(call, 'capability') === null && textIn(call, 'builtInOperation') === null;

const valuesOf = (call: JsonObject, errors: string[]) => ({
  operationId: calledBy(call),
  valueTitle: textIn(call, 'value-title'),
  valuePath: textIn(call, 'value-path'),
  valueCollection: textIn(call, 'value-collection'),
  parameters: argumentsOf(call, errors),
});

const listOf = (call: JsonObject, errors: string[]) => ({
  operationId: mandatory(call, 'x-ms-dynamic-list', errors),
  itemTitlePath: textIn(call, 'itemTitlePath'),
  itemsPath: textIn(call, 'itemsPath'),
  itemValuePath: textIn(call, 'itemValuePath'),
  parameters: argumentsOf(call, errors),
});

const schemaOf = (call: JsonObject, errors: string[]) => ({
  operationId: mandatory(call, "'x-ms-dynamic-schema'", errors),
  valuePath: textIn(call, 'value-path'),
  parameters: argumentsOf(call, errors),
});

const propertiesOf = (call: JsonObject, errors: string[]) => ({
  operationId: mandatory(call, "'x-ms-dynamic-properties'", errors),
  itemValuePath: textIn(call, 'itemValuePath'),
  parameters: argumentsOf(call, errors),
});

function calledBy(call: JsonObject): string | null {
  const id = textIn(call, 'operationId');
  return id === null ? null : functionName(id);
}

function mandatory(call: JsonObject, extension: string, errors: string[]): string | null {
  const id = calledBy(call);
  if (id === null) {
    errors.push(
      `Missing mandatory parameters operationId and parameters in ${extension} extension`,
    );
  }
  return id;
}

function argumentsOf(
  call: JsonObject,
  errors: string[],
): Readonly<Record<string, DynamicArgument>> {
  const read = entriesOf(member(call, 'parameters')).flatMap(
    ([name, written]): [string, DynamicArgument][] => {
      const argument = argumentOf(name, written, errors);
      return argument ? [[name, argument]] : [];
    },
  );
  return Object.fromEntries(read);
}

function argumentOf(name: string, written: Json, errors: string[]): DynamicArgument | undefined {
  if (!isObject(written)) return constant(name, written, errors);
  const value = member(written, 'value') ?? null;
  if (value !== null) return constant(name, value, errors);
  const key = (member(written, 'parameter') ?? null) === null ? 'parameterReference' : 'parameter';
  const ref = textIn(written, key);
  if (ref !== null) return { ref };
  errors.push(`Invalid dynamic value type for Microsoft.OpenApi.Any.OpenApiObject, key = ${name}`);
  return undefined;
}

/** Texts that read as dates are no texts: only versions of an API are taken back (powerfx-preview.md 4). */
function constant(name: string, value: Json, errors: string[]): DynamicArgument | undefined {
  const date = typeof value === 'string' ? readDate(value) : undefined;
  if (!date) return { static: value };
  if (name.toLowerCase().endsWith('api-version')) return { static: date.date };
  errors.push(`Unsupported OpenApiDateTime ${date.date}`);
  return undefined;
}
