import type { Field } from './field.ts';
import { encoded } from './keys.ts';
import { nameOf } from './parameters.ts';
import type { Resolved } from './resolved.ts';
import { type Budget, type Found, type Root, rootScope } from './scope.ts';
import { walk } from './walk.ts';

const KEY = 'body.$';

/** The types that a whole body keeps; any other is `any`. */
const KEPT_TYPES = new Set(['boolean', 'integer', 'null', 'number', 'string', 'object']);

/** The fields of the body parameter (designer-preview.md 4.3): an array, what its object holds, or the body as a whole. */
export function bodyFields(parameter: Resolved, budget: Budget): Field[] {
  const schema = parameter.get('schema').asSchema();
  const type = schema.text('type');
  const root: Root = { side: 'input', key: KEY, required: requiredOf(parameter), budget };
  const name = encoded(nameOf(parameter));
  if (type === 'array') {
    const visibility = parameter.text('x-ms-visibility');
    return walk(schema, rootScope({ ...root, path: name, visibility })).map(fieldOf);
  }
  const isDynamic = schema.holds('x-ms-dynamic-schema');
  if (type === 'object' && (isDynamic || schema.get('properties').keys().length > 0)) {
    const found = walk(schema, rootScope(isDynamic ? { ...root, path: name } : root));
    if (found.length > 0) return found.map(fieldOf);
  }
  return [wholeBody(parameter, schema, type)];
}

/** A parameter that does not say leaves it to the schema's list; `false` in so many words makes all optional. */
function requiredOf(parameter: Resolved): boolean | undefined {
  const { value } = parameter.get('required');
  return value === undefined || value === null ? undefined : Boolean(value);
}

const fieldOf = ({ schema, key, name, title, type, required, visibility }: Found): Field => ({
  key,
  name: name || title || 'Body',
  in: 'body',
  title: title || 'Body',
  type: type,
  required,
  visibility,
  described: schema,
  typed: schema,
});

const wholeBody = (parameter: Resolved, schema: Resolved, type: string | undefined): Field => ({
  key: KEY,
  name: nameOf(parameter),
  in: 'body',
  title: parameter.text('x-ms-summary') ?? nameOf(parameter),
  type: type !== undefined && KEPT_TYPES.has(type) ? type : 'any',
  required: parameter.holds('required'),
  visibility: parameter.text('x-ms-visibility'),
  described: parameter,
  typed: schema,
});
