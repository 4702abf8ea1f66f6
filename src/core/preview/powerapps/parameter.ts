import { member } from '../../text/value.ts';
import { defaultOf } from './defaults.ts';
import { isTrueIn, modelTextsOf, textIn } from './extensions.ts';
import { notationWithDisplayNames } from './fxType.ts';
import type { DynamicSources, ParameterPlace, PowerAppsParameter } from './shape.ts';
import { type Described, fieldOf, type Typed } from './typed.ts';

/** What stands beside a parameter's own type. */
export interface Beside {
  readonly in: ParameterPlace;
  readonly description: string | null;
  readonly summary: string | null;
  /** Those of the body, for properties that have none. */
  readonly inherited?: DynamicSources;
}

export function parameterOf(
  described: Described,
  typed: Typed,
  beside: Beside,
): PowerAppsParameter {
  const { schema, extensions } = described;
  const field = fieldOf(described, typed);
  const defaultErrors: string[] = [];
  const notificationUrl = member(extensions, 'x-ms-notification-url');
  return {
    name: field.name,
    type: field.type,
    typeWithDisplayNames: notationWithDisplayNames(typed.type),
    in: beside.in,
    description: beside.description,
    summary: beside.summary,
    displayName: field.displayName,
    schemaDescription: field.description,
    isRequired: field.isRequired,
    default: defaultOf(schema, typed.type, defaultErrors) ?? null,
    visibility: field.visibility,
    enum: field.enum,
    explicitInput: isTrueIn(schema.value, 'x-ms-explicit-input'),
    notificationUrl: typeof notificationUrl === 'boolean' ? notificationUrl : null,
    aiSensitivity: textIn(extensions, 'x-ms-ai-sensitivity'),
    propertyEntityType: textIn(extensions, 'x-ms-property-entity-type'),
    ...modelTextsOf(extensions),
    dynamic: { ...beside.inherited, ...typed.dynamic },
    fields: field.fields,
    errors: [...typed.errors, ...defaultErrors],
  };
}

/** The record of a property's hidden fields, sent along without being shown (powerfx-preview.md 5.3). */
export function hiddenPartOf(
  described: Described,
  { hidden, dynamic }: Typed,
  beside: Beside,
): PowerAppsParameter | undefined {
  if (!hidden) return undefined;
  const { type, fields } = hidden;
  return parameterOf(
    described,
    { type, fields, dynamic, hidden: undefined, enum: null, errors: [] },
    beside,
  );
}

/** Why a function with a parameter of this type cannot be used though the type itself can. */
export const UNEXPECTED_HIDDEN = '[Internal error] Unexpected HiddenRecordType non-null value';
