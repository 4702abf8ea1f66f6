import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pack } from '../../core/bundle/zip.ts';
import { type Encoding, encode } from '../../core/connector/encoding.ts';
import { cli, DEFINITION, definition, folderWith, PROPERTIES } from '../testing/cli.ts';

const text = definition();
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

describe('set', () => {
  const edits: [what: string, pointer: string, json: string, before: string, after: string][] = [
    ['changes a value', '/info/title', '"Sales"', '"title": "Orders"', '"title": "Sales"'],
    [
      'adds a key at its usual place',
      '/info/description',
      '"All"',
      '"title": "Orders",',
      '"title": "Orders",\n    "description": "All",',
    ],
    [
      'adds a path of objects',
      '/info/contact/name',
      '"A"',
      '"1.0"\n',
      '"1.0",\n    "contact": {\n      "name": "A"\n    }\n',
    ],
    [
      'follows escapes of the pointer',
      '/paths/~1orders/get/summary',
      '"All"',
      '"List orders"',
      '"All"',
    ],
    [
      'appends to a list',
      '/paths/~1orders/get/tags/-',
      '"a"',
      '"operationId"',
      '"tags": [\n          "a"\n        ],\n        "operationId"',
    ],
    ['takes a negative number', '/info/version', '-5', '"1.0"', '-5'],
    [
      'takes an object',
      '/info/title',
      '{"a": [1, null]}',
      '"Orders"',
      '{\n      "a": [\n        1,\n        null\n      ]\n    }',
    ],
  ];

  it.each(edits)('%s', async (_, pointer, json, before, after) => {
    const folder = folderWith({ [DEFINITION]: text });
    const { code, err } = await cli(['set', folder, DEFINITION, pointer, json]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(text).toContain(before);
    expect(read(folder, DEFINITION)).toBe(text.replace(before, after));
  });

  it('says what changed and on which line', async () => {
    const folder = folderWith({ [DEFINITION]: text });
    const set = (json: string, pointer = '/info/title') =>
      cli(['set', folder, DEFINITION, pointer, json]);
    const place = join(folder, DEFINITION);
    expect((await set('"A"')).out).toBe(`${place}:4: /info/title changed.\n`);
    expect((await set('"B"', '/info/license/name')).out).toBe(
      `${place}:7: /info/license/name added.\n`,
    );
    const { mtimeMs } = statSync(place);
    expect((await set('"A"')).out).toBe(
      `${place}: /info/title has that value already; nothing changed.\n`,
    );
    expect(statSync(place).mtimeMs).toBe(mtimeMs);
  });

  const forms: [what: string, encoding: Encoding, form: (text: string) => string][] = [
    ['CRLF', 'utf-8', (lines) => lines.replaceAll('\n', '\r\n')],
    ['a byte order mark', 'utf-8', (lines) => `\ufeff${lines}`],
    ['tabs', 'utf-8', (lines) => lines.replaceAll('  ', '\t')],
    ['UTF-16, little-endian', 'utf-16le', (lines) => `\ufeff${lines.replaceAll('\n', '\r\n')}`],
    ['UTF-16, big-endian', 'utf-16be', (lines) => `\ufeff${lines}`],
    ['Windows-1252', 'windows-1252', (lines) => lines.replace('api.example', 'Zürich—€')],
    ['one long line', 'utf-8', (lines) => lines.replace(/\n */g, '')],
    ['comments', 'utf-8', (lines) => lines.replaceAll('{\n', '{ // "so"\n')],
    ['a broken end', 'utf-8', (lines) => lines.slice(0, -6)],
  ];

  it.each(forms)('keeps every other byte of a file with %s', async (_, encoding, form) => {
    const folder = folderWith({ [DEFINITION]: encode(form(text), encoding) });
    const { code } = await cli(['set', folder, DEFINITION, '/info/title', '"Bestellungen für é"']);
    const wanted = form(text).replace('"Orders"', '"Bestellungen für é"');
    expect(code).toBe(0);
    expect([...readFileSync(join(folder, DEFINITION))]).toEqual([...encode(wanted, encoding)]);
  });

  it('writes letters as escapes that the file’s encoding does not have', async () => {
    const before = text.replace('api.example', 'Zürich');
    const folder = folderWith({ [DEFINITION]: encode(before, 'windows-1252') });
    await cli(['set', folder, DEFINITION, '/info/title', '"日 😀 ü"']);
    const wanted = before.replace('"Orders"', '"\\u65e5 \\ud83d\\ude00 ü"');
    expect([...readFileSync(join(folder, DEFINITION))]).toEqual([
      ...encode(wanted, 'windows-1252'),
    ]);
  });

  it.each([
    ['a single file', 'x/api.json', 'api.json'],
    ['a single file, called a definition', 'x/api.json', DEFINITION],
    ['a file’s name in any case', 'x', 'APIdefinition.SWAGGER.json'],
    ['a definition of another name', 'y', DEFINITION],
    ['the properties', 'x', PROPERTIES],
    ['a definition that is OpenAPI 3', 'z', DEFINITION],
  ])('takes %s', async (_, path, file) => {
    const folder = folderWith({
      [`x/${DEFINITION}`]: text,
      'x/api.json': text,
      [`x/${PROPERTIES}`]: '{}',
      'y/Contoso.swagger.json': text,
      [`z/${DEFINITION}`]: '{"openapi": "3.0.0"}',
    });
    const { code, out, err } = await cli(['set', join(folder, path), file, '/x-a', '1']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toContain('/x-a added.');
  });

  it('begins a file that is empty', async () => {
    const folder = folderWith({ [PROPERTIES]: '' });
    await cli(['set', folder, PROPERTIES, '/properties/publisher', '"Contoso"']);
    expect(JSON.parse(read(folder, PROPERTIES))).toEqual({ properties: { publisher: 'Contoso' } });
  });
});

describe('set refuses', () => {
  const refusals: [what: string, args: string[], message: string][] = [
    ['a pointer without a slash', [DEFINITION, 'info/title', '1'], 'is no JSON pointer. It begins'],
    ['a place below a text', [DEFINITION, '/info/title/x', '1'], 'nothing can be added below it'],
    ['an item past the end', [DEFINITION, '/tags/5', '1'], '/tags has 1 items'],
    ['a text without quotes', [DEFINITION, '/info/title', 'Sales'], `own: '"Sales"'.`],
    ['single quotes', [DEFINITION, '/info/title', "'Sales'"], 'texts stand in double quotes'],
    ['no value', [DEFINITION, '/info/title', ' '], 'it is empty.'],
    ['comments in the value', [DEFINITION, '/info/title', '[1] // one'], 'is not JSON'],
    ['too long a number', [DEFINITION, '/x', '[12345678901234567890]'], 'more digits than'],
    ['too great a number', [DEFINITION, '/x', '{"a": 1e999}'], 'more digits than'],
    ['a file that is not there', ['script.csx', '/a', '1'], 'There is no script.csx in'],
    ['a file that is not JSON', ['readme.md', '/a', '1'], 'is no JSON file'],
  ];

  it.each(refusals)('%s', async (_, args, message) => {
    const files = { [DEFINITION]: text.replace('"host"', '"tags": [1], "host"'), 'readme.md': '' };
    const folder = folderWith(files);
    const { code, out, err } = await cli(['set', folder, ...args]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(read(folder, DEFINITION)).toBe(files[DEFINITION]);
  });

  it('a file that is another one', async () => {
    const folder = folderWith({ [PROPERTIES]: '{}' });
    const { code, err } = await cli(['set', join(folder, PROPERTIES), DEFINITION, '/a', '1']);
    expect(code).toBe(2);
    expect(err).toContain('is a file itself, and not');
  });

  it('a zip', async () => {
    const folder = folderWith({ 'a.zip': pack([]), 'b.json': pack([]) });
    for (const name of ['a.zip', 'b.json']) {
      const { code, err } = await cli(['set', join(folder, name), DEFINITION, '/a', '1']);
      expect(code).toBe(2);
      expect(err).toContain('is a zip, which is not changed in place.');
    }
  });

  it('a path that is not there', async () => {
    const { code, err } = await cli(['set', 'none', DEFINITION, '/a', '1']);
    expect({ code, err }).toEqual({
      code: 2,
      err: 'Cannot read none: there is no such file or folder.\n',
    });
  });
});
