// @ts-check
// Finds the Chromium that the browser tests run in, and installs one where there is none.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const INSTALL_TIMEOUT_MS = 300_000;

/**
 * The path of a Chromium: what CHROMIUM_PATH says, else the system's, else Playwright's own, else one installed now.
 * @returns {Promise<string>}
 * @throws {Error} CHROMIUM_PATH names no file, or nothing was found and nothing could be installed
 */
export async function chromium() {
  const found = askedFor() ?? ofSystem() ?? (await ofPlaywright());
  return found ?? (await installed());
}

/** @returns {string | undefined} */
function askedFor() {
  const path = process.env['CHROMIUM_PATH'];
  if (path && !existsSync(path)) {
    throw new Error(`CHROMIUM_PATH is ${path}, and there is no such file`);
  }
  return path || undefined;
}

/** @returns {string | undefined} */
function ofSystem() {
  return [...onLinux, ...onMac, ...onWindows()].find((path) => existsSync(path));
}

const onLinux = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
];

const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

function onWindows() {
  return ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
      `${folder}\\Microsoft\\Edge\\Application\\msedge.exe`,
    ]);
}

/** The one that `npx playwright install` fetches. */
async function ofPlaywright() {
  const { chromium: browser } = await import('playwright');
  const path = browser.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installed() {
  console.error('No Chromium found: installing one (once).');

  const refusals = [installFrom('npx', ['playwright', 'install', 'chromium'])];
  const ofNpx = await ofPlaywright();
  if (ofNpx) return ofNpx;

  if (isRootOfDebian()) {
    refusals.push(installFrom('apt-get', ['update', '-qq']));
    refusals.push(
      installFrom('apt-get', [
        'install',
        '-y',
        '-qq',
        '--no-install-recommends',
        ...debianPackages,
      ]),
    );
    const ofApt = ofSystem();
    if (ofApt) return ofApt;
  }

  throw new Error(
    [
      'The browser tests need Chromium, and it could not be had:',
      ...refusals.map((refusal) => `  ${refusal}`),
      'Install Chrome or Chromium, or set CHROMIUM_PATH to one.',
    ].join('\n'),
  );
}

const debianPackages = ['chromium', 'fonts-liberation'];

const isRootOfDebian = () => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Runs the command to its end, and says in a line what came of it.
 * @param {string} command
 * @param {string[]} args
 * @returns {string}
 */
function installFrom(command, args) {
  const line = [command, ...args].join(' ');
  try {
    execFileSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: INSTALL_TIMEOUT_MS,
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return `${line}: done`;
  } catch (failure) {
    return `${line}: ${reasonOf(failure)}`;
  }
}

/** @param {unknown} failure what execFileSync threw, with what the command wrote on stderr */
function reasonOf(failure) {
  const written = failure instanceof Error && 'stderr' in failure ? String(failure.stderr) : '';
  const lines = (written || String(failure)).split('\n');
  return lines.find((line) => /error|fail/i.test(line))?.trim() ?? 'failed';
}
