import type { Definition, Operation, Site } from '../../swagger/definition.ts';
import { entriesOf, isObject, type Json } from '../../text/value.ts';
import { responsesOf, schemaOf } from '../response/described.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { define } from '../schema/infer.ts';
import { shapeOf } from '../schema/shape.ts';
import type { AnswerBody } from './body.ts';

/** What went wrong, for the one who called. */
export interface MockError {
  readonly status: number;
  /** A word for programs: `InvalidRequest`. */
  readonly code: string;
  readonly message: string;
  readonly details?: readonly { readonly parameter: string; readonly message: string }[];
}

/** Errors by status, where nothing better is known. */
const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['InvalidRequest', 'The request is not valid.'],
  401: ['Unauthorized', 'The sign-in is missing or not valid.'],
  403: ['Forbidden', 'This sign-in may not do that.'],
  404: ['NotFound', 'There is nothing at this address.'],
  405: ['MethodNotAllowed', 'This method is not possible here.'],
  409: ['Conflict', 'It is in conflict with what is there.'],
  429: ['TooManyRequests', 'Too many requests: wait a moment.'],
  500: ['InternalError', 'The service failed.'],
  503: ['Unavailable', 'The service is not available.'],
};

export function errorFor(status: number): MockError {
  const [code, message] = CODES[status] ?? ['Error', `The mock was asked to answer ${status}.`];
  return { status, code, message };
}

/**
 * The body of an error: in the shape that the definition declares for the status, with the words where its message
 * goes, else in the usual one.
 */
export function errorBody(
  definition: Definition,
  operation: Operation | undefined,
  error: MockError,
): AnswerBody {
  const responses = operation ? responsesOf(definition, operation) : [];
  const described =
    responses.find(({ status }) => status === String(error.status)) ??
    responses.find(({ status }) => status === 'default');
  const schema = described && schemaOf(described);
  const { code, message, details = [] } = error;
  const usual: Json = {
    error: {
      code,
      message,
      ...(details.length > 0 ? { details: details.map((each) => ({ ...each })) } : {}),
    },
  };
  if (!schema || fits(definition, schema, usual)) return { kind: 'json', value: usual, schema };
  const sample = sampleOf(definition, schema, { seed: `${error.status}` });
  return { kind: 'json', value: withWords(definition, schema, sample, error), schema };
}

const MESSAGE = /message|description|detail|reason|title|error|text/i;
const CODE = /code|type/i;
const STATUS = /status|code/i;

/** A made-up error with what is really said in the places that are meant for it. */
function withWords(definition: Definition, site: Site, sample: Json, error: MockError): Json {
  if (typeof sample === 'string')
    return fits(definition, site, error.message) ? error.message : sample;
  const shape = shapeOf(definition, site);
  if (!isObject(sample) || !shape) return sample;
  const object: Record<string, Json> = {};
  for (const [name, value] of entriesOf(sample)) {
    const property = shape.properties.get(name);
    define(object, name, property ? worded(definition, property, name, value, error) : value);
  }
  return object;
}

function worded(
  definition: Definition,
  site: Site,
  name: string,
  value: Json,
  error: MockError,
): Json {
  if (isObject(value)) return withWords(definition, site, value, error);
  const words: Json[] = [
    ...(MESSAGE.test(name) ? [error.message] : []),
    ...(STATUS.test(name) ? [error.status] : []),
    ...(CODE.test(name) ? [error.code] : []),
  ];
  return (
    words.find((word) => typeof word === typeof value && fits(definition, site, word)) ?? value
  );
}
