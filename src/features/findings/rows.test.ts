import { describe, expect, test } from 'vitest';
import { newTextFile } from '../../core/connector/files.ts';
import type { Finding } from '../../core/rules/finding.ts';
import type { Severity } from '../../core/rules/rule.ts';
import type { Pointer } from '../../core/text/pointer.ts';
import { type OpenFiles, opened } from '../../store/openFiles.ts';
import { blockersOf, countsOf, stepCountsOf } from './counts.ts';
import { homeOfFinding, wayTo } from './places.ts';
import { filtered, grouped, rowsOf, waivedGroup } from './rows.ts';

const DEFINITION = 'apiDefinition.swagger.json';
const definition = {
  info: { title: 'Invoices' },
  paths: {
    '/invoices': {
      get: { summary: 'Get an invoice', parameters: [{ name: 'invoiceId', in: 'query' }] },
      post: { operationId: 'CreateInvoice' },
    },
  },
  definitions: { Invoice: {} },
};
const files: OpenFiles = new Map(
  [
    newTextFile(DEFINITION, JSON.stringify(definition)),
    newTextFile('apiProperties.json', '{ "properties": { "iconBrandColor": "#fff" } }'),
    newTextFile('readme.md', '# Invoices'),
  ].map((file) => [file.name, opened(file)]),
);
const tree = files.get(DEFINITION)?.tree;

const finding = (
  rule: string,
  pointer: Pointer,
  severity: Severity = 'error',
  file = DEFINITION,
): Finding => ({
  id: `${rule}|${file}|${pointer}`,
  rule,
  severity,
  file,
  pointer,
  range: { start: 0, end: 1 },
  message: `Something is wrong at ${pointer}.`,
  why: 'It matters.',
  fix: null,
});

const summary = finding('operation-summary-end', '/paths/~1invoices/get/summary', 'warning');
const label = finding(
  'parameter-summary-missing',
  '/paths/~1invoices/get/parameters/0/x-ms-summary',
);
const title = finding('title-too-long', '/info/title');
const brand = finding('brand-color', '/properties/iconBrandColor', 'info', 'apiProperties.json');
const readme = finding('readme-short', '', 'info', 'readme.md');
const syntax = finding('json-unparseable', '/info/title');
const all = [summary, label, title, brand, readme];

describe('the place of a finding', () => {
  test.each([
    ['an operation by its summary', summary, 'Get an invoice', 'summary'],
    [
      'an item of a list by its name',
      label,
      'Get an invoice',
      'parameters › invoiceId › x-ms-summary',
    ],
    [
      'an operation without summary by its id',
      finding('x', '/paths/~1invoices/post'),
      'CreateInvoice',
      '',
    ],
    ['a shared schema by its name', finding('x', '/definitions/Invoice/type'), 'Invoice', 'type'],
    ['a path by its path', finding('x', '/paths/~1invoices'), '/invoices', ''],
    ['a field of a step by the step', title, 'General', 'info › title'],
    ['a file without a form by its name', readme, 'readme.md', ''],
  ])('%s', (_, given, home, way) => {
    const { title: name, at } = homeOfFinding(files, given);
    expect([name, wayTo(tree, given, at)]).toEqual([home, way]);
  });
});

const everything = { words: '', severities: new Set<Severity>(['error', 'warning', 'info']) };
const titles = (rule: string) => (rule === 'title-too-long' ? 'The title is too long' : rule);

describe('the filter', () => {
  test.each([
    ['finds all without words', everything, all],
    ['finds by severity', { ...everything, severities: new Set<Severity>(['warning']) }, [summary]],
    ['finds by the rule’s title', { ...everything, words: 'TOO long' }, [title]],
    [
      'finds by the operation’s summary',
      { ...everything, words: 'get an invoice' },
      [summary, label],
    ],
    ['wants every word', { ...everything, words: 'invoice x-ms-summary' }, [label]],
    [
      'finds what a pasted line of a validator is about',
      {
        ...everything,
        words:
          "The 'x-ms-summary' property is required. ValuePath: /paths/~1invoices/get/parameters/0",
      },
      [label],
    ],
    ['finds a place that is pasted', { ...everything, words: 'ValuePath: /info/title' }, [title]],
    ['finds by Microsoft’s code', { ...everything, words: 'FieldLengthExceeded' }, [title]],
    ['finds by a part of a code', { ...everything, words: 'fieldlengthex' }, [title]],
    [
      'finds what else is at the place where the rule says nothing there',
      { ...everything, words: "The 'contact' property is required. ValuePath: /info/title" },
      [title],
    ],
    ['may find nothing', { ...everything, words: 'nothing like it' }, []],
  ])('%s', (_, filter, found) => {
    expect(filtered(all, filter, files, titles)).toEqual(found);
  });
});

describe('groups', () => {
  const rules = new Map(
    all.map(({ rule }, rank) => [rule, { title: titles(rule), rank }] as const),
  );

  test('by rule: the worst first, then as in the catalogue', () => {
    expect(grouped(all, 'rule', files, rules).map(({ key }) => key)).toEqual([
      'parameter-summary-missing',
      'title-too-long',
      'operation-summary-end',
      'brand-color',
      'readme-short',
    ]);
  });

  test('by place: in the order of the files', () => {
    const groups = grouped(all, 'place', files, rules);
    expect(groups.map((group) => [group.title, group.severity, group.findings.length])).toEqual([
      ['Get an invoice', 'error', 2],
      ['General', 'error', 2],
      ['readme.md', 'info', 1],
    ]);
  });

  test('a closed one shows its heading alone', () => {
    const groups = grouped(all, 'place', files, rules);
    const rows = rowsOf(groups, new Set(groups.slice(0, 2).map(({ key }) => key)));
    expect(rows.map(({ kind }) => kind)).toEqual(['group', 'group', 'group', 'finding']);
  });
});

test('what is waived is one group, and none where nothing is', () => {
  expect(waivedGroup([])).toEqual([]);
  expect(waivedGroup([summary, title])).toMatchObject([
    { title: 'Waived', severity: 'error', findings: [summary, title], isWaived: true },
  ]);
});

describe('counts', () => {
  const findings = new Map([
    [DEFINITION, [summary, label, title, syntax]],
    ['apiProperties.json', [brand]],
    ['readme.md', [readme]],
  ]);

  test('are of all files', () => {
    expect(countsOf({ findings, files })).toEqual({ error: 3, warning: 1, info: 2 });
  });

  test('a waived error keeps it from being packed all the same', () => {
    const waived = new Map([[DEFINITION, [title, summary]]]);
    expect(blockersOf({ findings, files, waived })).toBe(4);
  });

  test.each([
    ['general', { error: 1, warning: 0, info: 1 }],
    ['definition', { error: 2, warning: 1, info: 0 }],
    ['security', { error: 0, warning: 0, info: 0 }],
    ['submit', { error: 0, warning: 0, info: 1 }],
  ] as const)('of %s are those that its form answers for', (step, counts) => {
    expect(stepCountsOf({ findings, files }, step)).toEqual(counts);
  });
});
