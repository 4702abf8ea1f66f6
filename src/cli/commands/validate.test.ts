import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { pack } from '../../core/bundle/zip.ts';
import { cli, DEFINITION, definition, folderWith, PROPERTIES } from '../testing/cli.ts';

vi.mock('../../core/rules/catalogue.ts', () => import('../testing/rules.ts'));

const good = definition();
const bad = definition({ title: 'Orders.' }, { operationId: 'ListOrders' });
const bytes = (text: string) => new TextEncoder().encode(text);

describe('validate', () => {
  it('says that nothing was found, and ends with 0', async () => {
    const folder = folderWith({ [DEFINITION]: good });
    expect(await cli(['validate', folder])).toEqual({
      code: 0,
      out: 'Nothing found in 1 connector, judged as certified.\n',
      err: '',
    });
  });

  it('lists findings by file, with their places, and ends with 1 where one is an error', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const { code, out, err } = await cli(['validate', folder]);
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(out).toBe(
      [
        `${join(folder, DEFINITION)}`,
        '  4:14  error    The title "Orders." ends with a full stop.  title-full-stop',
        '  10:7  warning  The operation ListOrders has no summary.    summary-missing',
        '',
        '1 error, 1 warning in 1 connector, judged as certified.',
        `2 findings can be fixed by: connector-studio fix ${folder}`,
        '',
      ].join('\n'),
    );
  });

  it('colours a terminal, unless it is not to', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const colour = await cli(['validate', folder], { terminal: { colour: true, progress: false } });
    expect(colour.out).toContain('\u001b[31merror');
    expect((await cli(['validate', folder])).out).not.toContain('\u001b');
  });

  it('obeys nothing that a file tells a terminal', async () => {
    const folder = folderWith({
      [DEFINITION]: definition({ title: 'a\u001b]0;b\u0007\u202e\n.' }),
    });
    const { out } = await cli(['validate', folder]);
    expect(out).toContain('The title "a\\u001b]0;b\\u0007\\u202e ." ends');
  });

  it('ends with 0 where there are only warnings', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const { code, out } = await cli(['validate', folder, '--profile', 'custom']);
    expect(code).toBe(0);
    expect(out).toContain('1 warning in 1 connector, judged as custom.');
  });

  it('judges as studio.json says, and --profile over it', async () => {
    const folder = folderWith({ [DEFINITION]: bad, 'studio.json': '{"profile": "custom"}' });
    expect((await cli(['validate', folder])).code).toBe(0);
    expect((await cli(['validate', folder, '--profile', 'independent'])).code).toBe(1);
  });

  it('refuses a studio.json with a profile that there is not', async () => {
    const folder = folderWith({ [DEFINITION]: good, 'studio.json': '{"profile": "expert"}' });
    const { code, err } = await cli(['validate', folder]);
    expect(code).toBe(2);
    expect(err).toContain(
      'says the profile is "expert"; there are certified, independent or custom.',
    );
  });

  it('finds what the specification refuses', async () => {
    const text = good.replace('"host": "api.example"', '"host": 7, "hosts": []');
    const { code, out } = await cli(['validate', folderWith({ [DEFINITION]: text })]);
    expect(code).toBe(1);
    expect(out).toMatch(/7:11 +error +This should be text, not 7\. +specification/);
    expect(out).toMatch(/7:14 +error +Swagger 2\.0 knows no "hosts" here/);
  });

  it('asks swagger-parser too with --spec', async () => {
    const twice = definition().replace(
      '"paths": {',
      '"paths": { "/more": { "get": { "operationId": "ListOrders", "responses": { "200": { "description": "OK" } } } },',
    );
    const folder = folderWith({ [DEFINITION]: twice });
    expect((await cli(['validate', folder, '--profile', 'custom'])).code).toBe(0);
    const { code, out } = await cli(['validate', folder, '--profile', 'custom', '--spec']);
    expect(code).toBe(1);
    expect(out).toMatch(/ListOrders.* specification/);
  });
});

describe('validate takes', () => {
  it('a single definition file, whatever its name', async () => {
    const folder = folderWith({ 'Contoso.swagger.json': bad, 'other.json': '{}' });
    const { code, out } = await cli(['validate', join(folder, 'Contoso.swagger.json')]);
    expect(code).toBe(1);
    expect(out).toContain(join(folder, 'Contoso.swagger.json'));
  });

  it('a zip, with the files at its top or in a folder', async () => {
    const entries = [{ name: `contoso/${DEFINITION}`, bytes: bytes(bad) }];
    const zip = join(folderWith({ 'contoso.zip': pack(entries) }), 'contoso.zip');
    const { code, out } = await cli(['validate', zip]);
    expect(code).toBe(1);
    expect(out).toContain(`${zip}: ${DEFINITION}`);
  });

  it('names of any case, links, and leaves files alone that begin with a dot', async () => {
    const folder = folderWith({ 'APIDEFINITION.swagger.json': good, '.hidden.json': '{' });
    symlinkSync(join(folder, 'gone'), join(folder, 'dangling.json'));
    expect((await cli(['validate', folder])).code).toBe(0);
  });

  it('many paths, going on after one that cannot be read', async () => {
    const folder = folderWith({
      [`a/${DEFINITION}`]: bad,
      [`b/${DEFINITION}`]: good,
      'c/x.txt': '',
    });
    const paths = ['a', 'none', 'c', 'b'].map((name) => join(folder, name));
    const { code, out, err } = await cli(['validate', ...paths]);
    expect(code).toBe(2);
    expect(err).toBe(
      [
        `Cannot read ${paths[1]}: there is no such file or folder.`,
        `Cannot read ${paths[2]}: x.txt is no connector. Open a Swagger 2.0 file in JSON, a connector's folder, or a zip of one. A folder holds ${DEFINITION}.`,
        '',
      ].join('\n'),
    );
    expect(out).toContain('in 2 connectors');
  });

  const unreadable: [what: string, files: Record<string, string>, path: string, message: string][] =
    [
      ['a damaged zip', { 'a.zip': 'PK\u0003\u0004 no' }, 'a.zip', 'The zip is damaged'],
      ['what is called a zip', { 'a.zip': 'no' }, 'a.zip', 'The zip is damaged'],
      ['an empty folder', {}, '', 'There are no files in it.'],
      ['OpenAPI 3', { 'a.json': '{"openapi": "3.0.1"}' }, 'a.json', 'OpenAPI 3 document'],
      ['a path through a file', { a: '' }, 'a/b', 'there is no such file or folder.'],
    ];

  it.each(unreadable)('no %s, and says why', async (_, files, path, message) => {
    const { code, out, err } = await cli(['validate', join(folderWith(files), path)]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
  });
});

describe('validate --format json', () => {
  it('has the shape of the contract', async () => {
    const folder = folderWith({ [DEFINITION]: bad, [PROPERTIES]: '{"properties": {}}' });
    const { code, out } = await cli(['validate', folder, '--format', 'json']);
    const offset = bad.indexOf('"Orders."');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({
      version: 1,
      files: [
        {
          path: folder,
          findings: [
            {
              rule: 'title-full-stop',
              severity: 'error',
              message: 'The title "Orders." ends with a full stop.',
              why: 'Makers read it as a title.',
              file: DEFINITION,
              pointer: '/info/title',
              range: {
                start: { line: 4, column: 14, offset },
                end: { line: 4, column: 23, offset: offset + 9 },
              },
              fix: { title: 'Change to "Orders"', safe: true },
              microsoft: null,
              docs: 'docs/rules.md#title-full-stop',
            },
            expect.objectContaining({ rule: 'summary-missing', severity: 'warning' }),
          ],
        },
      ],
      summary: { error: 1, warning: 1, info: 0 },
    });
  });

  it('gives every path as it was given, also a clean one', async () => {
    const folder = folderWith({ [DEFINITION]: good });
    const paths = [`${folder}/`, join(folder, DEFINITION)];
    const { code, out, err } = await cli(['validate', ...paths, 'none', '--format=json']);
    expect(code).toBe(2);
    expect(JSON.parse(out).files).toEqual(paths.map((path) => ({ path, findings: [] })));
    expect(err).toContain('Cannot read none');
  });

  it('counts lines whatever ends them, and offsets in UTF-16 units', async () => {
    const text = `\ufeff${bad.replaceAll('\n', '\r\n').replace('Orders.', '😀.')}`;
    const folder = folderWith({ [DEFINITION]: text });
    const { out } = await cli(['validate', folder, '--format', 'json']);
    const { start, end } = JSON.parse(out).files[0].findings[0].range;
    expect(text.slice(start.offset, end.offset)).toBe('"😀."');
    expect(start).toMatchObject({ line: 4, column: 14 });
    expect(end).toMatchObject({ line: 4, column: 19 });
  });

  it('says where a fix is not safe, or none', async () => {
    const text = good.replace('api.example', 'a-rather-long-host.example');
    const { out } = await cli(['validate', folderWith({ [DEFINITION]: text }), '--format', 'json']);
    expect(JSON.parse(out).files[0].findings).toMatchObject([
      { rule: 'host-long', severity: 'info', fix: { title: 'Shorten it', safe: false } },
    ]);
    const broken = await cli(['validate', folderWith({ [DEFINITION]: '{' }), '--format', 'json']);
    expect(JSON.parse(broken.out).files[0].findings).toMatchObject([{ fix: null }]);
  });
});
