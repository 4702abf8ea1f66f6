import type { Lookup, Operation, Site } from '../../swagger/definition.ts';
import { child } from '../../text/pointer.ts';
import { entriesOf, isObject, type JsonObject, member } from '../../text/value.ts';

/** A response as an operation lists it. */
export interface ListedResponse extends Site {
  /** `200`, `default`. */
  readonly status: string;
}

/** The responses of an operation without what is none, `$ref`s not followed. */
export const responsesOf = ({ at, value }: Site): ListedResponse[] =>
  entriesOf(member(value, 'responses')).flatMap(([status, response]) =>
    isObject(response) && !status.startsWith('x-')
      ? [{ at: child(at, 'responses', status), value: response, status }]
      : [],
  );

export const isSuccess = ({ status }: ListedResponse): boolean => /^2\d\d$/.test(status);
export const isFailure = ({ status }: { readonly status: string }): boolean =>
  /^[45]\d\d$/.test(status);

/** The schema of a response, or of the shared one that it refers to. */
export function schemaOf(response: Site, lookup: Lookup): Site | undefined {
  const { at, value } = isReferring(response) ? (lookup.follow(response) ?? response) : response;
  const schema = member(value, 'schema');
  return isObject(schema) ? { at: child(at, 'schema'), value: schema } : undefined;
}

export const isReferring = ({ value }: Site): boolean => typeof value['$ref'] === 'string';

/**
 * The schema of what an operation answers when all goes well: of 200, else 201, else of the first success that has one,
 * else of the default. Its own `$ref` is not followed.
 */
export function successSchemaOf(operation: Operation, lookup: Lookup): Site | undefined {
  const responses = responsesOf(operation);
  const byRank = [
    ...responses.filter(({ status }) => status === '200' || status === '201').sort(byStatus),
    ...responses.filter(isSuccess).sort(byStatus),
    ...responses.filter(({ status }) => status === 'default'),
  ];
  for (const response of byRank) {
    const schema = schemaOf(response, lookup);
    if (schema) return schema;
  }
  return undefined;
}

const byStatus = (a: ListedResponse, b: ListedResponse): number => (a.status < b.status ? -1 : 1);

/** A sample of a JSON answer that the response itself gives. */
export function exampleOf(response: JsonObject) {
  const found = entriesOf(member(response, 'examples')).find(([type]) => /\bjson\b/i.test(type));
  return found?.[1];
}
