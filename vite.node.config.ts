import { defineConfig } from 'vite';
import { withoutCodeGeneration } from './build/aliases.ts';
import { swaggerValidators } from './build/swagger-validators.ts';

/**
 * The command line: dist/cli.js and its chunks, with every package inside. The chunks lie beside it and not in a folder
 * of theirs, so that `new URL('./app', import.meta.url)` is dist/app in each of them; and their names have no hash, as
 * this build must leave dist as it is (dist/app is there) and old chunks would pile up.
 */
export default defineConfig({
  plugins: [swaggerValidators()],
  resolve: { alias: withoutCodeGeneration },
  publicDir: false,
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist',
    emptyOutDir: false,
    target: 'node20',
    minify: true,
    rolldownOptions: {
      output: {
        entryFileNames: 'cli.js',
        chunkFileNames: 'cli-[name].js',
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
      },
    },
  },
  ssr: { noExternal: true, target: 'node' },
});
