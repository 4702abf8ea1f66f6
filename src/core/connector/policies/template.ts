/** When a policy runs (policies.md 1). */
export const SECTIONS = ['Request', 'Response', 'Failure'] as const;
export type PolicySection = (typeof SECTIONS)[number];

/** A parameter of a template, as its form shows it; in the file its key has a long prefix. */
export interface PolicyField {
  readonly name: string;
  readonly label: string;
  /** What to write, with what is allowed there. */
  readonly help: string;
  readonly required?: true;
  /** Required, but an empty text is a value. */
  readonly mayBeBlank?: true;
  /** A text unless told; all texts, booleans too (policies.md 1). */
  readonly kind?: 'integer' | 'object';
  /** The values there are, as written. */
  readonly values?: readonly string[];
  /** What holds where it is absent. */
  readonly fallback?: string;
  /** An own example, shown where nothing is written yet. */
  readonly example?: string;
}

export const TEMPLATE_GROUPS = ['address', 'fields', 'body', 'triggers'] as const;
export type TemplateGroup = (typeof TEMPLATE_GROUPS)[number];

/** A kind of policy, as authors choose it (policies.md 5). What it does when it runs is in `runtime/policies`. */
export interface PolicyTemplate {
  /** In lower case, as the studio writes it; compared without case. */
  readonly id: string;
  readonly title: string;
  /** What it does, in a sentence. */
  readonly does: string;
  readonly group: TemplateGroup;
  /** Where it runs; several where the instance says which, the first unless it does. */
  readonly sections: readonly PolicySection[];
  readonly fields: readonly PolicyField[];
  /** What the instance has as `type`. */
  readonly type?: 'PollingTrigger';
  /** Read and shown, never offered: seen once, documented nowhere. */
  readonly isOld?: true;
}
