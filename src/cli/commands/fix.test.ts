import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pack } from '../../core/bundle/zip.ts';
import { type Encoding, encode } from '../../core/connector/encoding.ts';
import { disk } from '../disk.ts';
import { Failure } from '../failure.ts';
import { cli, DEFINITION, definition, folderWith } from '../testing/cli.ts';

vi.mock('../../core/rules/catalogue.ts', () => import('../testing/rules.ts'));

const bad = definition(
  { title: 'Orders..' },
  { operationId: 'ListOrders', 'x-ms-visibility': 'important' },
);
const fixed = bad
  .replace('"Orders.."', '"Orders"')
  .replace('"operationId"', '"summary": "ListOrders",\n        "operationId"');

describe('fix', () => {
  it('applies safe fixes until nothing is left to fix, and lists them', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const { code, out, err } = await cli(['fix', folder]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(readFileSync(join(folder, DEFINITION), 'utf8')).toBe(fixed);
    expect(out).toBe(
      [
        join(folder, DEFINITION),
        '  /paths/~1orders/get  Add "ListOrders"  summary-missing',
        '  /info/title  Change to "Orders."  title-full-stop',
        '  /info/title  Change to "Orders"  title-full-stop',
        '',
        '3 findings fixed in 1 file.',
        '',
      ].join('\n'),
    );
    expect((await cli(['fix', folder])).out).toBe('Nothing to fix.\n');
  });

  it('leaves fixes alone that are not safe', async () => {
    const text = definition().replace('api.example', 'a-rather-long-host.example');
    const folder = folderWith({ [DEFINITION]: text });
    expect((await cli(['fix', folder])).out).toBe('Nothing to fix.\n');
    expect(readFileSync(join(folder, DEFINITION), 'utf8')).toBe(text);
  });

  it.each([
    ['--rule', 'summary-missing'],
    ['--rule=summary-missing', '--rule=host-long'],
    ['--rule', 'summary-missing', 'host-long'],
    ['--rule', 'summary-missing,host-long'],
  ])('takes only the rules of %s %s', async (...rules) => {
    const folder = folderWith({ [DEFINITION]: bad });
    expect((await cli(['fix', folder, ...rules])).out).toContain('1 finding fixed in 1 file.');
    expect(readFileSync(join(folder, DEFINITION), 'utf8')).toContain('"Orders.."');
    const first = folderWith({ [DEFINITION]: bad });
    expect((await cli(['fix', ...rules, first])).out).toContain('1 finding fixed in 1 file.');
  });

  it('refuses a rule that there is not', async () => {
    const { code, err } = await cli(['fix', folderWith(), '--rule', 'sumary-missing']);
    expect(code).toBe(2);
    expect(err).toBe('There is no rule sumary-missing. Did you mean summary-missing?\n');
  });

  it('prints a diff and changes nothing with --dry-run', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const { code, out, err } = await cli(['fix', folder, '--dry-run', '--rule', 'title-full-stop']);
    const path = join(folder, DEFINITION).slice(1);
    expect(code).toBe(0);
    expect(out).toBe(
      [
        `--- a/${path}`,
        `+++ b/${path}`,
        '@@ -1,7 +1,7 @@',
        ' {',
        '   "swagger": "2.0",',
        '   "info": {',
        '-    "title": "Orders..",',
        '+    "title": "Orders",',
        '     "version": "1.0"',
        '   },',
        '   "host": "api.example",',
        '',
      ].join('\n'),
    );
    expect(err).toBe('2 findings would be fixed in 1 file.\n');
    expect(readFileSync(join(folder, DEFINITION), 'utf8')).toBe(bad);
  });

  const forms: [what: string, encoding: Encoding, form: (text: string) => string][] = [
    ['CRLF', 'utf-8', (text) => text.replaceAll('\n', '\r\n')],
    ['a byte order mark', 'utf-8', (text) => `\ufeff${text}`],
    ['tabs', 'utf-8', (text) => text.replaceAll('  ', '\t')],
    ['UTF-16, little-endian', 'utf-16le', (text) => `\ufeff${text.replaceAll('\n', '\r\n')}`],
    ['UTF-16, big-endian', 'utf-16be', (text) => `\ufeff${text}`],
    ['Windows-1252', 'windows-1252', (text) => text.replace('api.example', 'Zürich—€')],
    ['trailing commas', 'utf-8', (text) => text.replace('"1.0"', '"1.0",')],
    ['a last line end', 'utf-8', (text) => `${text}\n`],
  ];

  it.each(forms)('keeps every other byte of a file with %s', async (_, encoding, form) => {
    const folder = folderWith({ [DEFINITION]: encode(form(bad), encoding) });
    await cli(['fix', folder]);
    expect([...readFileSync(join(folder, DEFINITION))]).toEqual([...encode(form(fixed), encoding)]);
  });

  it('writes only files that changed', async () => {
    const folder = folderWith({ [DEFINITION]: bad, 'apiProperties.json': '{}', 'readme.md': '' });
    const written: string[] = [];
    const files = {
      ...disk,
      write(path: string) {
        written.push(path);
        return Promise.resolve();
      },
    };
    await cli(['fix', folder], { files });
    expect(written).toEqual([join(folder, DEFINITION)]);
  });

  it('fixes a single file in place, through a link, and keeps its permissions', async () => {
    const folder = folderWith({ 'real.json': bad });
    const link = join(folder, 'link.json');
    symlinkSync(join(folder, 'real.json'), link);
    chmodSync(link, 0o640);
    expect((await cli(['fix', link])).code).toBe(0);
    expect(lstatSync(link).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(folder, 'real.json'), 'utf8')).toBe(fixed);
    expect(statSync(link).mode & 0o777).toBe(0o640);
  });

  it('changes no zip, and says so', async () => {
    const zip = pack([{ name: DEFINITION, bytes: new TextEncoder().encode(bad) }]);
    const folder = folderWith({ 'a.zip': zip });
    const { code, err } = await cli(['fix', join(folder, 'a.zip')]);
    expect(code).toBe(2);
    expect(err).toContain('is a zip, which is not changed in place.');
  });

  it('says where a file cannot be written', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const files = {
      ...disk,
      write: (path: string) =>
        Promise.reject(new Failure(`Cannot write ${path}: access is denied.`)),
    };
    const { code, err } = await cli(['fix', folder], { files });
    expect(code).toBe(2);
    expect(err).toBe(`Cannot write ${join(folder, DEFINITION)}: access is denied.\n`);
  });
});
