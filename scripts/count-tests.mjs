// @ts-check
// Prints `N passed, N failed`: what the reports of the last test run (vitest.config.ts, playwright.config.ts) add up to.
// Its argument is the exit code of that run: one that failed with no failing test (types, lint, build) counts as 1 failed.
import { existsSync, readFileSync } from 'node:fs';

const exitCode = Number(process.argv[2] ?? 0);
const counts = [ofVitest(), ofPlaywright()];
const passed = sum(counts.map((count) => count.passed));
const failed = sum(counts.map((count) => count.failed));
console.log(`${passed} passed, ${Math.max(failed, exitCode === 0 ? 0 : 1)} failed`);

function ofVitest() {
  const report = read('test-results/vitest.json');
  return { passed: report?.numPassedTests ?? 0, failed: report?.numFailedTests ?? 0 };
}

function ofPlaywright() {
  const stats = read('test-results/playwright.json')?.stats;
  // A flaky test passed in the end.
  return {
    passed: (stats?.expected ?? 0) + (stats?.flaky ?? 0),
    failed: stats?.unexpected ?? 0,
  };
}

/**
 * A report, or undefined when that program did not run.
 * @param {string} path
 */
function read(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/** @param {number[]} numbers */
function sum(numbers) {
  return numbers.reduce((total, number) => total + number, 0);
}
