import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { disk } from '../disk.ts';
import type { Io } from '../io.ts';
import { run } from '../run.ts';

/** A new folder with those files, gone when the test is over. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'connector-studio-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** Runs a command line on the real disk and gives back what it printed. */
export async function cli(args: readonly string[], more: Partial<Io> = {}) {
  const printed = { out: '', err: '' };
  const code = await run(args, {
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    terminal: { colour: false, progress: false },
    files: disk,
    interrupted: () => Promise.resolve(),
    openBrowser: () => undefined,
    ...more,
  });
  return { code, ...printed };
}

/** A definition that the specification takes; `info` and operations as wished. */
export const definition = (
  info: object = {},
  operation: object = { operationId: 'ListOrders', summary: 'List orders' },
): string =>
  JSON.stringify(
    {
      swagger: '2.0',
      info: { title: 'Orders', version: '1.0', ...info },
      host: 'api.example',
      paths: { '/orders': { get: { ...operation, responses: { 200: { description: 'OK' } } } } },
    },
    null,
    2,
  );

export const DEFINITION = 'apiDefinition.swagger.json';
export const PROPERTIES = 'apiProperties.json';
