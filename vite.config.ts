import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { withoutNode } from './build/aliases.ts';
import { swaggerValidators } from './build/swagger-validators.ts';

/** The app: static files in dist/app, for any host and at any path of it. */
export default defineConfig({
  base: './',
  plugins: [react(), swaggerValidators()],
  resolve: { alias: withoutNode },
  optimizeDeps: {
    include: ['@apidevtools/swagger-parser', 'fast-deep-equal'],
    exclude: ['monaco-editor'],
  },
  worker: { format: 'es', plugins: () => [swaggerValidators()] },
  build: {
    target: 'es2023',
    outDir: 'dist/app',
    manifest: true,
    // Both would need an exception in the content security policy: data: scripts and fonts, an inline polyfill.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 5000,
  },
});
