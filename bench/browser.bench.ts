import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { type Browser, type Page, chromium as playwright } from 'playwright';
import { build } from 'vite';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { chromium } from '../scripts/chromium.mjs';
import { corpusText, figure, keep, type Row } from './figures.ts';

const SIZES = [
  { on: '32 KB', text: corpusText('certified-connectors__Asite-Canada') },
  { on: '1.1 MB', text: corpusText('certified-connectors__Encodian') },
];
const PROPERTIES = corpusText('certified-connectors__Encodian', 'apiProperties.json') ?? '{}';
const KEYS = 60;

let browser: Browser;
let studio: ChildProcess;
let address = '';
let bare: Server;
let bareAddress = '';
let bareText = '';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'text/plain',
};

beforeAll(async () => {
  browser = await playwright.launch({
    executablePath: await chromium(),
    args: ['--no-sandbox', '--disable-gpu'],
  });
  studio = spawn(process.execPath, ['dist/cli.js', 'start', '--port', '0', '--no-open']);
  address = await new Promise((resolve) => {
    studio.stdout?.on('data', (line: Buffer) =>
      resolve(/http:\S+/.exec(line.toString())?.[0] ?? ''),
    );
  });
  const outDir = mkdtempSync(join(tmpdir(), 'bare-'));
  await build({
    root: 'bench/bare',
    base: './',
    logLevel: 'error',
    configFile: false,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  bare = createServer(async ({ url = '/' }, answer) => {
    const path = url === '/' ? '/index.html' : url;
    answer.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
    answer.end(
      path === '/text.json' ? bareText : await readFile(join(outDir, path)).catch(() => ''),
    );
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => bare.once('listening', resolve));
  const where = bare.address();
  bareAddress = `http://127.0.0.1:${typeof where === 'object' ? where?.port : ''}/`;
});
afterAll(async () => {
  await browser.close();
  studio.kill();
  bare.close();
});

/** Puts the cursor behind a summary near the top, so that a full stop there makes a finding and taking it away none. */
async function placeCursor(page: Page): Promise<void> {
  await page.locator('.view-line').first().click();
  await page.keyboard.press('Control+f');
  await page.locator('.find-widget textarea').first().fill('"summary": "');
  await page.keyboard.press('Escape');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(500);
}

/** From a key press to the next painted frame, in ms. */
async function toPaint(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(globalThis, { times });
    addEventListener(
      'keydown',
      ({ timeStamp }) =>
        requestAnimationFrame(() => setTimeout(() => times.push(performance.now() - timeStamp))),
      true,
    );
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace');
    await page.waitForTimeout(80);
  }
  return page.evaluate(() => (globalThis as unknown as { times: number[] }).times);
}

/** From a key press to the squiggle that it makes, or takes away, in ms. */
async function toMarkers(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const marked: number[] = [];
    Object.assign(globalThis, { marked });
    let pressed = 0;
    let before = document.querySelectorAll('.squiggly-error').length;
    addEventListener(
      'keydown',
      ({ timeStamp }) => {
        pressed = timeStamp;
        before = document.querySelectorAll('.squiggly-error').length;
      },
      true,
    );
    new MutationObserver(() => {
      if (pressed === 0 || document.querySelectorAll('.squiggly-error').length === before) return;
      marked.push(performance.now() - pressed);
      pressed = 0;
    }).observe(document.body, { childList: true, subtree: true, attributes: true });
  });
  for (let key = 0; key < KEYS; key++) {
    await page.keyboard.press(key % 2 === 0 ? '.' : 'Backspace');
    await page.waitForTimeout(200);
  }
  return page.evaluate(() => (globalThis as unknown as { marked: number[] }).marked);
}

async function openStudio(text: string): Promise<Page> {
  const page = await (
    await browser.newContext({ viewport: { width: 1440, height: 900 } })
  ).newPage();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const files = [join(folder, 'apiDefinition.swagger.json'), join(folder, 'apiProperties.json')];
  writeFileSync(files[0] ?? '', text);
  writeFileSync(files[1] ?? '', PROPERTIES);
  await page.goto(address);
  await page.getByLabel('Import a file').setInputFiles(files);
  await page.locator('.view-lines').waitFor();
  await page.waitForTimeout(4000);
  return page;
}

describe.skipIf(SIZES.every(({ text }) => text === undefined))(
  'a key press in the browser (build first; CORPUS names the published connectors)',
  () => {
    it('is painted as in a bare Monaco, and marked soon after', async () => {
      const rows: Row[] = [];
      for (const { on, text } of SIZES) {
        if (text === undefined) continue;
        const page = await openStudio(text);
        await placeCursor(page);
        const row = (work: string, who: string, durations: number[]) =>
          rows.push({ work, on, who, figure: figure(durations) });
        row('key press to paint', 'we', await toPaint(page));
        row('key press to markers', 'we', await toMarkers(page));
        await page.context().close();
        bareText = text;
        const plain = await (
          await browser.newContext({ viewport: { width: 1440, height: 900 } })
        ).newPage();
        await plain.goto(bareAddress);
        await plain.locator('.view-line').first().waitFor();
        await plain.waitForTimeout(2000);
        await plain.locator('.view-line').nth(6).click();
        await plain.keyboard.press('End');
        await plain.keyboard.press('ArrowLeft');
        row('key press to paint', 'bare Monaco', await toPaint(plain));
        await plain.context().close();
      }
      console.log(`\n${keep('browser', rows)}\n`);
    });
  },
);
