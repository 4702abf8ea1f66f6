/**
 * What a connector may have at most ("Numbers in one place" of certification-rules.md). Those marked so are not
 * published: they lie over everything that has passed.
 */
export const LIMITS = {
  titleCharacters: 30,
  descriptionCharacters: 500,
  /** What the portal takes. */
  definitionBytes: 1_000_000,
  /** What a column of Dataverse holds, and with it a solution. */
  solutionCharacters: 500_000,
  /** Not published. */
  operations: 256,
  /** Under one definition or body, references expanded. */
  schemas: 512,
  /** Not published. */
  operationSchemas: 1_024,
  /** Not published. */
  allSchemas: 10_000,
  /** Not published. */
  schemaDepth: 15,
} as const;
