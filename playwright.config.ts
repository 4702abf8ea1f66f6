import { defineConfig } from '@playwright/test';
import { chromium } from './scripts/chromium.mjs';

/** Another one lets two checkouts run side by side. */
const PORT = Number(process.env['PORT'] ?? 4173);

// Here and not in a global setup: launch options are read before one runs.
const executablePath = await chromium();

/** Journeys through the built app, served by our own gateway. Build first. */
export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/playwright',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  workers: 2,
  timeout: 30_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    // With a trace, opening Monaco takes three times as long. Add --trace on by hand.
    trace: 'off',
    launchOptions: {
      executablePath,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  webServer: {
    command: `node dist/cli.js start --port ${PORT} --no-open`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: false,
    timeout: 20_000,
  },
});
