import { v2 } from 'virtual:swagger-validators';
import { type SchemaProblem, schemaProblems } from './schemaProblems.ts';

export type { SchemaProblem };

/**
 * Checks the value of a definition, as it is written (references are not followed), against the Swagger 2.0 schema.
 * The problems stand in the schema's order; there are at most 200.
 */
export const checkSchema = (value: unknown): SchemaProblem[] =>
  v2(value) ? [] : schemaProblems(v2.errors ?? [], value);
