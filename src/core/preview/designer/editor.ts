import { isObject } from '../../text/value.ts';
import { isFilePicker } from './dynamic.ts';
import type { Field } from './field.ts';
import type { DynamicValues, EnumChoice } from './shape.ts';
import { isInternal } from './visibility.ts';

interface Known {
  /** As recorded. */
  readonly visibility: string | undefined;
  readonly dynamicValues: DynamicValues | undefined;
  readonly choices: readonly EnumChoice[] | undefined;
}

/** What a field is edited with; undefined is a plain text field (designer-preview.md 4.7). */
export const editorOf = (field: Field, known: Known): string | undefined =>
  chosenEditor(field, known) ??
  (field.typed.text('format') === 'html' ? 'html' : undefined) ??
  (hasItemForm(field, known) ? 'array' : undefined);

function chosenEditor({ type, described }: Field, known: Known): string | undefined {
  const written = described.text('x-ms-editor');
  if (type === 'array') return written;
  if (known.dynamicValues) return isFilePicker(known.dynamicValues) ? 'filepicker' : 'combobox';
  return known.choices || type === 'boolean' ? 'combobox' : written;
}

/** Arrays outside the body have no item schema in the designers' model. */
const hasItemForm = (field: Field, { visibility }: Known): boolean =>
  field.in === 'body' &&
  field.type === 'array' &&
  isObject(field.typed.get('items').value) &&
  !isInternal(visibility);
