import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { cli, DEFINITION, definition, folderWith } from '../testing/cli.ts';

vi.mock('../../core/rules/catalogue.ts', () => import('../testing/rules.ts'));

const bad = definition({ title: 'Orders.' }, { operationId: 'ListOrders' });
const waivers = (...list: readonly object[]) => JSON.stringify({ waivers: list });
const title = {
  rule: 'title-full-stop',
  file: DEFINITION,
  pointer: '/info/title',
  reason: 'It is the name.',
};

describe('validate --format sarif', () => {
  const sarif = async (files: Readonly<Record<string, string>>) => {
    const { out, code } = await cli(['validate', folderWith(files), '--format', 'sarif']);
    const log = JSON.parse(out);
    return { code, log, run: log.runs[0] };
  };

  it('has the findings with their rules, levels, regions and fixes', async () => {
    const { code, log, run } = await sarif({ [DEFINITION]: bad });
    expect(code).toBe(1);
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.rules).toEqual([
      expect.objectContaining({
        id: 'title-full-stop',
        name: 'TitleFullStop',
        shortDescription: { text: 'No full stop.' },
        fullDescription: { text: 'Makers read it as a title.' },
        help: expect.objectContaining({ text: 'No full stop. Makers read it as a title.' }),
        defaultConfiguration: { level: 'error' },
      }),
      expect.objectContaining({
        id: 'summary-missing',
        defaultConfiguration: { level: 'warning' },
      }),
    ]);
    const offset = bad.indexOf('"Orders."');
    expect(run.results[0]).toMatchObject({
      ruleId: 'title-full-stop',
      ruleIndex: 0,
      level: 'error',
      message: { text: 'The title "Orders." ends with a full stop.' },
      locations: [
        {
          physicalLocation: {
            artifactLocation: {
              uri: expect.stringMatching(/^file:.*apiDefinition\.swagger\.json$/),
            },
            region: {
              startLine: 4,
              startColumn: 14,
              endLine: 4,
              endColumn: 23,
              charOffset: offset,
              charLength: 9,
            },
          },
          logicalLocations: [{ fullyQualifiedName: `${DEFINITION}#/info/title` }],
        },
      ],
      fixes: [
        {
          description: { text: 'Change to "Orders"' },
          artifactChanges: [
            {
              replacements: [
                {
                  deletedRegion: { charOffset: offset, charLength: 9 },
                  insertedContent: { text: '"Orders"' },
                },
              ],
            },
          ],
        },
      ],
    });
    expect(
      run.artifacts.map((artifact: { location: { uri: string } }) => artifact.location.uri),
    ).toEqual([run.results[0].locations[0].physicalLocation.artifactLocation.uri]);
  });

  it('gives a finding the same fingerprint wherever it has moved to', async () => {
    const prints = async (text: string) =>
      (await sarif({ [DEFINITION]: text })).run.results.map(
        (result: { partialFingerprints: object }) => result.partialFingerprints,
      );
    const before = await prints(bad);
    expect(await prints(`\n\n${bad.replace('api.example', 'other.example')}`)).toEqual(before);
    expect(before[0]).not.toEqual(before[1]);
  });

  it('suppresses what is waived, with the reason', async () => {
    const { code, run } = await sarif({ [DEFINITION]: bad, 'studio.json': waivers(title) });
    expect(code).toBe(0);
    expect(run.results[0].suppressions).toEqual([
      { kind: 'external', status: 'accepted', justification: 'It is the name.' },
    ]);
    expect(run.results[1].suppressions).toBeUndefined();
  });
});

describe('validate --format github', () => {
  it('writes a command for each finding, with everything escaped', async () => {
    const text = definition({ title: '100%,\n::error::.' }, { operationId: 'A', summary: 'A' });
    const folder = folderWith({ [`a,b/${DEFINITION}`]: text });
    const { code, out } = await cli(['validate', join(folder, 'a,b'), '--format', 'github']);
    expect(code).toBe(1);
    const file = join(folder, 'a,b', DEFINITION).replaceAll(',', '%2C');
    expect(out).toBe(
      `::error file=${file},line=4,col=14,title=No full stop (title-full-stop)` +
        '::The title "100%25,%0A::error::." ends with a full stop.%0AMakers read it as a title.\n',
    );
  });

  it('says nothing of what is waived', async () => {
    const files = { [DEFINITION]: definition({ title: 'Orders.' }), 'studio.json': waivers(title) };
    expect((await cli(['validate', folderWith(files), '--format', 'github'])).out).toBe('');
  });
});

describe('validate --format html', () => {
  it('is one page, also of several connectors', async () => {
    const folder = folderWith({ [`a/${DEFINITION}`]: bad, [`b/${DEFINITION}`]: bad });
    const paths = ['a', 'b'].map((name) => join(folder, name));
    const { out } = await cli(['validate', ...paths, '--format', 'html']);
    expect(out.match(/<!doctype html>/g)).toHaveLength(1);
    expect(out.match(/<h1>Orders\.<\/h1>/g)).toHaveLength(2);
  });
});

describe('a waiver', () => {
  it('leaves a finding out of the counts, but not out of the list', async () => {
    const folder = folderWith({ [DEFINITION]: bad, 'studio.json': waivers(title) });
    const { code, out } = await cli(['validate', folder]);
    expect(code).toBe(0);
    expect(out).toContain('ends with a full stop. (waived: It is the name.)');
    expect(out).toContain('1 warning, 1 waived in 1 connector');
    const json = JSON.parse((await cli(['validate', folder, '--format', 'json'])).out);
    expect(json.summary).toEqual({ error: 0, warning: 1, info: 0, waived: 1 });
    expect(json.files[0].findings[0].waived).toBe('It is the name.');
  });

  it('lets no error through pack', async () => {
    const folder = folderWith({ [DEFINITION]: bad, 'studio.json': waivers(title) });
    const out = join(folderWith(), 'a.zip');
    const args = ['pack', folder, '--target', 'paconn', '--profile', 'certified', '--out', out];
    const { code, err } = await cli(args);
    expect(code).toBe(1);
    expect(err).toContain('is not packed: 1 waived error, judged as certified.');
    expect((await cli([...args, '--force'])).code).toBe(0);
  });

  it('keeps fix from its place', async () => {
    const folder = folderWith({ [DEFINITION]: bad, 'studio.json': waivers(title) });
    const { out } = await cli(['fix', folder]);
    expect(out).toContain('1 finding fixed');
    expect((await cli(['validate', folder])).out).toContain('"Orders." ends');
  });
});

describe('validate --baseline', () => {
  it('cannot be read: says so and ends with 2', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    const { code, err } = await cli(['validate', folder, '--baseline', join(folder, 'none')]);
    expect(code).toBe(2);
    expect(err).toContain('there is no such file or folder');
  });

  it('leaves errors that no published connector has', async () => {
    const folder = folderWith({ [DEFINITION]: bad });
    expect((await cli(['validate', folder, '--baseline', folder])).code).toBe(1);
  });
});
