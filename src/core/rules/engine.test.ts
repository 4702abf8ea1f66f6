import { describe, expect, it } from 'vitest';
import { newTextFile } from '../connector/files.ts';
import { editTree } from '../text/edit.ts';
import { parse } from '../text/parse.ts';
import { child } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import { textOf } from '../text/value.ts';
import { Checker, type Parsed } from './engine.ts';
import { safely, set } from './fix.ts';
import { everywhere, type Rule, rule } from './rule.ts';
import { operation } from './testing/testConnector.ts';

const NAME = 'apiDefinition.swagger.json';
const parsed = (tree: Tree): Parsed => ({
  connector: { name: 'Test', files: [newTextFile(NAME, tree.text)] },
  trees: new Map([[NAME, tree]]),
});

const record = { title: '', severity: everywhere('error'), why: '', source: '' };

/** A rule that says the summary of every operation, and counts how often it was asked. */
function counting(looks: 'around' | 'nowhere else'): { rule: Rule; asked: () => number } {
  let times = 0;
  const counted = rule({
    ...record,
    id: 'counting',
    visits: 'operation',
    *check({ at, value }, context) {
      times++;
      if (looks === 'around') void context.definition;
      yield { at: child(at, 'summary'), message: textOf(value, 'summary') ?? '' };
    },
  });
  return { rule: counted, asked: () => times };
}

const two = parse(
  operation({}, { paths: { '/other': { get: { summary: 'Get another' } } } }).texts.definition,
);

/** The tree with some text of it replaced. */
function replace(tree: Tree, old: string, text: string): Tree {
  const offset = tree.text.indexOf(old);
  return editTree(tree, [{ offset, length: old.length, text }]);
}

describe('checking again after an edit', () => {
  it('asks only about the path that changed', () => {
    const { rule, asked } = counting('nowhere else');
    const checker = new Checker([rule]);
    checker.check(parsed(two), 'certified');
    expect(asked()).toBe(2);
    const findings = checker.check(parsed(replace(two, 'Get an invoice', 'Fetch it')), 'certified');
    expect(asked()).toBe(3);
    expect(findings.map(({ message }) => message)).toEqual(['Fetch it', 'Get another']);
  });

  it('asks again everywhere what a rule said after looking around', () => {
    const { rule, asked } = counting('around');
    const checker = new Checker([rule]);
    checker.check(parsed(two), 'certified');
    checker.check(parsed(replace(two, 'Get an invoice', 'Fetch it')), 'certified');
    expect(asked()).toBe(4);
  });

  it('asks again what was looked up, when that changed', () => {
    const asked: string[] = [];
    const looking = rule({
      ...record,
      id: 'looking',
      visits: 'response',
      *check({ at, value }, { lookup }) {
        asked.push(at);
        const schema = lookup.follow({ at, value: value['schema'] ?? null });
        yield { at, message: `${Object.keys(schema?.value['properties'] ?? {})}` };
      },
    });
    const tree = parse(
      operation({}, { paths: { '/other': { get: { responses: { 200: {} } } } } }).texts.definition,
    );
    const checker = new Checker([looking]);
    checker.check(parsed(tree), 'certified');
    expect(asked).toEqual([
      '/paths/~1invoices~1{id}/get/responses/200',
      '/paths/~1other/get/responses/200',
    ]);
    const elsewhere = replace(tree, 'Get an invoice', 'Fetch it');
    const renamed = replace(elsewhere, '"total"', '"sum"');
    asked.length = 0;
    checker.check(parsed(replace(tree, 'Contoso keeps', 'We keep')), 'certified');
    expect(asked).toEqual([]);
    expect(checker.check(parsed(renamed), 'certified')[0]?.message).toBe('id,sum');
    expect(asked).toEqual(['/paths/~1invoices~1{id}/get/responses/200']);
  });

  it('asks again what looked for an operation, when one of that ID comes or goes', () => {
    const looking = rule({
      ...record,
      id: 'looking',
      visits: 'info',
      *check({ at }, { lookup }) {
        yield { at, message: `${lookup.operationNamed('getother')?.path}` };
      },
    });
    const checker = new Checker([looking]);
    const first = checker.check(parsed(two), 'certified');
    const named = replace(two, '"summary": "Get another"', '"operationId": "GetOther"');
    expect([first, checker.check(parsed(named), 'certified')].map(([one]) => one?.message)).toEqual(
      ['undefined', '/other'],
    );
  });

  it('shows a finding where its path stands now', () => {
    const checker = new Checker([counting('nowhere else').rule]);
    checker.check(parsed(two), 'certified');
    const renamed = replace(two, '"/other"', '"/others"');
    expect(checker.check(parsed(renamed), 'certified').at(-1)).toMatchObject({
      pointer: '/paths/~1others/get/summary',
      range: { start: renamed.text.indexOf('"Get another"') },
    });
  });

  it('finds what checking from nothing finds', () => {
    const rules = [counting('around').rule, counting('nowhere else').rule];
    const checker = new Checker(rules);
    checker.check(parsed(two), 'certified');
    const edited = replace(two, '"id"', '"key"');
    expect(checker.check(parsed(edited), 'certified')).toEqual(
      new Checker(rules).check(parsed(edited), 'certified'),
    );
  });
});

describe('a rule that fails', () => {
  it('is a finding, and stops no other', () => {
    const failing = rule({
      ...record,
      id: 'failing',
      visits: 'definition',
      check() {
        throw new TypeError('oops');
      },
    });
    const findings = new Checker([failing, counting('around').rule]).check(parsed(two), 'custom');
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([
      ['failing', 'info'],
      ['counting', 'error'],
      ['counting', 'error'],
    ]);
    expect(findings[0]?.message).toContain('its rule failing failed (TypeError: oops)');
  });
});

describe('the fix of a finding', () => {
  const fixing = rule({
    ...record,
    id: 'fixing',
    visits: 'definition',
    *check({ at }) {
      yield { at, message: 'No host', fix: safely('Add it', set('/host', 'x')) };
    },
  });
  const fixIn = (text: string) =>
    new Checker([fixing]).check(parsed(parse(text)), 'custom')[0]?.fix ?? null;

  it('is left out where the form of the file is so broken that it would go to a wrong place', () => {
    expect(fixIn('{"info": {"title": "x"')).toBe(null);
    expect(fixIn('{"info": {"title": "x" y}}')).toBe(null);
  });

  it('is there beside a comment, a trailing comma, a value not yet typed', () => {
    expect(fixIn('{"info": {"title": "x",}, // ours\n "basePath": }')).toMatchObject({
      safe: true,
    });
  });
});

describe('a severity', () => {
  it('that is off for a profile gives no finding there', () => {
    const quiet = {
      ...counting('around').rule,
      severity: { certified: 'error', independent: 'warning', custom: 'off' },
    } as const;
    const checker = new Checker([quiet]);
    expect(checker.check(parsed(two), 'independent')[0]?.severity).toBe('warning');
    expect(checker.check(parsed(two), 'custom')).toEqual([]);
  });
});
