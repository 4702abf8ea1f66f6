import { describe, expect, it } from 'vitest';
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../rules/rule.ts';
import type { Answer } from './answers.ts';
import { itemsFor } from './checklist.ts';
import { CONTOSO } from './contoso.fixture.ts';
import { type Calls, factsOf, type Source } from './facts.ts';
import { standingOf } from './standing.ts';

const finding = (severity: Severity): Finding => ({
  id: severity,
  rule: 'title-too-long',
  severity,
  file: 'apiDefinition.swagger.json',
  pointer: '/info/title',
  range: { start: 0, end: 0 },
  message: '',
  why: '',
  fix: null,
});

function standing(
  id: string,
  {
    found = [],
    answer,
    ...source
  }: Partial<Source> & { found?: Severity[] | undefined; answer?: Answer } = {},
) {
  const facts = factsOf({ ...CONTOSO, ...source });
  const item = itemsFor(facts).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`${id} is not asked`);
  return standingOf(item, facts, found.map(finding), { answer, note: '' });
}

describe('what the rules judge', () => {
  it.each([
    [[], 'done', 'Contoso Orders at https://api.contoso.example/v2'],
    [['warning', 'warning'], 'warning', '2 warnings'],
    [['warning', 'error'], 'error', '1 error, 1 warning'],
  ] as const)('%j is %s', (found, state, words) => {
    expect(standing('general', { found: [...found] })).toEqual({ state, words });
  });

  it('is open while nothing was looked at', () => {
    const facts = factsOf(CONTOSO);
    const [item] = itemsFor(facts);
    if (!item) throw new Error('there are items');
    const given = { answer: undefined, note: '' };
    expect(standingOf(item, facts, undefined, given).state).toBe('open');
  });

  it('wants the colour of independent publishers', () => {
    const independent = (iconBrandColor: string) =>
      standing('icon', { profile: 'independent', properties: { iconBrandColor } }).state;
    expect(independent('#DA3B01')).toBe('done');
    expect(independent('#1b5e20')).toBe('error');
  });

  it('wants an icon of a certified connector, and a readme', () => {
    expect(standing('icon').state).toBe('open');
    expect(standing('icon', { icon: new Uint8Array(40) }).state).toBe('error');
    expect(standing('readme').state).toBe('error');
    expect(standing('readme', { hasReadme: true }).state).toBe('done');
  });
});

describe('ten runs of each operation', () => {
  const calls = (live: number, last: Calls['last'] = 'passed') => ({
    ListOrders: { live, last },
    OnOrder: { live: 10, last: 'passed' as const },
    OldOrders: { live: 12, last: 'passed' as const },
  });

  it('counts what the API itself answered', () => {
    expect(standing('attest-works', { calls: calls(9) })).toEqual({
      state: 'open',
      words: '2 of 3 operations so far',
    });
    expect(standing('attest-works', { calls: calls(10) }).state).toBe('done');
  });

  it('takes runs against the mock for none', () => {
    const mock = Object.fromEntries(
      Object.keys(calls(0)).map((name) => [name, { last: 'passed' as const }]),
    );
    expect(standing('attest-works', { calls: mock }).words).toBe('0 of 3 operations so far');
  });

  it('believes the author that they were made elsewhere', () => {
    expect(standing('attest-works', { answer: 'yes' }).state).toBe('done');
  });

  it('believes what it saw more than what was said', () => {
    const answered = { calls: calls(10, 'differs'), answer: 'yes' } as const;
    expect(standing('responses-match', answered)).toEqual({
      state: 'warning',
      words: '1 operation answers otherwise than described',
    });
  });
});

describe('what only the author can tell', () => {
  it.each([
    [undefined, 'open'],
    ['not yet', 'open'],
    ['yes', 'done'],
    ['does not apply', 'waived'],
  ] as const)('answered with %s is %s', (answer, state) => {
    expect(standing('uptime', answer ? { answer } : {}).state).toBe(state);
  });
});
