import type { Definition, Operation, Site } from '../../swagger/definition.ts';
import { entriesOf, type Json, member } from '../../text/value.ts';
import { isJsonType, isTextType, JSON_TYPE, mediaTypeOf } from '../http/mediaType.ts';
import { parseJson } from '../http/message.ts';
import { type Described, mediaTypesOf, schemaOf } from '../response/described.ts';
import { sampleOf } from '../sample/sample.ts';
import { fits } from '../schema/check.ts';
import { formatOf, shapeOf } from '../schema/shape.ts';
import { fileOfType } from './files.ts';

/** The body of an answer while it is made: JSON that may still change, or something finished. */
export type AnswerBody =
  | { readonly kind: 'none' }
  | { readonly kind: 'json'; readonly value: Json; readonly schema: Site | undefined }
  | { readonly kind: 'file'; readonly type: string; readonly bytes: Uint8Array };

/** What an operation answers as described: its example if that fits its own schema, else a value made from the schema. */
export function answerBody(
  definition: Definition,
  operation: Operation,
  described: Described | undefined,
  seed: string,
): AnswerBody {
  const schema = described && schemaOf(described);
  const example = exampleOf(definition, described, schema);
  if (example !== undefined) return { kind: 'json', value: example, schema };
  if (!schema) return { kind: 'none' };
  const shape = shapeOf(definition, schema);
  const isFile = shape && (shape.types.includes('file') || formatOf(shape) === 'binary');
  if (isFile) {
    const types = mediaTypesOf(definition, operation, 'produces');
    const type =
      types.find((each) => !isJsonType(each) && !each.includes('*')) ?? 'application/octet-stream';
    return { kind: 'file', type, bytes: fileOfType(type) };
  }
  return { kind: 'json', value: sampleOf(definition, schema, { seed }), schema };
}

/** An example of the response by media type; some authors put JSON in as text. One that does not fit is passed over. */
export function exampleOf(
  definition: Definition,
  described: Site | undefined,
  schema: Site | undefined,
): Json | undefined {
  for (const [, example] of entriesOf(member(described?.value, 'examples'))) {
    const values = typeof example === 'string' ? [parseJson(example), example] : [example];
    for (const value of values) {
      if (value !== undefined && (!schema || fits(definition, schema, value))) return value;
    }
  }
  return undefined;
}

/** A body as it is written, with its media type: texts go as they are where the operation produces text. */
export function written(
  definition: Definition,
  operation: Operation,
  body: AnswerBody,
): { readonly type: string | undefined; readonly content: string | Uint8Array } {
  if (body.kind === 'none') return { type: undefined, content: '' };
  if (body.kind === 'file') return { type: body.type, content: body.bytes };
  const types = mediaTypesOf(definition, operation, 'produces').map(mediaTypeOf);
  const json = types.find((type) => isJsonType(type) && !type.includes('*'));
  const text = types.find((type) => isTextType(type) && !type.includes('*'));
  if (typeof body.value === 'string' && text !== undefined && json === undefined) {
    return { type: `${text}; charset=utf-8`, content: body.value };
  }
  return { type: json ?? JSON_TYPE, content: JSON.stringify(body.value) };
}
