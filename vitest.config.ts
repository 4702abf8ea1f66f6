import { existsSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { withoutCodeGeneration } from './build/aliases.ts';
import { swaggerValidators } from './build/swagger-validators.ts';

/** Published connectors for the tests that need them; those say so when the folder is not there. */
const CORPUS =
  process.env['CORPUS'] ?? (existsSync('../shared/corpus') ? '../shared/corpus' : undefined);

/** What the property tests of this run draw their cases from; printed, so that the same can be run again. */
const SEED = process.env['SEED'] ?? String(Date.now() % 2 ** 31);
console.log(`Seed of the property tests: ${SEED} (SEED=${SEED} runs the same again)`);

/** Everything but the screen, which Playwright tests (e2e/). */
export default defineConfig({
  plugins: [swaggerValidators()],
  resolve: { alias: withoutCodeGeneration },
  test: {
    pool: 'threads',
    environment: 'node',
    env: { SEED, ...(CORPUS !== undefined && { CORPUS }) },
    setupFiles: ['build/property-seed.ts'],
    testTimeout: 60_000,
    include: ['{src,build,scripts}/**/*.test.ts'],
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    deps: {
      optimizer: {
        // Bundled first, so that the aliases hold inside it: what is tested is what the builds contain.
        ssr: {
          enabled: true,
          include: ['@apidevtools/swagger-parser'],
          rolldownOptions: { plugins: [swaggerValidators()] },
        },
      },
    },
  },
});
