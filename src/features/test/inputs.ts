import { designerOperationAt } from '../../core/preview/designer/designerPreview.ts';
import { decoded } from '../../core/preview/designer/keys.ts';
import type { DesignerInput } from '../../core/preview/designer/shape.ts';
import type { Path } from '../../core/runtime/expression/path.ts';
import { isSecretName } from '../../core/runtime/request/secretName.ts';
import type { Definition, Operation } from '../../core/swagger/definition.ts';
import { isArray, itemsOf, type Json, member } from '../../core/text/value.ts';

export type InputKind = 'text' | 'secret' | 'choice' | 'date' | 'date-time' | 'file' | 'json';

/** Something that a test call asks for: a field of the card, made to be filled in. */
export interface TestInput {
  readonly key: string;
  /** The parameter's name; the body parameter's own is not known here. */
  readonly name: string;
  readonly in: DesignerInput['in'];
  /** For a place in the body. */
  readonly path: Path;
  readonly label: string;
  readonly description: string | undefined;
  readonly isRequired: boolean;
  readonly kind: InputKind;
  readonly choices: readonly { readonly value: Json; readonly label: string }[];
  readonly fallback: Json | undefined;
  /** Never kept, and shown masked. */
  readonly isSecret: boolean;
  /** Behind "Show more": what makers need not see. */
  readonly isFolded: boolean;
  readonly isHtml: boolean;
}

/** The inputs of an operation, in the order of its card. What is hidden from makers can be given too. */
export function inputsOf({ root }: Definition, { path, verb }: Operation): readonly TestInput[] {
  const card = designerOperationAt(root, { path, method: verb });
  const inputs = (card?.inputs ?? []).filter(isFilledIn).map(inputOf);
  return [...inputs.filter((each) => !each.isFolded), ...inputs.filter((each) => each.isFolded)];
}

/** The file's name goes with the file; the engine itself fills in the address to notify. */
const isFilledIn = ({ key, notificationUrl }: DesignerInput): boolean =>
  !key.endsWith('.$filename') && !notificationUrl && key !== 'header.$';

function inputOf(input: DesignerInput): TestInput {
  const { key, name, title, description, format, required, show } = input;
  const isSecret = format === 'password' || isSecretName(name);
  return {
    key,
    name,
    in: input.in,
    path: input.in === 'body' ? pathOf(key) : [],
    label: title.trim() || name,
    description,
    isRequired: required === true,
    kind: kindOf(input),
    choices: choicesOf(input),
    fallback: input.default,
    isSecret,
    isFolded: show === 'hidden' || (show === 'advanced' && required !== true),
    isHtml: input.editor === 'html',
  };
}

const KEY = 'body.$.';
const pathOf = (key: string): Path =>
  key.startsWith(KEY) ? key.slice(KEY.length).split('.').map(decoded) : [];

/** Where the type, the format or the editor decide, in this order. */
function kindOf({ type, format, enum: choices, editor, dynamicSchema }: DesignerInput): InputKind {
  if (dynamicSchema || ['array', 'object', 'any'].includes(String(type)) || isArray(type))
    return 'json';
  if (type === 'file' || format === 'binary' || format === 'byte') return 'file';
  if (choices || type === 'boolean') return 'choice';
  if (format === 'password') return 'secret';
  if (editor === undefined && (format === 'date' || format === 'date-time')) return format;
  return 'text';
}

function choicesOf({ type, enum: choices }: DesignerInput): TestInput['choices'] {
  if (choices) {
    return choices.map((choice) => {
      const [value = null, words = value] = isArray(choice) ? itemsOf(choice) : [choice];
      return { value, label: String(words) };
    });
  }
  return type === 'boolean'
    ? [
        { value: true, label: 'Yes' },
        { value: false, label: 'No' },
      ]
    : [];
}

/** What stands at an input's path in a body. */
export const inBody = (body: Json | undefined, path: Path): Json | undefined =>
  path.reduce<Json | undefined>((value, key) => member(value, String(key)), body);
