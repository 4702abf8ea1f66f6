/**
 * A connector's page in the public connector reference, as it is made of its files; what `preview --target docs` prints.
 * Names follow the page's own headings and columns.
 */
export interface DocsFile {
  readonly title: string;
  readonly description: string;
  readonly contact: readonly Fact[];
  readonly metadata: readonly Fact[];
  /** From intro.md, else from the readme: what the author tells of the connector. */
  readonly introduction: readonly Chapter[];
  readonly connections: readonly ConnectionDocs[];
  readonly throttling: readonly Throttle[];
  /** By title. Internal operations are not told of. */
  readonly actions: readonly OperationDocs[];
  readonly triggers: readonly OperationDocs[];
  /** What operations return by name, by title. */
  readonly definitions: readonly DefinitionDocs[];
}

export interface Fact {
  readonly name: string;
  readonly value: string;
}

export interface Chapter {
  /** Blank for what stands before the first heading. */
  readonly title: string;
  readonly markdown: string;
}

export interface ConnectionDocs {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly required: boolean;
  }[];
}

export interface Throttle {
  readonly name: string;
  readonly calls: number;
  /** In seconds. */
  readonly renewalPeriod: number;
}

export interface OperationDocs {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly deprecated: boolean;
  readonly parameters: readonly ParameterRow[];
  readonly returns: Returns;
}

export interface ParameterRow {
  readonly name: string;
  readonly key: string;
  readonly required: boolean;
  readonly type: TypeWords;
  readonly description: string;
}

export interface ValueRow {
  readonly name: string;
  /** `customer.name`; blank for a whole body. */
  readonly path: string;
  readonly type: TypeWords;
  readonly description: string;
}

/** `array of Order` is the words before and the definition that is meant. */
export interface TypeWords {
  readonly words: string;
  /** The definition's name, where it has an entry of its own. */
  readonly definition?: string;
}

export type Returns =
  | { readonly kind: 'nothing' }
  /** Asked for when a flow is made. */
  | { readonly kind: 'dynamic' }
  | { readonly kind: 'values'; readonly rows: readonly ValueRow[] };

export interface DefinitionDocs {
  readonly name: string;
  readonly description: string;
  readonly rows: readonly ValueRow[];
}
