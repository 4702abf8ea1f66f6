import { fileURLToPath } from 'node:url';

const source = (path: string): string => fileURLToPath(new URL(`../src/${path}`, import.meta.url));

const compiledAjv = source('analysis/shims/ajv.ts');

/** swagger-parser without ajv's code generation: in every build. */
export const withoutCodeGeneration = {
  'ajv-draft-04': compiledAjv,
  'ajv/dist/2020': compiledAjv,
};

/** swagger-parser without Node: in the browser's worker. */
export const withoutNode = {
  ...withoutCodeGeneration,
  fs: source('analysis/shims/fs.ts'),
  path: 'path-browserify',
  util: source('analysis/shims/util.ts'),
};
