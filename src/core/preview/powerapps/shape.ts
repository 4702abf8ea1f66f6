import type { Json, JsonArray } from '../../text/value.ts';

/**
 * What `preview --target powerapps` prints for a definition (powerfx-preview.md 12): each operation as the Power Fx
 * function that it becomes. A text that is not there is null.
 */
export interface PowerAppsFile {
  /** By name, in the order in which Power Apps reads them; a second function of one name is `Name#2`. */
  readonly functions: Readonly<Record<string, PowerAppsFunction>>;
  /** Operations with `x-ms-trigger`: Power Apps has no triggers. */
  readonly triggers: Readonly<Record<string, PowerAppsFunction>>;
}

export interface PowerAppsFunction {
  readonly operationId: string | null;
  /** `GET`, `POST` … */
  readonly method: string;
  /** With the base path in front. */
  readonly path: string;
  readonly description: string;
  readonly summary: string | null;
  readonly visibility: string | null;
  readonly internal: boolean;
  readonly deprecated: boolean;
  readonly webhook: boolean;
  readonly supported: boolean;
  /** Why it is not supported; empty when it is. */
  readonly reason: string;
  /** Formulas can call it. */
  readonly visible: boolean;
  /** The formula bar offers it. */
  readonly suggested: boolean;
  /** Allowed in behavior properties only, such as `OnSelect`. */
  readonly behavior: boolean;
  readonly pageLink: string | null;
  readonly requiresUserConfirmation: boolean;
  readonly modelName: string | null;
  readonly modelDescription: string | null;
  /** What is sent with a body; null when Power Apps drops the body. */
  readonly contentType: string | null;
  readonly specialBodyHandling: boolean;
  readonly requiredParameters: readonly PowerAppsParameter[];
  readonly optionalParameters: readonly PowerAppsParameter[];
  readonly hiddenParameters: readonly PowerAppsParameter[];
  readonly arityMin: number;
  readonly arityMax: number;
  /** In Power Fx's own notation (`fxType.ts`). */
  readonly returnType: string;
  readonly returnTypeWithDisplayNames: string;
  readonly returnParameter: PowerAppsResult;
  /** The forms of its call as the signature help has them. */
  readonly signatures: readonly string[];
}

/** A type with what is known of it: a column of a record, the item of a table. */
export interface PowerAppsField {
  readonly name: string;
  readonly type: string;
  readonly displayName: string | null;
  readonly description: string | null;
  readonly isRequired: boolean;
  readonly visibility: string | null;
  readonly enum: EnumValues | null;
  /** The columns of a record in the order of its schema; of a table its one item. */
  readonly fields: readonly PowerAppsField[];
  /** There when it has any. */
  readonly dynamic?: DynamicSources;
}

export interface PowerAppsResult extends PowerAppsField {
  readonly dynamic: DynamicSources;
  readonly propertyEntityType: string | null;
}

export interface PowerAppsParameter extends PowerAppsResult {
  readonly typeWithDisplayNames: string;
  readonly in: ParameterPlace;
  readonly summary: string | null;
  readonly schemaDescription: string | null;
  readonly default: Json;
  readonly explicitInput: boolean;
  readonly notificationUrl: boolean | null;
  readonly aiSensitivity: string | null;
  readonly modelName: string | null;
  readonly modelDescription: string | null;
  readonly errors: readonly string[];
}

export type ParameterPlace = 'path' | 'query' | 'header' | 'body';

export interface EnumValues {
  readonly values: JsonArray;
  readonly displayNames: readonly string[];
}

/** Calls that Power Apps makes while a formula is written (powerfx-preview.md 11). */
export interface DynamicSources {
  readonly values?: DynamicValues;
  readonly list?: DynamicList;
  readonly schema?: DynamicSchema;
  readonly properties?: DynamicProperties;
}

interface DynamicCall {
  /** The name of the function that is called. */
  readonly operationId: string | null;
  readonly parameters: Readonly<Record<string, DynamicArgument>>;
}
export interface DynamicValues extends DynamicCall {
  readonly valueTitle: string | null;
  readonly valuePath: string | null;
  readonly valueCollection: string | null;
}
export interface DynamicList extends DynamicCall {
  readonly itemTitlePath: string | null;
  readonly itemsPath: string | null;
  readonly itemValuePath: string | null;
}
export interface DynamicSchema extends DynamicCall {
  readonly valuePath: string | null;
}
export interface DynamicProperties extends DynamicCall {
  readonly itemValuePath: string | null;
}
/** What another argument holds, or always the same. */
export type DynamicArgument = { readonly ref: string } | { readonly static: Json };
