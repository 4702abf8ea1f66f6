import type { Parameter } from '../../swagger/definition.ts';
import { isObject, type Json } from '../../text/value.ts';
import {
  FORM,
  isJsonType,
  isXmlType,
  JSON_TYPE,
  MULTIPART,
  mediaTypeOf,
} from '../http/mediaType.ts';
import { fileOf, parseJson } from '../http/message.ts';
import type { DraftBody } from '../policies/draft.ts';
import { mediaTypesOf } from '../response/described.ts';
import { formatOf, shapeOf } from '../schema/shape.ts';
import { fillBody } from './bodyValue.ts';
import type { Call } from './call.ts';
import { isFileShape, textForm } from './coerce.ts';
import { type Field, partsOf, urlEncoded } from './formBody.ts';
import type { CallProblem, Note } from './problem.ts';
import { schemaSite } from './values.ts';

/** A body and the media type that says what it is; none without a body. */
export interface MadeBody {
  readonly body: DraftBody;
  readonly type: string | undefined;
  readonly problems: readonly CallProblem[];
  readonly notes: readonly Note[];
}

const NOTHING: MadeBody = { body: { kind: 'none' }, type: undefined, problems: [], notes: [] };

/** The media types that a call may choose from (runtime.md 2.6), the first being the usual one. */
export function mediaTypesFor({
  definition,
  operation,
}: Pick<Call, 'definition' | 'operation'>): string[] {
  const declared = mediaTypesOf(definition, operation, 'consumes');
  return declared.length > 0 ? declared : [JSON_TYPE];
}

/** The body of an `in: body` parameter. `named` is what a Content-Type parameter says. */
export function bodyFor(
  call: Call,
  parameter: Parameter,
  given: Json | undefined,
  named: string | undefined,
): MadeBody {
  const site = schemaSite(parameter);
  const required = parameter.value['required'] === true;
  const { value, problems, notes } = fillBody(call.definition, site, given, required);
  if (value === undefined) return { ...NOTHING, problems, notes };
  const type = named ?? typeForBody(call);
  const written = writtenAs(call, parameter, value, type);
  return { ...written, problems, notes: [...notes, ...written.notes] };
}

function typeForBody(call: Call): string {
  const choices = mediaTypesFor(call);
  const chosen = call.options?.contentType;
  const usable = choices.find((type) => mediaTypeOf(type) !== MULTIPART && !type.includes('*'));
  return chosen ?? usable ?? JSON_TYPE;
}

function writtenAs(call: Call, parameter: Parameter, value: Json, type: string): MadeBody {
  const made = (body: DraftBody, note?: string, ownType = type): MadeBody => ({
    body,
    type: ownType,
    problems: [],
    notes: note ? [{ at: 'body', message: note }] : [],
  });
  const shape = shapeOf(call.definition, schemaSite(parameter));
  const file = fileOf(value);
  if (isFileShape(shape) || (file && !isJsonType(type))) {
    const bytes = file?.bytes ?? new TextEncoder().encode(textForm(value));
    const own = file ? file.type : isJsonType(type) ? 'application/octet-stream' : type;
    return made({ kind: 'bytes', bytes }, undefined, own);
  }
  if (shape && formatOf(shape) === 'byte') {
    const content = isObject(value) ? value['$content'] : value;
    return made({ kind: 'text', text: textForm(content ?? '') });
  }
  if (isJsonType(type)) {
    if (typeof value !== 'string' || shape?.types.includes('string'))
      return made({ kind: 'json', value });
    const parsed = parseJson(value);
    return parsed === undefined
      ? made({ kind: 'text', text: value }, `The body is no JSON, but it is sent as ${type}.`)
      : made({ kind: 'json', value: parsed });
  }
  if (mediaTypeOf(type) === FORM && isObject(value)) {
    return made({ kind: 'text', text: urlEncoded(Object.entries(value)) });
  }
  return typeof value === 'object' && isXmlType(type)
    ? made(
        { kind: 'text', text: textForm(value) },
        `An object cannot be written as ${type}: it is sent as JSON text.`,
      )
    : made({ kind: 'text', text: textForm(value) });
}

/** The body of `formData` parameters: multipart where a file is among them or `consumes` says so (runtime.md 2.7). */
export function formFor(call: Call, fields: readonly Field[], declaresFile: boolean): MadeBody {
  const choices = mediaTypesFor(call).map(mediaTypeOf);
  const isMultipart = declaresFile || choices.includes(MULTIPART);
  if (fields.length === 0) return NOTHING;
  if (isMultipart) {
    return { ...NOTHING, body: { kind: 'multipart', parts: partsOf(fields) }, type: MULTIPART };
  }
  const text = urlEncoded(fields.map(({ name, value }) => [name, value]));
  return { ...NOTHING, body: { kind: 'text', text }, type: FORM };
}
