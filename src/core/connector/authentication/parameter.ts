import {
  entriesOf,
  isObject,
  itemsOf,
  type Json,
  type JsonObject,
  member,
  textOf,
} from '../../text/value.ts';
import {
  count,
  type Field,
  flag,
  readAt,
  readFields,
  text,
  truth,
  type Values,
  writeFields,
} from './fields.ts';

export interface Choice extends JsonObject {
  readonly value: string;
  readonly text: string;
}

const choices: Field<readonly Choice[]> = {
  path: ['uiDefinition', 'constraints', 'allowedValues'],
  read: (value) =>
    itemsOf(value).map((item) => {
      const plain = typeof item === 'string' ? item : (textOf(item, 'value') ?? '');
      return { value: plain, text: textOf(item, 'text') ?? plain };
    }),
  write: (value, old) =>
    value.length === 0
      ? undefined
      : value.map(({ value: plain, text: words }) => {
          const source = itemsOf(old).find((item) => textOf(item, 'value') === plain);
          return { ...(isObject(source) && source), text: words, value: plain };
        }),
};

/** What a form holds of a connection parameter (auth.md 2). */
const FIELDS = {
  type: text('type'),
  label: text('uiDefinition', 'displayName'),
  description: text('uiDefinition', 'description'),
  tooltip: text('uiDefinition', 'tooltip'),
  required: flag('uiDefinition', 'constraints', 'required'),
  hidden: flag('uiDefinition', 'constraints', 'hidden'),
  clearText: truth('uiDefinition', 'constraints', 'clearText'),
  tabIndex: count('uiDefinition', 'constraints', 'tabIndex'),
  allowedValues: choices,
} as const;

/** In a parameter set the description shown stands in the schema (auth.md 2). */
const IN_SCHEMA = {
  ...FIELDS,
  description: text('uiDefinition', 'schema', 'description'),
} as const;
const fieldsFor = (source: Json): typeof FIELDS =>
  readAt(source, IN_SCHEMA.description.path) === undefined ? FIELDS : IN_SCHEMA;

export interface Parameter extends Values<typeof FIELDS> {
  readonly key: string;
  /** As it was read: what the form does not hold stays as it is there. */
  readonly foreign: JsonObject;
}

/** Types whose parameters are rows of a form; all others are kept as they are. */
export const ROW_TYPES = ['string', 'securestring', 'int', 'bool'] as const;

export function readParameter(key: string, source: Json): Parameter | undefined {
  const type = textOf(source, 'type')?.toLowerCase() ?? '';
  if (!ROW_TYPES.some((known) => known === type)) return undefined;
  return { key, ...readFields(fieldsFor(source), source), foreign: source as JsonObject };
}

export function writeParameter({ key: _, foreign, ...values }: Parameter): JsonObject {
  const written = writeFields(fieldsFor(foreign), foreign, values);
  // Flow's own runtime looks at the list beside the type, the dialog at the constraint: both, or the second alone.
  if (member(foreign, 'allowedValues') === undefined || written === foreign) return written;
  return { ...written, allowedValues: values.allowedValues.map(({ value }) => ({ value })) };
}

/** A new parameter, written in the order that auth.md 5 shows. */
export function newParameter(
  key: string,
  {
    type = 'string',
    label = '',
    description = '',
    tooltip = '',
    clearText,
    ...rest
  }: Partial<Parameter>,
): Parameter {
  const { required = true, hidden = false, tabIndex } = rest;
  const foreign: JsonObject = {
    type,
    uiDefinition: {
      ...(label && { displayName: label }),
      ...(description && { description }),
      ...(tooltip && { tooltip }),
      constraints: {
        required: String(required),
        ...(hidden && { hidden: 'true' }),
        ...(clearText !== undefined && { clearText }),
        ...(tabIndex !== undefined && { tabIndex }),
      },
    },
  };
  return { key, ...readFields(FIELDS, foreign), foreign };
}

/** As the dialog shows them: by `tabIndex`, those without one last, else as they stand. */
export const inTabOrder = (parameters: readonly Parameter[]): readonly Parameter[] =>
  parameters.toSorted(
    (a, b) => (a.tabIndex ?? Number.MAX_VALUE) - (b.tabIndex ?? Number.MAX_VALUE),
  );

/** The parameters with ascending numbers in the order given; those that ascend already keep theirs. */
export function numbered(parameters: readonly Parameter[]): readonly Parameter[] {
  let last = 0;
  const ascends = parameters.every(({ tabIndex }) => {
    const ok = tabIndex !== undefined && tabIndex > last;
    last = tabIndex ?? last;
    return ok;
  });
  const first = Math.max(1, Math.min(...parameters.map(({ tabIndex }) => tabIndex ?? 2), 2));
  return ascends
    ? parameters
    : parameters.map((parameter, index) => ({ ...parameter, tabIndex: first + index }));
}

/** The parameters of an object as rows, and the others, by key. */
export function split(parameters: Json | undefined): {
  readonly rows: readonly Parameter[];
  readonly others: readonly (readonly [string, Json])[];
} {
  const all = entriesOf(parameters).map(
    ([key, value]) => [key, value, readParameter(key, value)] as const,
  );
  return {
    rows: inTabOrder(all.flatMap(([, , row]) => row ?? [])),
    others: all.flatMap(([key, value, row]) => (row ? [] : [[key, value] as const])),
  };
}
