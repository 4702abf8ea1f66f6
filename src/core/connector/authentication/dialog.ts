import { entriesOf, isArray, itemsOf, type Json, member, textOf } from '../../text/value.ts';
import { isOAuth } from './oauth.ts';

export type DialogControl =
  | 'text'
  | 'masked'
  | 'choice'
  | 'check'
  | 'gateway'
  | 'identity'
  | 'file';

/** A field of the connection dialog (auth.md 12). */
export interface DialogField {
  readonly key: string;
  readonly label: string;
  readonly placeholder: string;
  readonly tooltip: string;
  readonly required: boolean;
  readonly control: DialogControl;
  readonly choices: readonly { readonly value: string; readonly text: string }[];
  readonly initial: string;
  /** Shown only while another field has one of these values. */
  readonly when: { readonly key: string; readonly values: readonly string[] } | undefined;
}

export interface DialogWay {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly DialogField[];
  /** The button says "Sign in" instead of "Create". */
  readonly signsIn: boolean;
}

export interface Dialog {
  /** Above the choice of ways; undefined when there is only one. */
  readonly chooser: string | undefined;
  readonly ways: readonly DialogWay[];
}

/** The connection dialog that `properties` (of apiProperties.json) makes. */
export function dialogOf(properties: Json | undefined): Dialog {
  const sets = member(properties, 'connectionParameterSets');
  const values = itemsOf(member(sets, 'values'));
  if (values.length === 0)
    return {
      chooser: undefined,
      ways: [wayOf('', '', member(properties, 'connectionParameters'))],
    };
  return {
    chooser: textOf(member(sets, 'uiDefinition'), 'displayName') ?? 'Authentication type',
    ways: values.map((set) => {
      const shown = member(set, 'uiDefinition');
      const name = textOf(shown, 'displayName') ?? textOf(set, 'name') ?? '';
      return wayOf(name, textOf(shown, 'description') ?? '', member(set, 'parameters'));
    }),
  };
}

function wayOf(name: string, description: string, parameters: Json | undefined): DialogWay {
  const all = entriesOf(parameters);
  const fields = all
    .filter(([, parameter]) => isShown(parameter))
    .map(([key, parameter]) => ({ tab: tabOf(parameter), field: fieldOf(key, parameter) }))
    .sort((a, b) => a.tab - b.tab)
    .map(({ field }) => field);
  const signsIn = all.some(([, parameter]) => isOAuth(parameter) && !isHidden(parameter));
  return { name, description, fields, signsIn };
}

const constraint = (parameter: Json, name: string): Json | undefined =>
  member(member(member(parameter, 'uiDefinition'), 'constraints'), name);

/** Only the text `"true"` hides (auth.md 2). */
const isHidden = (parameter: Json): boolean =>
  constraint(parameter, 'hidden') === 'true' || constraint(parameter, 'hideInUI') === 'true';

const isShown = (parameter: Json): boolean =>
  !isHidden(parameter) &&
  !isOAuth(parameter) &&
  typeof parameter === 'object' &&
  parameter !== null;

function tabOf(parameter: Json): number {
  const tab = constraint(parameter, 'tabIndex');
  return typeof tab === 'number' ? tab : Number.MAX_VALUE;
}

const BY_TYPE: Readonly<Record<string, DialogControl>> = {
  gatewaysetting: 'gateway',
  managedidentity: 'identity',
  clientcertificate: 'file',
  bool: 'check',
};

function controlOf(parameter: Json): DialogControl {
  const type = textOf(parameter, 'type') ?? '';
  if (constraint(parameter, 'editor') === 'identitypicker') return 'identity';
  const fixed = BY_TYPE[type.toLowerCase()];
  if (fixed) return fixed;
  if (isArray(constraint(parameter, 'allowedValues'))) return 'choice';
  // The mask is drawn for exactly this spelling.
  return type === 'securestring' && constraint(parameter, 'clearText') !== true ? 'masked' : 'text';
}

function fieldOf(key: string, parameter: Json): DialogField {
  const shown = member(parameter, 'uiDefinition');
  const control = controlOf(parameter);
  const choices = itemsOf(constraint(parameter, 'allowedValues')).map((choice) => {
    const value = typeof choice === 'string' ? choice : (textOf(choice, 'value') ?? '');
    return { value, text: textOf(choice, 'text') ?? value };
  });
  const fallback = control === 'gateway' ? 'Data gateway' : key;
  return {
    key,
    label: textOf(shown, 'displayName') ?? fallback,
    placeholder:
      textOf(shown, 'description') ?? textOf(member(shown, 'schema'), 'description') ?? '',
    tooltip: textOf(shown, 'tooltip') ?? '',
    required: constraint(parameter, 'required') === 'true',
    control,
    choices,
    initial:
      textOf(parameter, 'defaultValue') ?? (control === 'choice' ? (choices[0]?.value ?? '') : ''),
    when: conditionOf(parameter),
  };
}

function conditionOf(parameter: Json): DialogField['when'] {
  const dependent = constraint(parameter, 'dependentParameter');
  const key = textOf(dependent, 'parameter');
  if (key !== undefined) return { key, values: [String(member(dependent, 'value'))] };
  const [first] = entriesOf(constraint(parameter, 'dependencies'));
  return first && { key: first[0], values: itemsOf(member(first[1], 'values')).map(String) };
}

/** The fields that are there while those values are filled in. */
export const shownFields = (
  { fields }: DialogWay,
  filledIn: (field: DialogField) => string,
): readonly DialogField[] =>
  fields.filter(({ when }) => {
    const other = when && fields.find(({ key }) => key === when.key);
    return !when || (other !== undefined && when.values.includes(filledIn(other)));
  });
