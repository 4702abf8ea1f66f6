import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from './commands.ts';
import { cli, folderWith } from './testing/cli.ts';

const USAGE_HINT = '--help tells how it is used';

describe('help', () => {
  it.each([['--help'], ['-h'], ['help']])('%s lists every command', async (word) => {
    const { code, out, err } = await cli([word]);
    for (const { name, summary } of commands)
      expect(out).toMatch(new RegExp(`${name} +${summary}`));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.each(commands)(
    'of $name shows its usage, arguments and an example',
    async ({ name, args }) => {
      const { code, out } = await cli([name, '--help', '--no-such-option']);
      expect(code).toBe(0);
      expect(out).toContain(`Usage: connector-studio ${name}`);
      expect(out).toContain(`connector-studio ${name} `);
      for (const { help } of Object.values(args)) expect(out).toContain(help);
      expect((await cli(['help', name])).out).toBe(out);
    },
  );

  it('is shown, as a mistake, where no command is given', async () => {
    const { code, out, err } = await cli([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain('Usage:');
  });

  it('loads nothing heavy', () => {
    const loaded = staticImports('./run.ts');
    expect([...loaded].filter((url) => !url.includes('/src/cli/'))).toEqual([
      expect.stringContaining('/src/core/rules/rule.ts'),
    ]);
    expect(loaded.size).toBeLessThan(20);
  });
});

it('--version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(await cli(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

describe('a command line that is wrong', () => {
  const mistakes: [what: string, args: string[], message: string][] = [
    ['an unknown command', ['valdate'], 'There is no command valdate. Did you mean validate?'],
    ['a command unlike any', ['qqqq'], 'The commands are validate, fix'],
    ['an unknown option before any command', ['--vers'], 'There is no option --vers.'],
    ['a missing argument', ['validate'], 'PATH is missing.'],
    ['a missing last argument', ['set', 'a', 'b', '/c'], 'JSON is missing.'],
    ['a missing option', ['pack', 'a', '--target', 'paconn'], '--out is missing.'],
    ['an unknown option', ['fix', 'a', '--dry'], 'Did you mean --dry-run?'],
    ['an option unlike any', ['fix', 'a', '--zzzzzz'], USAGE_HINT],
    ['a short option', ['fix', '-x', 'a'], 'fix has no option -x.'],
    ['an argument too many', ['fix', 'a', 'b'], 'b is one too many.'],
    [
      'an unknown word',
      ['validate', 'a', '--format', 'xml'],
      '--format is text, json, sarif, github or html, not xml.',
    ],
    ['an option without its value', ['validate', 'a', '--format'], '--format needs a value'],
    ['an option in place of a value', ['pack', 'a', '--out', '--force'], '--out needs a value'],
    ['a value for a flag', ['fix', 'a', '--dry-run=yes'], '--dry-run takes no value.'],
    ['a port that is none', ['start', '--port', '70000'], '--port is a number from 0 to 65535'],
  ];

  it.each(mistakes)('(%s) ends with 2 and says what is wrong', async (_, args, message) => {
    const { code, out, err } = await cli(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toContain(message);
    expect(err.trimEnd()).not.toContain('\n');
  });
});

it('says no more than the reason when a command itself fails', async () => {
  const files = {
    kindOf: () => Promise.reject(new TypeError('x is not a function')),
  };
  const { code, err } = await cli(['set', 'a', 'b', '/c', '1'], { files: files as never });
  expect(code).toBe(2);
  expect(err).toBe('Connector Studio failed (x is not a function). Please report it.\n');
});

it('takes what follows -- as it is', async () => {
  const { err } = await cli(['validate', '--', '--help']);
  expect(err).toContain('Cannot read --help');
});

it('lets paths have any name', async () => {
  const folder = folderWith({ 'a b/ä.txt': '' });
  const { code, err } = await cli(['validate', `${folder}/a b`]);
  expect(code).toBe(2);
  expect(err).toContain('a b: ');
});

/** The modules of ours that a module loads before it runs, itself included. */
function staticImports(
  entry: string,
  from = import.meta.url,
  seen = new Set<string>(),
): Set<string> {
  const url = new URL(entry, from).href;
  if (seen.has(url)) return seen;
  seen.add(url);
  const source = readFileSync(fileURLToPath(url), 'utf8');
  for (const [, names, path] of source.matchAll(/^import (?!type )([^;]*?)from '(\.[^']+)'/gm)) {
    const onlyTypes = /^\{\s*(?:type \w+,?\s*)+\}\s*$/.test(names ?? '');
    if (path && !onlyTypes) staticImports(path, url, seen);
  }
  return seen;
}
