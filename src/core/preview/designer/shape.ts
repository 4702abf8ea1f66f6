import type { Json, JsonArray } from '../../text/value.ts';

/**
 * What `preview --target designer` prints for a definition (designer-preview.md 1): each operation as Power Automate and
 * Logic Apps draw it. A member that has nothing to say is left out, never null, false or empty.
 */
export interface DesignerFile {
  readonly title: string;
  /** The operationIds as the list of operations shows them, without internal ones. */
  readonly order: readonly string[];
  /** All operations, internal ones too, by operationId. */
  readonly operations: Readonly<Record<string, DesignerOperation>>;
}

export type DesignerKind = 'action' | 'webhook-action' | 'polling-trigger' | 'webhook-trigger';

export interface DesignerOperation {
  /** As the path item writes it. */
  readonly method: string;
  readonly path: string;
  readonly summary?: string;
  readonly description?: string;
  readonly visibility?: string;
  readonly deprecated?: true;
  readonly status?: string;
  readonly family?: string;
  readonly revision?: string | number;
  readonly trigger?: string;
  readonly triggerHint?: string;
  readonly kind: DesignerKind;
  /** The card asks how often to look for new items. */
  readonly recurrence?: true;
  readonly pageable?: true;
  readonly splitOnOptions?: readonly string[];
  /** The split that a new batch trigger starts with. */
  readonly splitOn?: string;
  /** In the order of the card. */
  readonly inputs: readonly DesignerInput[];
  /** In the order of the dynamic content picker. */
  readonly outputs: readonly DesignerOutput[];
  readonly dynamicOutputs?: readonly DynamicOutput[];
}

/**
 * Whether the card shows a field: from the start, after "Show all", there already because it has a default, never, or as
 * what a call at design time says.
 */
export type Show = 'always' | 'advanced' | 'advanced-open' | 'hidden' | 'dynamic';

/** A Swagger type, `any` for none; the items of an array may have a list of types. */
export type TypeName = string | JsonArray;

export interface DesignerInput {
  /** `query.$.q`, `body.$.a.b`: unique in its operation. */
  readonly key: string;
  readonly name: string;
  readonly in: 'path' | 'query' | 'header' | 'formData' | 'body';
  readonly title: string;
  readonly description?: string;
  readonly type: TypeName;
  readonly format?: string;
  readonly required?: true;
  readonly visibility?: string;
  readonly show: Show;
  /** There as soon as one is written, even null. */
  readonly default?: Json;
  /** `combobox`, `filepicker`, `array`, `html`, `dictionary` or what `x-ms-editor` says; a text field when absent. */
  readonly editor?: string;
  readonly enum?: readonly EnumChoice[];
  readonly itemFields?: readonly ItemField[];
  readonly dynamicValues?: DynamicValues;
  readonly dynamicSchema?: DynamicSchema;
  /** The designer really makes the call. */
  readonly dynamicLoads?: true;
  /** The keys of the inputs that the call waits for. */
  readonly dependsOn?: readonly string[];
  readonly encode?: string;
  readonly notificationUrl?: true;
  readonly collectionFormat?: string;
}

/** The value, or the value and the words that stand for it. */
export type EnumChoice = Json;

/** A field of the form for one item of an array. */
export interface ItemField {
  readonly title: string;
  readonly type?: TypeName;
  readonly required?: true;
  readonly enum?: JsonArray;
  readonly items?: readonly ItemField[];
}

/** Literals as written, `"@name"` for the value of another input. */
export type CallArguments = Readonly<Record<string, Json>>;

export interface DynamicValues {
  readonly kind: 'values' | 'list' | 'tree';
  readonly operationId?: string;
  readonly capability?: string;
  readonly valuePath?: string;
  readonly valueTitle?: string;
  readonly valueCollection?: string;
  readonly itemValuePath?: string;
  readonly itemTitlePath?: string;
  readonly itemsPath?: string;
  readonly params?: CallArguments;
}

export interface DynamicSchema {
  readonly kind: 'schema' | 'properties';
  readonly operationId?: string;
  readonly valuePath?: string;
  readonly itemValuePath?: string;
  readonly params?: CallArguments;
}

export interface DesignerOutput {
  /** `body.$`, `body.$.list.[*].id`, `header.$.X-Name`. */
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: TypeName;
  readonly format?: string;
  readonly required?: true;
  readonly visibility?: string;
  /** Using it makes a loop. */
  readonly inArray?: true;
  readonly parentArray?: string;
  readonly source?: 'headers';
}

/** An output whose fields are asked for at design time. */
export interface DynamicOutput {
  readonly key: string;
  readonly name: string;
  readonly title: string;
  readonly type: TypeName;
  readonly dynamicSchema: DynamicSchema;
  readonly dynamicLoads?: true;
}
