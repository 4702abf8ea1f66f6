import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** Measurements: one file after the other, never beside the tests. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['bench/**/*.bench.ts'],
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 600_000,
    reporters: ['default'],
  },
});
