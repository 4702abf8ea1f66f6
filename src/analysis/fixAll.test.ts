import { describe, expect, it } from 'vitest';
import { newTextFile } from '../core/connector/files.ts';
import type { Finding } from '../core/rules/finding.ts';
import { everywhere, type Fix, type Problem, rule } from '../core/rules/rule.ts';
import { parse } from '../core/text/parse.ts';
import { child, type Pointer } from '../core/text/pointer.ts';
import { entriesOf, type Json, jsonOf, member } from '../core/text/value.ts';
import { fixAll, fixOnce } from './fixAll.ts';
import { Session } from './session.ts';

const FILE = 'apiDefinition.swagger.json';

/** A session on a definition under rules that look at all of it. */
function sessionOn(text: string, ...checks: ((root: Json) => Iterable<Problem>)[]): Session {
  const session = new Session(
    checks.map((check, index) =>
      rule({
        id: `rule-${index}`,
        title: '',
        severity: everywhere('error'),
        visits: 'definition',
        why: '',
        source: '',
        check: ({ value }) => check(value),
      }),
    ),
  );
  session.open({ name: 'x', files: [newTextFile(FILE, text)] });
  return session;
}

const textIn = (session: Session) => session.parsed.trees.get(FILE)?.text;

const problem = (at: Pointer, ...changes: Fix['changes']): Problem => ({
  at,
  message: 'Wrong.',
  fix: { title: 'Right it', safe: true, changes },
});

/** Every text of an object that ends with a full stop loses one. */
function* fullStops(root: Json, at: Pointer = ''): Iterable<Problem> {
  for (const [key, value] of entriesOf(root)) {
    const place = child(at, key);
    if (typeof value !== 'string') yield* fullStops(value, place);
    else if (value.endsWith('.'))
      yield problem(place, { op: 'set', at: place, value: value.slice(0, -1) });
  }
}

describe('fixAll', () => {
  it('fixes all places of a file', () => {
    const session = sessionOn('{"a": "A.", "b": {"c": "C."}, "d": "D"}', fullStops);
    const { findings } = fixAll(session, 'certified');
    expect(textIn(session)).toBe('{"a": "A", "b": {"c": "C"}, "d": "D"}');
    expect(findings.map(({ pointer }) => pointer)).toEqual(['/b/c', '/a']);
  });

  it('gives the edits in the order in which they happened', () => {
    const text = '{"a": "A.", "b": "B."}';
    const other = sessionOn(text);
    for (const { file, edits } of fixAll(sessionOn(text, fullStops), 'certified').steps)
      other.edit(file, edits);
    expect(textIn(other)).toBe('{"a": "A", "b": "B"}');
  });

  it('goes on with what a fix brings to light', () => {
    const needsB = function* (root: Json) {
      if (member(root, 'b') === undefined) yield problem('', { op: 'set', at: '/b', value: 'B.' });
    };
    const session = sessionOn('{"a": 1}', needsB, fullStops);
    fixAll(session, 'certified');
    expect(textIn(session)).toBe('{"a": 1, "b": "B"}');
  });

  it('takes one of two fixes of the same place, and the other only if it is still wanted', () => {
    const isOne = (value: number) =>
      function* (root: Json) {
        if (member(root, 'a') !== value && member(root, 'a') === 0)
          yield problem('/a', { op: 'set', at: '/a', value });
      };
    const session = sessionOn('{"a": 0}', isOne(1), isOne(2));
    expect(fixAll(session, 'certified').findings).toHaveLength(1);
    expect(textIn(session)).toBe('{"a": 1}');
  });

  it('does not end up at another item when items go', () => {
    const noNulls = function* (root: Json) {
      const list = member(root, 'list');
      for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
        if (item === null)
          yield problem(child('/list', index), { op: 'remove', at: child('/list', index) });
      }
    };
    const namesAll = function* (root: Json) {
      const list = member(root, 'list');
      for (const [index, item] of (Array.isArray(list) ? list : []).entries()) {
        const at = child('/list', index, 'name');
        if (item !== null && member(item, 'name') === undefined)
          yield problem('', { op: 'set', at, value: `item ${member(item, 'id')}` });
      }
    };
    const session = sessionOn('{"list": [null, {"id": 1}, null, {"id": 2}]}', noNulls, namesAll);
    fixAll(session, 'certified');
    expect(jsonOf(session.parsed.trees.get(FILE)?.root ?? never())).toEqual({
      list: [
        { id: 1, name: 'item 1' },
        { id: 2, name: 'item 2' },
      ],
    });
  });

  it('ends where a fix does not help, and where fixes undo each other', () => {
    const always = function* () {
      yield problem('/a', { op: 'set', at: '/n', value: 1 });
    };
    const grows = function* (root: Json) {
      const a = String(member(root, 'a'));
      yield { ...problem('/a', { op: 'set', at: '/a', value: `${a}x` }), message: a };
    };
    const helpless = sessionOn('{"a": 1}', always);
    expect(fixAll(helpless, 'certified').findings).toHaveLength(1);
    const endless = sessionOn('{"a": ""}', grows);
    fixAll(endless, 'certified');
    expect(textIn(endless)).toBe('{"a": "xxxxxxxxxx"}');
  });

  it('leaves alone what is not safe or not wanted, and what cannot be done', () => {
    const unsafe = function* (): Iterable<Problem> {
      yield { ...problem('/a'), fix: { title: '', safe: false, changes: [] } };
    };
    const impossible = function* () {
      yield problem('/b', { op: 'set', at: '/a/b/c', value: 1 });
    };
    const session = sessionOn('{"a": "A."}', unsafe, impossible, fullStops);
    expect(fixAll(session, 'certified', ({ rule: id }) => id === 'rule-1').steps).toEqual([]);
    expect(fixAll(session, 'certified').findings.map(({ rule: id }) => id)).toEqual(['rule-2']);
  });
});

describe('fixOnce', () => {
  const text = '[1, /* a */ 2, /* b */ 3]';
  const ofForm = (at: Pointer, offset: number): Finding => ({
    id: `${at} ${offset}`,
    rule: 'form',
    severity: 'error',
    file: FILE,
    pointer: at,
    range: { start: offset, end: offset + 7 },
    message: '',
    why: '',
    fix: { title: '', safe: true, changes: [], edits: [{ offset, length: 7, text: '' }] },
  });
  const trees = new Map([[FILE, parse(text)]]);

  it('mends the form of a text first, all of it at once', () => {
    const findings = [ofForm('', text.indexOf('/* b')), ofForm('', text.indexOf('/* a'))];
    const value: Finding = {
      ...ofForm('/0', 1),
      fix: { title: '', safe: true, changes: [{ op: 'remove', at: '/0' }] },
    };
    expect(fixOnce([value, ...findings, ...findings], trees)).toEqual({
      steps: [
        {
          file: FILE,
          edits: [
            { offset: 4, length: 7, text: '' },
            { offset: 15, length: 7, text: '' },
          ],
        },
      ],
      findings: [findings[1], findings[0]],
    });
  });

  it('edits a text that has no tree, a readme', () => {
    const finding = ofForm('', 0);
    expect(fixOnce([finding], new Map())).toEqual({
      steps: [{ file: FILE, edits: [{ offset: 0, length: 7, text: '' }] }],
      findings: [finding],
    });
  });

  it('changes no value where there is no tree', () => {
    const change: Finding = {
      ...ofForm('/0', 0),
      fix: { title: '', safe: true, changes: [{ op: 'remove', at: '/0' }] },
    };
    expect(fixOnce([change], new Map())).toEqual({ steps: [], findings: [] });
  });
});

function never(): never {
  throw new Error('no root');
}
