import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileOf, openFiles } from '../../connector/connector.ts';
import { jsonIn } from '../../connector/fileJson.ts';
import { docsOf } from './docs.ts';
import { docsHtml } from './docsHtml.ts';

/** Published connectors, which are no part of this repository. */
const corpus = process.env['CORPUS'];

if (!corpus) test.skip('reference pages: set CORPUS to the folder of connectors/');
else
  test('the page of each published connector leads to its own entries, and runs nothing', () => {
    const wrong: string[] = [];
    const connectors = join(corpus, 'connectors');
    for (const entry of readdirSync(connectors, { withFileTypes: true })) {
      if (!entry.isDirectory()) continue;
      const page = pageOf(join(connectors, entry.name));
      if (page === undefined) continue;
      const targets = new Set([...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
      const links = [...page.matchAll(/ href="#([^"]*)"/g)].map(([, id]) => id);
      if (links.some((id) => !targets.has(id))) wrong.push(`${entry.name}: a link leads nowhere`);
      if (/<script|<img|javascript:[^"]*"/i.test(page)) wrong.push(`${entry.name}: not harmless`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);

function pageOf(folder: string): string | undefined {
  const raw = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => ({ name, bytes: new Uint8Array(readFileSync(join(folder, name))) }));
  const opened = openFiles(folder, raw);
  if (!opened.ok) return undefined;
  const { connector } = opened;
  const json = (role: 'definition' | 'properties') => {
    const file = fileOf(connector, role);
    return file && jsonIn(file);
  };
  return docsHtml(docsOf(connector, json('definition'), json('properties')));
}
