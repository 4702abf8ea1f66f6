import { type Definition, kindOf, type Operation, visibilityOf } from '../../swagger/definition.ts';
import { entriesOf, isObject, type Json, member, textOf } from '../../text/value.ts';
import { Resolved } from '../designer/resolved.ts';
import { responseOf } from '../designer/response.ts';
import { bodyRows, typeOf, valueRows } from './schemaRows.ts';
import type { OperationDocs, ParameterRow, Returns } from './shape.ts';

export const isTriggerDocs = (operation: Operation): boolean => kindOf(operation) !== 'action';

/** What the page tells of one operation. */
export function operationDocs(definition: Definition, operation: Operation): OperationDocs {
  const { value, operationId } = operation;
  return {
    operationId,
    summary: textOf(value, 'summary')?.trim() || operationId,
    description: textOf(value, 'description') ?? '',
    deprecated: member(value, 'deprecated') === true,
    parameters: definition
      .parametersOf(operation)
      .filter((parameter) => visibilityOf(parameter.value) !== 'internal')
      .flatMap((parameter) => parameterRows(definition, parameter.value))
      // Required ones first, as the card has them.
      .sort((a, b) => Number(b.required) - Number(a.required)),
    returns: returnsOf(definition, operation),
  };
}

function parameterRows(definition: Definition, parameter: Json): readonly ParameterRow[] {
  if (textOf(parameter, 'in') === 'body') return bodyRows(definition, parameter);
  const key = textOf(parameter, 'name') ?? '';
  return [
    {
      name: textOf(parameter, 'x-ms-summary') || key,
      key,
      required: member(parameter, 'required') === true,
      type: { words: typeOf(definition, parameter).words },
      description: textOf(parameter, 'description') ?? '',
    },
  ];
}

function returnsOf(definition: Definition, operation: Operation): Returns {
  const [schema] = returnedSchemas(definition, operation);
  if (schema === undefined) return { kind: 'nothing' };
  const { value: own } = definition.follow({ at: '', value: schema }) ?? {};
  if (
    isObject(member(own, 'x-ms-dynamic-schema')) ||
    isObject(member(own, 'x-ms-dynamic-properties'))
  )
    return { kind: 'dynamic' };
  const type = typeOf(definition, schema);
  const isOpened = type.definition === undefined && entriesOf(member(own, 'properties')).length > 0;
  if (isOpened) return { kind: 'values', rows: valueRows(definition, schema) };
  const name = textOf(own, 'x-ms-summary') || textOf(own, 'title') || 'Body';
  const description = textOf(own, 'description') ?? '';
  const rows = [{ name: type.definition ? 'Body' : name, path: '', type, description }];
  return { kind: 'values', rows };
}

/** The schema of what an operation returns, if it has one. */
export function returnedSchemas(definition: Definition, operation: Operation): readonly Json[] {
  const { path, verb } = operation;
  const pathItem = Resolved.root(definition.root).get('paths').get(path);
  const { value } = responseOf({ path, method: verb, pathItem, value: pathItem.get(verb) });
  const schema = member(value, 'schema');
  return schema === undefined ? [] : [schema];
}
