import { describe, expect, it } from 'vitest';
import type { Finding } from '../core/rules/finding.ts';
import { everywhere, rule } from '../core/rules/rule.ts';
import { parse } from '../core/text/parse.ts';
import type { Pointer } from '../core/text/pointer.ts';
import { checkSchema } from './schemaCheck.ts';
import { type SpecificationComplaint, specificationFindings } from './specificationFindings.ts';

const OWN_RULE = rule({
  id: 'own-rule',
  title: 'Own',
  severity: everywhere('error'),
  visits: 'definition',
  why: '',
  source: 'TEST',
  check: () => [],
});

const FILE = 'apiDefinition.swagger.json';

const finding = (pointer: Pointer, message = 'Wrong.', more: Partial<Finding> = {}): Finding => ({
  id: pointer,
  rule: 'own-rule',
  severity: 'error',
  file: FILE,
  pointer,
  range: { start: 0, end: 1 },
  message,
  why: '',
  fix: null,
  ...more,
});

const TEXT = '{ "info": { "title": 7 }, "paths": { "/a": { "get": {} } } }';

const left = (
  complaints: readonly SpecificationComplaint[],
  findings: readonly Finding[] = [],
  text = TEXT,
) => specificationFindings(complaints, parse(text), FILE, findings, [OWN_RULE]);

const title: SpecificationComplaint = { pointer: '/info/title', message: 'This should be text.' };
const responses: SpecificationComplaint = {
  pointer: '/paths/~1a/get',
  message: '"responses" is missing.',
  params: { missingProperty: 'responses' },
};

describe('specificationFindings', () => {
  it('are errors at the value that is wrong', () => {
    expect(left([title])).toMatchObject([
      {
        rule: 'specification',
        severity: 'error',
        file: FILE,
        pointer: '/info/title',
        range: { start: TEXT.indexOf('7'), end: TEXT.indexOf('7') + 1 },
        message: 'This should be text.',
        fix: null,
      },
    ]);
  });

  it('stand at the key of the object that lacks one', () => {
    const at = TEXT.indexOf('"get"');
    expect(left([responses])).toMatchObject([
      { pointer: '/paths/~1a/get', range: { start: at, end: at + '"get"'.length } },
    ]);
  });

  const spokenFor: [what: string, complaint: SpecificationComplaint, said: Finding][] = [
    ['the same place', title, finding('/info/title', 'A title is text.', { severity: 'info' })],
    ['a place below it', { ...title, pointer: '/info' }, finding('/info/title')],
    ['the place of the missing key', responses, finding('/paths/~1a/get/responses')],
    [
      'the object that lacks the key, by its name',
      responses,
      finding('/paths/~1a/get', 'The operation has no response.'),
    ],
    [
      'the list around an item',
      { pointer: '/schemes/0', message: 'Not "ftp".' },
      finding('/schemes'),
    ],
  ];

  it.each(spokenFor)('leave it to a rule that speaks of %s', (_, complaint, said) => {
    expect(left([complaint], [said])).toEqual([]);
  });

  const otherwise: [what: string, complaint: SpecificationComplaint, said: Finding][] = [
    ['another file', title, finding('/info/title', '', { file: 'apiProperties.json' })],
    ['another key of the object', responses, finding('/paths/~1a/get', 'It has no summary.')],
    [
      'anything that uses the key as a common word',
      { ...responses, params: { missingProperty: 'in' } },
      finding('/paths/~1a/get', 'Something in it is wrong.'),
    ],
    ['a neighbour', title, finding('/info/version')],
    [
      'a blemish below it',
      { ...title, pointer: '/info' },
      finding('/info/title', 'Short.', { severity: 'warning' }),
    ],
    ['a place far above', responses, finding('', 'The responses are missing.')],
  ];

  it.each(otherwise)('stay where a rule speaks of %s', (_, complaint, said) => {
    expect(left([complaint], [said])).toHaveLength(1);
  });

  it('leave a question to the rule that decides it, though it finds nothing', () => {
    expect(left([{ ...title, decidedBy: ['own-rule', 'other'] }])).toEqual([]);
    expect(left([{ ...title, decidedBy: ['other'] }])).toHaveLength(1);
  });

  it('say one thing of one place, however many say it', () => {
    expect(left([title, { ...title, message: 'must be string' }])).toHaveLength(1);
    expect(left([responses, { ...responses, message: 'also', params: {} }])).toHaveLength(2);
  });

  it('say nothing of a broken text, but do of one with comments', () => {
    expect(left([title], [], '{ "info": { "title": 7, } // so\n }')).toHaveLength(1);
    expect(left([title], [], '{ "info": { "title": 7 ')).toEqual([]);
    expect(left([title], [], '{ "info": { "title": 7 "version": 1 } }')).toEqual([]);
    expect(left([title], [], `${TEXT} }`)).toEqual([]);
  });

  it('take what the schema check says', () => {
    expect(left(checkSchema({ swagger: '2.0', info: { title: 7, version: '1' } }))).toMatchObject([
      { message: '"paths" is missing.', pointer: '', range: { start: 0, end: 1 } },
      { pointer: '/info/title' },
    ]);
  });
});
