import type { Json } from '../../text/value.ts';
import { designerOperationAt } from '../designer/designerPreview.ts';
import { operationAt, type PlacedOperation } from '../designer/operations.ts';
import { nameOf, parametersOf } from '../designer/parameters.ts';
import { Resolved } from '../designer/resolved.ts';
import type { DesignerInput, DesignerOperation } from '../designer/shape.ts';
import { typedValue } from './typed.ts';

/** What was typed into a card's fields, by their key. What is absent holds its default; `''` was emptied. */
export type Texts = Readonly<Record<string, string>>;

/** The fields that calls at design time brought, by the key of the placeholder that they take the place of. */
export type FetchedFields = Readonly<Record<string, readonly DesignerInput[]>>;

export interface Recurrence {
  readonly frequency: string;
  readonly interval: number;
}

/** How often a new polling trigger looks (designer-preview.md 4.9). */
export const USUAL_RECURRENCE: Recurrence = { frequency: 'Minute', interval: 3 };

/** A card with what a maker filled in: what both products make their JSON of (code-view.md). */
export interface FilledCard {
  readonly operationId: string;
  readonly card: DesignerOperation;
  /** All fields, fetched ones in the place of their placeholder. */
  readonly inputs: readonly DesignerInput[];
  /** By key; blank ones are absent. Texts are in the language of workflow definitions. */
  readonly values: ReadonlyMap<string, Json>;
  /** By key: what the designer says against a field. */
  readonly problems: ReadonlyMap<string, string>;
  readonly recurrence: Recurrence;
  /** The name of the body parameter; `body` for none. */
  readonly bodyName: string;
}

export interface Filling {
  readonly texts?: Texts;
  readonly fetched?: FetchedFields;
  readonly recurrence?: Recurrence;
}

/** The card of an operation with that in its fields. Undefined where there is no such operation. */
export function filledCard(
  root: Json,
  place: { readonly path: string; readonly method: string },
  { texts = {}, fetched = {}, recurrence = USUAL_RECURRENCE }: Filling = {},
): FilledCard | undefined {
  const card = designerOperationAt(root, place);
  const operation = placedOperation(root, place);
  if (!card || !operation) return undefined;
  const inputs = card.inputs.flatMap((input) => own(fetched, input.key) ?? [input]);
  const values = new Map<string, Json>();
  const problems = new Map<string, string>();
  for (const input of inputs) {
    if (input.notificationUrl) continue;
    const text = own(texts, input.key);
    const typed =
      text === undefined && input.default !== undefined && input.default !== null
        ? { ok: true as const, value: input.default }
        : typedValue(input, text ?? '');
    if (typed.value !== undefined) values.set(input.key, typed.value);
    if (!typed.ok && input.show !== 'hidden') problems.set(input.key, typed.message);
  }
  return {
    operationId: operation.value.text('operationId') ?? '',
    card,
    inputs,
    values,
    problems,
    recurrence,
    bodyName: bodyNameOf(operation),
  };
}

function placedOperation(
  root: Json,
  { path, method }: { readonly path: string; readonly method: string },
): PlacedOperation | undefined {
  return operationAt(Resolved.root(root).get('paths').get(path), path, method);
}

function bodyNameOf(operation: PlacedOperation): string {
  const body = parametersOf(operation).find((parameter) => parameter.text('in') === 'body');
  return (body && nameOf(body)) || 'body';
}

const own = <T>(record: Readonly<Record<string, T>>, key: string): T | undefined =>
  Object.hasOwn(record, key) ? record[key] : undefined;
