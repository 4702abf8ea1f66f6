/** What `swagger-validators.ts` compiles at build time. */
declare module 'virtual:swagger-validators' {
  /** One complaint of ajv, about the value at `instancePath` (a JSON pointer). */
  export interface ValidatorError {
    instancePath: string;
    schemaPath: string;
    keyword: string;
    params: Record<string, unknown>;
    message?: string;
  }

  /** Says whether the value fits; `errors` then holds every complaint of that last call. */
  export interface Validator {
    (value: unknown): boolean;
    errors?: ValidatorError[] | null;
  }

  /** Swagger 2.0 */
  export const v2: Validator;
  /** OpenAPI 3.0 */
  export const v3: Validator;
}
