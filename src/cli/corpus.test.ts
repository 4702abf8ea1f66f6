import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { unpack } from '../core/bundle/zip.ts';
import { decode } from '../core/connector/encoding.ts';
import { definitionOf } from '../core/swagger/definition.ts';
import { parse } from '../core/text/parse.ts';
import { jsonOf } from '../core/text/value.ts';
import { checkConnector } from './checkConnector.ts';
import { disk } from './disk.ts';
import { openPath } from './openPath.ts';
import { cli, folderWith } from './testing/cli.ts';

const CORPUS = process.env['CORPUS'];

if (CORPUS === undefined) test.skip('published connectors (set CORPUS to a folder of them)');
else {
  const folders = ['connectors', 'odd'].flatMap((kind) => connectorsIn(join(CORPUS, kind)));

  describe.each(folders)('%s', (folder) => {
    it('opens and lists its operations', async () => {
      const { definition } = await opened(folder);
      const { root } = parse(definition.text);
      expect(definitionOf(root && jsonOf(root)).operations.length).toBeGreaterThan(0);
    });

    it('is validated without a failing rule', async () => {
      const { connector } = await opened(folder);
      const findings = await checkConnector(connector, 'certified', { spec: false });
      const failed = findings.filter(({ message }) => message.startsWith('The studio could not'));
      expect(failed).toEqual([]);
    });

    it('packs by force and unpacks to the same bytes', async () => {
      const zip = join(folderWith(), 'bundle.zip');
      expect(
        (await cli(['pack', folder, '--target', 'paconn', '--out', zip, '--force'])).code,
      ).toBe(0);
      const unpacked = unpack(readFileSync(zip));
      const files = unpacked.ok ? unpacked.files : [];
      expect(files).toHaveLength(readdirSync(folder).length);
      for (const { name, bytes } of files) {
        expect(Buffer.compare(bytes, readFileSync(join(folder, name)))).toBe(0);
      }
    });

    it('has exactly one line changed by a new title', async () => {
      const { definition } = await opened(folder);
      const copy = folderWith();
      cpSync(folder, copy, { recursive: true });
      const set = ['set', copy, definition.name, '/info/title', '"Another title"'];
      expect((await cli(set)).code).toBe(0);
      const after = decode(readFileSync(join(copy, definition.name))).text.split('\n');
      const before = definition.text.split('\n');
      expect(after).toHaveLength(before.length);
      const changed = after.filter((line, index) => line !== before[index]);
      expect(changed).toEqual([expect.stringContaining('"title": "Another title"')]);
    });
  });
}

function connectorsIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(folder, entry.name));
}

async function opened(folder: string) {
  const { connector } = await openPath(folder, disk);
  const definition = connector.files.find(({ role }) => role === 'definition');
  if (definition?.kind !== 'text') throw new Error(`${folder} has no definition`);
  return { connector, definition };
}
