import { expect, it } from 'vitest';
import { newTextFile, type TextFile } from '../connector/files.ts';
import { parse } from '../text/parse.ts';
import { Checker } from './engine.ts';
import { everywhere, rule } from './rule.ts';

const DEFINITION = newTextFile('apiDefinition.swagger.json', '{"paths":{}}');
const asked: string[] = [];

const own = rule({
  id: 'own-words',
  title: 'Depends on the script alone',
  severity: everywhere('error'),
  visits: 'script',
  why: 'A test.',
  source: 'test',
  *check({ text }) {
    asked.push('own');
    const start = text.indexOf('bad');
    if (start >= 0) yield { at: '', range: { start, end: start + 3 }, message: 'Bad.' };
  },
});
const across = rule({
  ...own,
  id: 'across-files',
  *check(_, context) {
    asked.push('across');
    const { length } = context.connector.files;
    yield { at: '', range: { start: 0, end: 1 }, message: `${length} files.` };
  },
});

function run(checker: Checker, files: readonly TextFile[]) {
  asked.length = 0;
  const trees = new Map([[DEFINITION.name, parse(DEFINITION.text)]]);
  const findings = checker.check({ connector: { name: 'Test', files }, trees }, 'certified');
  return findings.map(({ rule, file, range }) => `${rule} ${file} ${range.start}-${range.end}`);
}

it('reports in the script, and asks again only what looks elsewhere or when the text changed', () => {
  const checker = new Checker([own, across]);
  const found = ['across-files script.csx 0-1', 'own-words script.csx 2-5'];
  expect(run(checker, [DEFINITION, newTextFile('script.csx', 'a bad b')])).toEqual(found);
  expect(asked).toEqual(['own', 'across']);
  expect(run(checker, [DEFINITION, newTextFile('script.csx', 'a bad b')])).toEqual(found);
  expect(asked).toEqual(['across']);
  expect(run(checker, [DEFINITION, newTextFile('script.csx', 'an other bad')])).toEqual([
    'across-files script.csx 0-1',
    'own-words script.csx 9-12',
  ]);
  expect(asked).toEqual(['own', 'across']);
});
