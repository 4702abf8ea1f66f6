import { child } from '../../text/pointer.ts';
import { isObject, type JsonObject, member, textOf } from '../../text/value.ts';
import { safely, set } from '../fix.ts';
import { everywhere, type Problem, rule } from '../rule.ts';
import { called } from './labelled.ts';

/** What a schema says of a body, and the parameter itself of all others. */
const TYPING = ['type', 'format', 'items', 'enum', 'default'] as const;

export const parameterBodyShape = rule({
  id: 'parameter-body-shape',
  title: 'The parameter says its type in the wrong place',
  severity: everywhere('error'),
  visits: 'parameter',
  why: 'A body has a schema, all other parameters have a type: the platform reads nothing else.',
  source:
    'VAL BodyParameterSchemaRequired, BodyParameterPropertyNotValid, NonBodyParameterSchemaNotValid',
  *check(parameter) {
    const { value } = parameter;
    const place = textOf(value, 'in');
    if (place === undefined || member(value, '$ref') !== undefined) return;
    const problem = place === 'body' ? faultOfBody(parameter) : faultOfOther(parameter);
    if (problem) yield problem;
  },
});

interface Written {
  readonly at: Problem['at'];
  readonly value: JsonObject;
}

function faultOfBody({ at, value }: Written): Problem | undefined {
  const schema = member(value, 'schema');
  const stray = TYPING.filter((key) => member(value, key) !== undefined);
  const [first] = stray;
  if (first === undefined) {
    return schema === undefined ? { at, message: 'The body has no schema.' } : undefined;
  }
  const { schema: _, ...rest } = value;
  const moved = Object.fromEntries(stray.map((key) => [key, value[key] ?? null]));
  const own = isObject(schema) ? schema : {};
  // Beside a reference nothing is read, so there what is moved would be lost all the same.
  const whole = member(own, '$ref') === undefined ? { ...moved, ...own } : own;
  return {
    at: child(at, first),
    message: `A body says ${stray.map((key) => `"${key}"`).join(', ')} in its schema, not beside it.`,
    fix: safely('Move into the schema', set(at, { ...without(rest, stray), schema: whole })),
  };
}

function faultOfOther(parameter: Written): Problem | undefined {
  const { at, value } = parameter;
  const schema = member(value, 'schema');
  if (schema === undefined) return undefined;
  const type = textOf(schema, 'type');
  const mayLift = isObject(schema) && type !== undefined && type !== 'object';
  return {
    at: child(at, 'schema'),
    message: `${called(parameter)} has a schema, which only a body may have. Its type belongs beside its name.`,
    fix: mayLift
      ? safely('Move out of the schema', set(at, { ...without(value, ['schema']), ...schema }))
      : undefined,
  };
}

const without = (object: JsonObject, keys: readonly string[]): JsonObject =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)));
