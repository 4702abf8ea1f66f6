import { type Dynamic, dynamicSchemaOf, dynamicValuesOf, isFilePicker, loads } from './dynamic.ts';
import { editorOf } from './editor.ts';
import { enumChoicesOf } from './enumChoices.ts';
import type { Field } from './field.ts';
import { itemFieldsOf } from './itemFields.ts';
import { flag, record } from './record.ts';
import type { Budget } from './scope.ts';
import type { DesignerInput, DynamicSchema, DynamicValues, Show } from './shape.ts';
import { isInternal, sameText } from './visibility.ts';

/** An input with all that its own schema says, and the names of the inputs that its call waits for. */
export interface Card {
  readonly input: DesignerInput;
  readonly waitsFor: readonly string[];
}

export interface Circumstances {
  readonly budget: Budget;
  /** Whether the definition has `x-ms-capabilities`: only then a file picker is one. */
  readonly hasCapabilities: boolean;
}

/** Reads what a field shows (designer-preview.md 1.3). */
export function cardOf(field: Field, { budget, hasCapabilities }: Circumstances): Card {
  const { described, typed } = field;
  const visibility =
    typed.text('x-ms-visiblity') ?? typed.text('x-ms-visibility') ?? field.visibility;
  const values = dynamicValuesOf(described);
  const schema = field.in === 'body' ? dynamicSchemaOf(described) : undefined;
  const choices = enumChoicesOf(typed);
  const editor = editorOf(field, { visibility, dynamicValues: values?.record, choices });
  const hasDefault = typed.has('default');
  const input = record<DesignerInput>({
    key: field.key,
    name: field.name,
    in: field.in,
    title: field.title,
    description: described.text('description'),
    type: field.type,
    format: typed.text('format'),
    required: flag(field.required),
    visibility,
    show: schema ? 'dynamic' : showOf(field.required, visibility, hasDefault),
    default: hasDefault ? (typed.get('default').value ?? null) : undefined,
    editor,
    enum: choices,
    itemFields:
      editor === 'array'
        ? itemFieldsOf(typed.get('items').asSchema(), field.required, budget)
        : undefined,
    dynamicValues: values?.record,
    dynamicSchema: schema?.record,
    dynamicLoads: loads(values?.record, schema?.record),
    dependsOn: undefined,
    encode: described.text('x-ms-url-encoding'),
    notificationUrl: flag(described.holds('x-ms-notification-url')),
    collectionFormat: field.in === 'body' ? undefined : described.text('collectionFormat'),
  });
  return { input, waitsFor: waitsFor(values, schema, hasCapabilities) };
}

/** What decides is the first of: hidden, wanted, filled already (designer-preview.md 4.5). */
function showOf(required: boolean, visibility: string | undefined, hasDefault: boolean): Show {
  if (isInternal(visibility)) return 'hidden';
  if (required || sameText(visibility, 'important')) return 'always';
  return hasDefault ? 'advanced-open' : 'advanced';
}

function waitsFor(
  values: Dynamic<DynamicValues> | undefined,
  schema: Dynamic<DynamicSchema> | undefined,
  hasCapabilities: boolean,
): readonly string[] {
  if (!loads(values?.record, schema?.record)) return [];
  if (values && hasCapabilities && isFilePicker(values.record)) return [];
  return (values ?? schema)?.references ?? [];
}
