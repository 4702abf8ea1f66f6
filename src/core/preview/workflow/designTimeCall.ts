import { type Definition, definitionOf, type Operation } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { encoded } from '../designer/keys.ts';
import type { CallArguments, DesignerInput } from '../designer/shape.ts';
import type { FilledCard } from './filledCard.ts';
import { holdsExpression } from './template.ts';

/** The call that a field makes while a flow is edited, for its choices or its fields. */
export type DesignTimeCall =
  | { readonly ok: true; readonly operation: Operation; readonly values: JsonObject }
  /** It cannot be made: other fields must be filled in first, or the definition has no such operation. */
  | { readonly ok: false; readonly reason: 'waiting' | 'no operation'; readonly message: string };

/** The call of a field; undefined for one that makes none. Its values are named as a test call's are (`Call`). */
export function designTimeCall(
  root: Json,
  filled: FilledCard,
  { dynamicValues, dynamicSchema }: DesignerInput,
): DesignTimeCall | undefined {
  const source = dynamicValues ?? dynamicSchema;
  if (!source) return undefined;
  const definition = definitionOf(root);
  const operation = definition.operationNamed(source.operationId ?? '');
  if (!operation) {
    const message = `The definition has no operation "${source.operationId ?? ''}".`;
    return { ok: false, reason: 'no operation', message };
  }
  const { values, missing } = argumentsOf(filled, source.params ?? {});
  const wanted = missing.filter((name) => isRequired(definition, operation, name));
  if (wanted.length === 0) return { ok: true, operation, values };
  const names = wanted.map((name) => titleFor(filled, source.params?.[name])).join(', ');
  return {
    ok: false,
    reason: 'waiting',
    message: `Required parameters ${names} not set or invalid`,
  };
}

function argumentsOf(filled: FilledCard, params: CallArguments) {
  const values: Record<string, Json> = {};
  const missing: string[] = [];
  for (const [name, argument] of Object.entries(params)) {
    const input = referredTo(filled, argument);
    const value = input === undefined ? argument : input && filled.values.get(input.key);
    // What an expression comes to is known only when the flow runs.
    if (value === undefined || value === null || isWorkedOutLater(input, value)) missing.push(name);
    else values[name] = value;
  }
  return { values, missing };
}

const isWorkedOutLater = (input: DesignerInput | null | undefined, value: Json): boolean =>
  input !== undefined && typeof value === 'string' && holdsExpression(value);

/** The field that an argument refers to: undefined for a literal, null for a name that no field has. */
function referredTo(
  { inputs, bodyName }: FilledCard,
  argument: Json | undefined,
): DesignerInput | null | undefined {
  if (typeof argument !== 'string' || !argument.startsWith('@')) return undefined;
  const name = argument.slice(1);
  const [first = '', ...rest] = name.split('/');
  const path = (first === bodyName ? rest : [first, ...rest]).map(encoded).join('.');
  return (
    inputs.find((input) => input.name === name) ??
    inputs.find((input) => input.in === 'body' && input.key === `body.$.${path}`) ??
    null
  );
}

const titleFor = (filled: FilledCard, argument: Json | undefined): string =>
  referredTo(filled, argument)?.title ?? String(argument).replace(/^@/, '');

const isRequired = (definition: Definition, operation: Operation, name: string): boolean =>
  definition
    .parametersOf(operation)
    .some(({ value }) => value['name'] === name && value['required'] === true);
