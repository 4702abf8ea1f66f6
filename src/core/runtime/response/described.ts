import type { Definition, Operation, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, itemsOf, type Json, member } from '../../text/value.ts';

export const isSuccess = (status: number): boolean => status >= 200 && status < 300;

/** A response of an operation as declared, its `$ref` followed; `status` is the key: `200`, `default`. */
export interface Described extends Site {
  readonly status: string;
}

export function responsesOf(definition: Definition, { at, value }: Operation): Described[] {
  return entriesOf(member(value, 'responses')).flatMap(([status, response]) => {
    const site = definition.follow({ at: child(at, 'responses', status), value: response });
    return site && !status.startsWith('x-') ? { ...site, status } : [];
  });
}

/** What describes an answer: its status, else (for a success) the first success, else `default` (runtime.md 2.8). */
export function responseFor(
  definition: Definition,
  operation: Operation,
  status: number,
): Described | undefined {
  const responses = responsesOf(definition, operation);
  return (
    responses.find((response) => response.status === String(status)) ??
    (isSuccess(status) ? firstSuccess(responses) : undefined) ??
    responses.find((response) => response.status === 'default')
  );
}

export const firstSuccess = (responses: readonly Described[]): Described | undefined =>
  responses.find(({ status }) => /^2\d\d$/.test(status));

export function schemaOf({ at, value }: Site): Site | undefined {
  const schema = value['schema'];
  return isObject(schema) ? { at: child(at, 'schema'), value: schema } : undefined;
}

/** Media types that an operation names under `consumes` or `produces`; an empty list is as good as none. */
export function mediaTypesOf(
  definition: Definition,
  operation: Operation,
  key: 'consumes' | 'produces',
): string[] {
  const texts = (value: Json | undefined) =>
    itemsOf(value).filter((item): item is string => typeof item === 'string' && item.trim() !== '');
  const own = texts(member(operation.value, key));
  return own.length > 0 ? own : texts(definition.root[key]);
}
