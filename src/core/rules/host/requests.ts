import type { Definition, Operation, Parameter } from '../../swagger/definition.ts';
import { child, type Pointer } from '../../text/pointer.ts';
import { isArray, type Json, member, textOf } from '../../text/value.ts';
import { typeOf } from './mediaTypes.ts';

/** An operation that sends content, with the media types it may send it as. */
export interface Request {
  readonly operation: Operation;
  readonly body: Parameter | undefined;
  /** Its formData parameters. */
  readonly fields: readonly Parameter[];
  /** In lower case, without parameters such as charset; none where none is named anywhere. */
  readonly types: readonly string[];
  /** Whether the operation itself has a list of them, which counts instead of that of the definition. */
  readonly isOwn: boolean;
  /** Where a wrong list is the operation's fault: its own list, else the operation that has none. */
  readonly namedAt: Pointer;
}

const known = new WeakMap<Definition, readonly Request[]>();

/** The operations that have a body or form fields; made once for a version of the definition. */
export function requestsOf(definition: Definition): readonly Request[] {
  let requests = known.get(definition);
  if (!requests) {
    requests = definition.operations.flatMap((operation) => requestOf(definition, operation) ?? []);
    known.set(definition, requests);
  }
  return requests;
}

function requestOf(definition: Definition, operation: Operation): Request | undefined {
  const parameters = definition.parametersOf(operation);
  const body = parameters.find(({ value }) => textOf(value, 'in') === 'body');
  const fields = parameters.filter(({ value }) => textOf(value, 'in') === 'formData');
  if (!body && fields.length === 0) return undefined;
  const own = member(operation.value, 'consumes');
  const isOwn = own !== undefined;
  return {
    operation,
    body,
    fields,
    types: typesIn(isOwn ? own : definition.root['consumes']),
    isOwn,
    namedAt: isOwn ? child(operation.at, 'consumes') : operation.at,
  };
}

/** One word where a list is wanted is reported by wrong-json-type; it names a type all the same. */
const typesIn = (named: Json | undefined): string[] =>
  (isArray(named) ? named : [named]).flatMap((type) =>
    typeof type === 'string' ? [typeOf(type)] : [],
  );

/** Whether a form field is sent as bytes. */
export const isBinary = ({ value }: Parameter): boolean =>
  isFile(value) || (textOf(value, 'type') === 'string' && textOf(value, 'format') === 'binary');

export const isFile = (value: Json): boolean => textOf(value, 'type') === 'file';
