import { bodyFields } from './bodyFields.ts';
import type { Field } from './field.ts';
import { encoded, uniqueByKey } from './keys.ts';
import type { PlacedOperation } from './operations.ts';
import { nameOf, parametersOf } from './parameters.ts';
import type { Resolved } from './resolved.ts';
import type { Budget } from './scope.ts';
import { isInternal, sameText } from './visibility.ts';

const SIMPLE = ['boolean', 'integer', 'number', 'string'];
const PLAIN = new Set([...SIMPLE, 'array', 'file']);

type Reader = (parameter: Resolved, budget: Budget) => Field[];

/** Which parameters become fields, by their place; any other place or type vanishes (designer-preview.md 4.2). */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  ['body', bodyFields],
  ['formData', (parameter) => formFields(parameter)],
  ['header', (parameter) => plainFields(parameter, 'header')],
  ['path', (parameter) => plainFields(parameter, 'path')],
  ['query', (parameter) => plainFields(parameter, 'query')],
]);

/** The fields of an operation, dynamic placeholders among them, before the order of the card (designer-preview.md 4.1). */
export function fieldsOf(operation: PlacedOperation, budget: Budget): Field[] {
  const fields = parametersOf(operation).flatMap(
    (parameter) => READERS.get(parameter.text('in') ?? '')?.(parameter, budget) ?? [],
  );
  return uniqueByKey(fields.filter((field) => !isConnectionId(field)));
}

/** The reserved parameter that stands for the connection. */
const isConnectionId = (field: Field): boolean =>
  sameText(field.name, 'connectionId') &&
  field.in === 'path' &&
  field.required &&
  field.type === 'string' &&
  isInternal(field.visibility);

const plainFields = (parameter: Resolved, place: 'header' | 'path' | 'query'): Field[] =>
  PLAIN.has(parameter.text('type') ?? '')
    ? [fieldAt(parameter, place, `${place}.$.${encoded(nameOf(parameter))}`)]
    : [];

function formFields(parameter: Resolved): Field[] {
  const type = parameter.text('type') ?? '';
  const name = nameOf(parameter);
  const key = `formData.$.${encoded(name)}`;
  if (SIMPLE.includes(type)) return [fieldAt(parameter, 'formData', key)];
  if (type !== 'file' || /["@]/.test(name)) return [];
  const content = fieldAt(parameter, 'formData', `${key}.$content`);
  return parameter.text('x-ms-format') === 'contentOnly'
    ? [content]
    : [content, fileNameField(parameter, `${key}.$filename`)];
}

/** The name of a file, as a field of its own that knows only the file's summary and editor. */
function fileNameField(parameter: Resolved, key: string): Field {
  return {
    key,
    name: nameOf(parameter),
    in: 'formData',
    title: `${parameter.text('x-ms-summary') ?? ''} (file name)`,
    type: 'string',
    required: false,
    visibility: undefined,
    described: parameter.only('x-ms-editor'),
    typed: parameter.emptied(),
  };
}

const fieldAt = (parameter: Resolved, place: Field['in'], key: string): Field => ({
  key,
  name: nameOf(parameter),
  in: place,
  title: parameter.text('x-ms-summary') ?? nameOf(parameter),
  type: parameter.text('type') ?? 'any',
  required: parameter.holds('required'),
  visibility: parameter.text('x-ms-visibility'),
  described: parameter,
  typed: parameter,
});
