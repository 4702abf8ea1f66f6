// @ts-check
// Builds unless dist is newer than everything it is built from, so that `npm start` starts at once.
import { execSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'build',
  'public',
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'vite.node.config.ts',
];

/** The build writes this last. */
const RESULT = 'dist/cli.js';

const builtAt = existsSync(RESULT) ? statSync(RESULT).mtimeMs : 0;
if (sources.some((path) => existsSync(path) && changedAt(path) > builtAt)) {
  execSync('npm run build --silent', { stdio: ['ignore', 'ignore', 'inherit'] });
}

/**
 * When the file, or anything in the folder, was last changed: milliseconds since 1970. A folder changes when something
 * is taken out of it.
 * @param {string} path
 * @returns {number}
 */
function changedAt(path) {
  const { mtimeMs } = statSync(path);
  const entries = statSync(path).isDirectory() ? readdirSync(path) : [];
  return Math.max(mtimeMs, ...entries.map((name) => changedAt(join(path, name))));
}
