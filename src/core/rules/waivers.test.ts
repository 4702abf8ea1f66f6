import { describe, expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import type { Pointer } from '../text/pointer.ts';
import { type Json, jsonOf } from '../text/value.ts';
import type { Finding } from './finding.ts';
import { stablePlace, takingBack, type Waiver, waive, waiversOf, waiving } from './waivers.ts';

const parameters = (...names: readonly string[]): Json => ({
  parameters: names.map((name) => ({ name, in: 'query' })),
});

const finding = (pointer: Pointer, rule = 'parameter-summary-missing'): Finding => ({
  id: `${rule}|${pointer}`,
  rule,
  severity: 'error',
  file: 'a.json',
  pointer,
  range: { start: 0, end: 0 },
  message: '',
  why: '',
  fix: null,
});

const waiver: Waiver = {
  rule: 'parameter-summary-missing',
  file: 'a.json',
  pointer: '/parameters/page',
  reason: 'Nobody sees it.',
};

describe('the place of a waiver', () => {
  it.each<[string, Json, Pointer, string]>([
    ['names items', parameters('id', 'page'), '/parameters/1/type', '/parameters/page/type'],
    ['names texts', { required: ['id', 'total'] }, '/required/1', '/required/total'],
    ['escapes names', parameters('a/b'), '/parameters/0', '/parameters/a~1b'],
    ['keeps the index of twins', parameters('id', 'id'), '/parameters/1', '/parameters/1'],
    ['keeps the index of numbers', parameters('7'), '/parameters/0', '/parameters/0'],
    ['keeps what is not there', {}, '/info/title', '/info/title'],
    ['is the whole', {}, '', ''],
  ])('%s', (_, root, pointer, place) => {
    expect(stablePlace(root, pointer)).toBe(place);
  });
});

describe('a waiver', () => {
  const waivedIn = (root: Json, pointer: Pointer, rule?: string) =>
    waive([finding(pointer, rule)], [waiver], () => root)[0]?.waived;

  it('stays with its place when others come in front', () => {
    expect(waivedIn(parameters('page'), '/parameters/0')).toBe('Nobody sees it.');
    expect(waivedIn(parameters('id', 'page'), '/parameters/1')).toBe('Nobody sees it.');
    expect(waivedIn(parameters('id', 'page'), '/parameters/0')).toBeUndefined();
  });

  it('is for one rule and one file', () => {
    expect(waivedIn(parameters('page'), '/parameters/0', 'other')).toBeUndefined();
    const elsewhere = { ...finding('/parameters/0'), file: 'b.json' };
    expect(waive([elsewhere], [waiver], () => parameters('page'))[0]).toBe(elsewhere);
  });

  it.each<[string, Json | undefined]>([
    ['no file', undefined],
    ['no list', { waivers: 'all' }],
    ['no reason', { waivers: [{ ...waiver, reason: ' ' }] }],
    ['no place', { waivers: [{ rule: 'x', reason: 'y' }] }],
  ])('is none where there is %s', (_, studio) => {
    expect(waiversOf(studio)).toEqual([]);
  });
});

describe('studio.json', () => {
  const changed = (text: string, changesFor: typeof waiving | typeof takingBack, given: Waiver) => {
    const tree = parse(text);
    const root = tree.root && jsonOf(tree.root);
    return applyChanges(tree, changesFor(root, given)).tree.text;
  };
  const other = { ...waiver, pointer: '/parameters/id' };
  const start = '{\n  "profile": "custom"\n}\n';

  it('takes waivers in, changes a reason, and is as it was when all are taken back', () => {
    const one = changed(start, waiving, waiver);
    const two = changed(one, waiving, other);
    expect(waiversOf(JSON.parse(two))).toEqual([waiver, other]);
    const again = { ...waiver, reason: 'Internal.' };
    expect(waiversOf(JSON.parse(changed(two, waiving, again)))).toEqual([again, other]);
    expect(changed(changed(two, takingBack, other), takingBack, waiver)).toBe(start);
  });

  it('takes back nothing that is not there', () => {
    expect(takingBack({}, waiver)).toEqual([]);
    expect(takingBack({ waivers: [] }, waiver)).toEqual([]);
  });
});
