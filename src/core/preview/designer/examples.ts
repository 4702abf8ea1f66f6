import type { Json, JsonObject } from '../../text/value.ts';
import { designerOperation } from './designerPreview.ts';
import type { DesignerInput, DesignerOperation, DesignerOutput } from './shape.ts';

/** For tests: the preview of one operation, which is all that the definition has unless `rest` says more. */
export function preview(operation: JsonObject, rest: JsonObject = {}): DesignerOperation {
  const { pathItem = {}, ...root } = rest;
  const paths = {
    '/things': { post: { operationId: 'Op', ...operation }, ...(pathItem as object) },
  };
  const found = designerOperation({ paths, ...root }, 'Op');
  if (!found) throw new Error('The example has no operation.');
  return found;
}

/** The inputs that parameters become. */
export const inputsFor = (
  parameters: readonly JsonObject[],
  rest?: JsonObject,
): readonly DesignerInput[] => preview({ parameters }, rest).inputs;

/** The inputs that a body of this schema becomes; the parameter is named `order`. */
export const bodyFor = (schema: JsonObject, parameter: JsonObject = {}): readonly DesignerInput[] =>
  inputsFor([{ name: 'order', in: 'body', schema, ...parameter }]);

/** The one input that a parameter becomes. */
export function inputFor(parameter: JsonObject, rest?: JsonObject): DesignerInput {
  const [input, ...others] = inputsFor(
    [{ name: 'q', in: 'query', type: 'string', ...parameter }],
    rest,
  );
  if (!input || others.length > 0) throw new Error('The example has not one input.');
  return input;
}

/** The outputs that a response of this schema becomes. */
export const outputsFor = (schema: JsonObject, rest?: JsonObject): readonly DesignerOutput[] =>
  preview({ responses: { 200: { description: '', schema } } }, rest).outputs;

/** One line for each entry: the values of these members. */
export const table = (entries: readonly object[], ...members: readonly string[]): Json[][] =>
  entries.map((entry) => members.map((member) => (entry as Record<string, Json>)[member] ?? null));
