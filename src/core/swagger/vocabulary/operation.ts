import { LIMITS } from './limits.ts';
import {
  either,
  flag,
  free,
  key,
  list,
  map,
  type ObjectType,
  object,
  oneOf,
  required,
  type SwaggerObject,
  text,
} from './types.ts';

const operation = (does: string) => key(object('operation'), `The operation that ${does}.`);

const COLLECTION_FORMAT = 'How the items of a list are put together in one text.';
const DEFAULT = 'The value that stands for one not given; in the designers it is filled in.';
const ENUM = 'The only values there are; makers choose among them.';
const FORMAT = 'What the text or number is: date-time, email, int64, double, byte …';

/** Where in a request a parameter travels. */
export const PARAMETER_PLACES: readonly string[] = ['query', 'header', 'path', 'formData', 'body'];

/** Paths, operations, parameters and responses. */
export const OPERATION_OBJECTS = {
  pathItem: {
    keys: {
      $ref: key(text, 'A path item that stands elsewhere; connectors must not use it.'),
      get: operation('reads'),
      put: operation('replaces'),
      post: operation('creates or does something'),
      delete: operation('deletes'),
      options: operation('tells what the path can do'),
      head: operation('reads the headers only'),
      patch: operation('changes some fields'),
      parameters: key(list(object('parameter')), 'The parameters of all operations of the path.'),
    },
  },
  operation: {
    keys: {
      summary: key(
        text,
        'The name of the action or trigger: sentence case, at most 80 characters.',
      ),
      description: key(text, 'What the operation does, in a full sentence.'),
      operationId: key(
        text,
        'The name that flows and apps call it by; never change it once published.',
      ),
      tags: key(list(text), 'Words that group operations.'),
      parameters: key(list(object('parameter')), 'What the operation asks for.'),
      responses: required(object('responses'), 'What it answers, by status.'),
      consumes: key(list(text), 'The media types of its request, instead of those of the whole.'),
      produces: key(list(text), 'The media types of its responses, instead of those of the whole.'),
      schemes: key(
        list(oneOf('https', 'http', 'ws', 'wss')),
        'The protocols it is called by, instead of those of the whole.',
      ),
      deprecated: key(
        flag,
        'Whether it is hidden from new flows; those that have it keep running.',
      ),
      security: key(list(map(free)), 'The way to sign in, instead of that of the whole.'),
      externalDocs: key(object('externalDocs'), 'Where more is written about it.'),
    },
  },
  parameter: {
    keys: {
      $ref: key(text, 'A shared parameter: #/parameters/ and its name.'),
      name: required(text, 'The name in the request; a flow depends on it.'),
      in: required(oneOf(...PARAMETER_PLACES), 'Where in the request the value travels.'),
      description: key(text, 'What to enter, in a full sentence; makers see it in the empty box.'),
      required: key(flag, 'Whether makers have to give a value; always for a path parameter.'),
      schema: key(object('schema'), 'What the body holds.'),
      type: key(
        oneOf('string', 'number', 'integer', 'boolean', 'array', 'file'),
        'The type of the value, of every parameter but a body.',
      ),
      format: key(text, FORMAT),
      allowEmptyValue: key(flag, 'Whether the name may stand without a value, in a query or form.'),
      items: key(object('items'), 'What the items of an array are.'),
      collectionFormat: key(oneOf('csv', 'ssv', 'tsv', 'pipes', 'multi'), COLLECTION_FORMAT),
      default: key(free, DEFAULT),
      enum: key(list(free), ENUM),
      ...LIMITS,
    },
  },
  responses: { keys: {}, each: object('response') },
  response: {
    keys: {
      $ref: key(text, 'A shared response: #/responses/ and its name.'),
      description: required(text, 'What this status means.'),
      schema: key(object('schema'), 'What the body holds; each field becomes dynamic content.'),
      headers: key(map(object('header')), 'The headers of the response, by their names.'),
      examples: key(free, 'Sample bodies by media type.'),
    },
  },
  header: {
    keys: {
      description: key(text, 'What the header tells.'),
      type: required(
        oneOf('string', 'number', 'integer', 'boolean', 'array'),
        'The type of its value.',
      ),
      format: key(text, FORMAT),
      items: key(object('items'), 'What the items of an array are.'),
      collectionFormat: key(oneOf('csv', 'ssv', 'tsv', 'pipes'), COLLECTION_FORMAT),
      default: key(free, DEFAULT),
      enum: key(list(free), ENUM),
      ...LIMITS,
    },
  },
  items: {
    keys: {
      type: required(
        oneOf('string', 'number', 'integer', 'boolean', 'array'),
        'The type of each item.',
      ),
      format: key(text, FORMAT),
      items: key(object('items'), 'What the items of the inner array are.'),
      collectionFormat: key(oneOf('csv', 'ssv', 'tsv', 'pipes'), COLLECTION_FORMAT),
      default: key(free, DEFAULT),
      enum: key(list(free), ENUM),
      ...LIMITS,
    },
  },
  schema: {
    keys: {
      $ref: key(
        text,
        'A shared schema: #/definitions/ and its name; all else beside it is ignored.',
      ),
      title: key(text, 'The label of the field in the designers: Title Case.'),
      description: key(text, 'What the field holds, in a full sentence.'),
      type: key(
        oneOf('string', 'number', 'integer', 'boolean', 'array', 'object', 'file'),
        'The type of the value.',
      ),
      format: key(text, FORMAT),
      properties: key(map(object('schema')), 'The fields of the object, by their names.'),
      required: key(list(text), 'The names of the fields that must be there.'),
      items: key(object('schema'), 'What the items of an array are.'),
      additionalProperties: key(
        either(flag, object('schema')),
        'Whether the object may hold other fields, and what those are.',
      ),
      allOf: key(list(object('schema')), 'Schemas that the value has to fit all together.'),
      enum: key(list(free), ENUM),
      default: key(free, DEFAULT),
      example: key(free, 'A sample value.'),
      readOnly: key(flag, 'Whether the field comes in responses only and is not asked for.'),
      discriminator: key(
        text,
        'The field whose value names the schema among those derived of this.',
      ),
      xml: key(object('xml'), 'How the value is written in XML.'),
      externalDocs: key(object('externalDocs'), 'Where more is written about it.'),
      ...LIMITS,
      maxProperties: key(LIMITS.maxItems.is, 'The most fields that the object may have.'),
      minProperties: key(LIMITS.minItems.is, 'The fewest fields that the object may have.'),
    },
  },
} as const satisfies Partial<Record<SwaggerObject, ObjectType>>;
