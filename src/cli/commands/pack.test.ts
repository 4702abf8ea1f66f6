import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { unpack } from '../../core/bundle/zip.ts';
import { cli, DEFINITION, definition, folderWith, PROPERTIES } from '../testing/cli.ts';

vi.mock('../../core/rules/catalogue.ts', () => import('../testing/rules.ts'));

const good = definition();
const broken = '\ufeff{\r\n\t"swagger": "2.0", // no more\r\n';
const wrong = definition().replace('"host": "api.example"', '"host": 7');

/** What a zip holds, by the names in it. */
function entriesOf(path: string): Record<string, number[]> {
  const unpacked = unpack(readFileSync(path));
  if (!unpacked.ok) throw new Error(unpacked.message);
  return Object.fromEntries(unpacked.files.map(({ name, bytes }) => [name, [...bytes]]));
}
const bytes = (text: string) => [...new TextEncoder().encode(text)];
const pack = (...args: string[]) => cli(['pack', '--target', 'paconn', ...args]);

describe('pack', () => {
  it('writes every file as it is, but for those of the studio', async () => {
    const files = {
      [DEFINITION]: good,
      [PROPERTIES]: '\ufeff{ }',
      'Script.csx': '// é\r\n',
      'icon.png': new Uint8Array([0x89, 0, 255]),
      'README.md': '',
    };
    const folder = folderWith({ ...files, 'studio.json': '{}', '.git': '', 'sub/x.json': '' });
    const zip = join(folderWith(), 'new', 'contoso.zip');
    const { code, out, err } = await pack(folder, '--out', zip);
    expect({ code, out, err }).toEqual({ code: 0, out: `${zip}: 5 files.\n`, err: '' });
    const written = Object.entries(files).map(([name, content]): [string, number[]] => [
      name,
      typeof content === 'string' ? bytes(content) : [...content],
    ]);
    expect(entriesOf(zip)).toEqual(Object.fromEntries(written));
  });

  it('gives the same bytes for the same connector, and leaves nothing beside them', async () => {
    const folder = folderWith({ [DEFINITION]: good });
    const out = folderWith();
    await pack(folder, '--out', join(out, 'a.zip'));
    const first = readFileSync(join(out, 'a.zip'));
    await pack(folder, '--out', join(out, 'a.zip'));
    expect(readFileSync(join(out, 'a.zip')).equals(first)).toBe(true);
    expect(readdirSync(out)).toEqual(['a.zip']);
  });

  it('takes a zip, and a single file under the exact name', async () => {
    const folder = folderWith({ 'Contoso.swagger.json': good });
    const out = folderWith();
    await pack(join(folder, 'Contoso.swagger.json'), '--out', join(out, 'a.zip'));
    await pack(join(out, 'a.zip'), '--out', join(out, 'b.zip'));
    expect(entriesOf(join(out, 'b.zip'))).toEqual({ [DEFINITION]: bytes(good) });
  });

  it('does not pack the bundle that lies in the folder', async () => {
    const folder = folderWith({ [DEFINITION]: good });
    const zip = join(folder, 'out.zip');
    await pack(folder, '--out', zip);
    await pack(folder, '--out', zip);
    expect(Object.keys(entriesOf(zip))).toEqual([DEFINITION]);
  });
});

describe('pack refuses a connector with errors', () => {
  it('and says which', async () => {
    const folder = folderWith({ [DEFINITION]: wrong });
    const zip = join(folderWith(), 'a.zip');
    const { code, out, err } = await pack(folder, '--out', zip);
    expect(code).toBe(1);
    expect(out).toMatch(/7:11 +error +This should be text, not 7\. +specification/);
    expect(err).toBe(
      `${folder} is not packed: 1 error, judged as custom. --force packs it in spite of that.\n`,
    );
    expect(existsSync(zip)).toBe(false);
  });

  it('unless it is to by force, byte for byte', async () => {
    const folder = folderWith({ [DEFINITION]: broken });
    const zip = join(folderWith(), 'a.zip');
    expect((await pack(folder, '--out', zip)).code).toBe(1);
    expect((await pack(folder, '--out', zip, '--force')).code).toBe(0);
    expect(entriesOf(zip)).toEqual({ [DEFINITION]: bytes(broken) });
  });

  it('by the target’s own profile, whatever studio.json says, and --profile over it', async () => {
    const text = definition({ title: 'Orders.' });
    const folder = folderWith({ [DEFINITION]: text, 'studio.json': '{"profile": "certified"}' });
    const zip = join(folderWith(), 'a.zip');
    expect((await pack(folder, '--out', zip)).code).toBe(0);
    const { code, err } = await pack(folder, '--out', zip, '--profile', 'certified');
    expect(code).toBe(1);
    expect(err).toContain('judged as certified');
  });
});

describe('pack of several paths', () => {
  it('writes each into a folder, named like its own', async () => {
    const folder = folderWith({ [`Contoso & Co/${DEFINITION}`]: good, 'b.json': good });
    const out = join(folderWith(), 'deep', 'bundles');
    const paths = [`${folder}/Contoso & Co/`, join(folder, 'b.json')];
    expect((await pack(...paths, '--out', out)).code).toBe(0);
    expect(readdirSync(out)).toEqual(['Contoso & Co.zip', 'b.zip']);
  });

  it('goes on after one that has errors or cannot be read', async () => {
    const folder = folderWith({ [`a/${DEFINITION}`]: wrong, [`b/${DEFINITION}`]: good });
    const out = folderWith();
    const refused = await pack(join(folder, 'a'), join(folder, 'b'), '--out', out);
    expect(refused.code).toBe(1);
    const unread = await pack(
      join(folder, 'none'),
      join(folder, 'a'),
      join(folder, 'b'),
      '--out',
      out,
    );
    expect(unread.code).toBe(2);
    expect(unread.err).toContain('Cannot read');
    expect(readdirSync(out)).toEqual(['b.zip']);
  });

  it('writes none where two would have one name', async () => {
    const folder = folderWith({ [`a/x/${DEFINITION}`]: good, [`b/x/${DEFINITION}`]: good });
    const out = join(folder, 'out');
    const { code, err } = await pack(join(folder, 'a/x'), join(folder, 'b/x'), '--out', out);
    expect(code).toBe(2);
    expect(err).toContain(`would both be packed as ${join(out, 'x.zip')}`);
    expect(existsSync(out)).toBe(false);
  });

  it('cannot write into a file', async () => {
    const folder = folderWith({ [`a/${DEFINITION}`]: good, 'b.json': good });
    const { code, err } = await pack(
      join(folder, 'a'),
      join(folder, 'b.json'),
      '--out',
      join(folder, 'b.json'),
    );
    expect(code).toBe(2);
    expect(err).toContain('there is a file of that name.');
  });

  it('writes one into a folder that is there', async () => {
    const folder = folderWith({ [`a/${DEFINITION}`]: good });
    const out = folderWith();
    await pack(join(folder, 'a'), '--out', out);
    expect(readdirSync(out)).toEqual(['a.zip']);
  });
});
