import { type ValidatorError, v2, v3 } from 'virtual:swagger-validators';

/**
 * What swagger-parser uses of ajv, over the validators compiled at build time. Aliased in place of `ajv-draft-04` (and
 * of `ajv/dist/2020`, for OpenAPI 3.1, which is not compiled: no second opinion on that).
 */
class CompiledAjv {
  errors: ValidatorError[] | null = null;

  /** `schema` tells only which version is meant. */
  validate(
    schema: { $defs?: unknown; properties?: { swagger?: unknown } },
    value: unknown,
  ): boolean {
    this.errors = null;
    if (schema.$defs) return true;
    const validator = schema.properties?.swagger ? v2 : v3;
    const valid = validator(value);
    this.errors = validator.errors ?? null;
    return valid;
  }
}

// The name that a CommonJS `require` gets: with `export default` it would get a namespace, which is no constructor.
export { CompiledAjv as 'module.exports' };
