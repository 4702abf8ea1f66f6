import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editTree } from './edit.ts';
import { find } from './locate.ts';
import { parse } from './parse.ts';
import type { Node, Tree } from './tree.ts';
import { jsonOf } from './value.ts';

const value = (text: string) => {
  const { root } = parse(text);
  return root && jsonOf(root);
};
const faults = (text: string) => allFaults(parse(text)).map((fault) => fault.kind);

function allFaults(tree: Tree) {
  const all = [...tree.faults];
  const visit = (node: Node | undefined) => {
    if (node?.kind === 'object') {
      all.push(...node.faults);
      for (const member of node.members) visit(member.value);
    } else if (node?.kind === 'array') {
      all.push(...node.faults);
      for (const item of node.items) visit(item.value);
    }
  };
  visit(tree.root);
  return all;
}

/** The tree without `whole`, which only says what may be shared. */
const bare = (tree: Tree) =>
  JSON.parse(JSON.stringify(tree, (key, held) => (key === 'whole' ? undefined : held)));

describe('parse', () => {
  it('reads what JSON.parse reads, to the same value and without a fault', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 2, '\t'), (json, space) => {
        const text = JSON.stringify(JSON.parse(json), null, space);
        expect(value(text)).toEqual(JSON.parse(text));
        expect(faults(text)).toEqual([]);
      }),
    );
  });

  it('has a fault exactly where JSON.parse refuses', () => {
    const token = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b',
      '1',
      '-',
      'true',
      'nul',
      ' ',
      '\n',
      '//x\n',
      "'c'",
      '\\',
    );
    fc.assert(
      fc.property(fc.array(token, { maxLength: 14 }), (tokens) => {
        const text = tokens.join('');
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(faults(text).length === 0).toBe(valid);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['a comment', '{"a": 1 /* one */}', { a: 1 }, ['comment']],
    ['a comment right behind a number', '[1/* one */, 2]', [1, 2], ['comment']],
    ['a comment right behind a word', '[null// none\n]', [null], ['comment']],
    ['a trailing comma', '{"a": [1, 2,],}', { a: [1, 2] }, ['trailing-comma', 'trailing-comma']],
    ['a missing comma', '{"a": 1\n"b": 2}', { a: 1, b: 2 }, ['comma-missing']],
    [
      'a half-typed string',
      '{"a": "Get inv\n"b": 2}',
      { a: 'Get inv', b: 2 },
      ['string-not-closed', 'comma-missing'],
    ],
    ['a key with nothing behind it', '{"a"\n"b": 2}', { b: 2 }, ['colon-missing', 'comma-missing']],
    ['a value still to come', '{"a":\n"b": 2}', { b: 2 }, ['value-missing', 'comma-missing']],
    [
      'a raw line break in a string',
      '{"a": "one\ntwo", "b": 2}',
      { a: 'one\ntwo', b: 2 },
      ['control-character'],
    ],
    [
      'an end that is missing',
      '{"a": [1, {"b": 2',
      { a: [1, { b: 2 }] },
      ['not-closed', 'not-closed', 'not-closed'],
    ],
    ['something after the end', '{"a": 1} }', { a: 1 }, ['unexpected']],
    ['the wrong bracket', '{"a": [1, 2}, "b": 3}', { a: [1, 2] }, undefined],
    [
      'a key of the prototype',
      '{"__proto__": {"x": 1}}',
      JSON.parse('{"__proto__": {"x": 1}}'),
      [],
    ],
    ['a byte order mark', '\ufeff{"a": 1}', { a: 1 }, []],
  ])('reads past %s', (_, text, wanted, kinds) => {
    expect(value(text)).toEqual(wanted);
    if (kinds) expect(faults(text)).toEqual(kinds);
  });

  it('passes over nesting that no stack could hold', () => {
    expect(faults('['.repeat(10_000) + ']'.repeat(10_000))).toEqual(['too-deep']);
    expect(faults('{"a":'.repeat(100_000))).toContain('too-deep');
  });

  it('never throws, and covers the text, wherever it is cut off', () => {
    const text = JSON.stringify({ a: ['x\\"', { 'b/c': null }, -1.5e3], d: 'é\u2028' }, null, 2);
    for (let end = 0; end <= text.length; end++)
      expect(() => parse(text.slice(0, end))).not.toThrow();
  });
});

describe('parse after a change', () => {
  const edit = fc.record({
    at: fc.nat(),
    length: fc.nat({ max: 6 }),
    text: fc.oneof(
      fc.constantFrom(
        '',
        ',',
        '"',
        '{',
        '}',
        '[',
        ']',
        ':',
        '1',
        '"k": 2,',
        '/',
        '*',
        '/*',
        '*/',
        '//',
        '\n',
        ' ',
        '\\',
        'tru',
      ),
      fc.string({ maxLength: 5 }),
    ),
  });

  it('gives the tree that reading the text from nothing gives', () => {
    fc.assert(
      fc.property(
        fc.json({ maxDepth: 5 }),
        fc.constantFrom(0, 2),
        fc.array(edit, { minLength: 1, maxLength: 12 }),
        (json, space, edits) => {
          let tree = parse(JSON.stringify(JSON.parse(json), null, space));
          for (const { at, length, text } of edits) {
            const offset = at % (tree.text.length + 1);
            tree = editTree(tree, [
              { offset, length: Math.min(length, tree.text.length - offset), text },
            ]);
            expect(bare(tree)).toEqual(bare(parse(tree.text)));
          }
        },
      ),
      { numRuns: 10_000 },
    );
  });

  it('shares every container that the edit did not touch', () => {
    const tree = parse('{"a": {"x": 1}, "b": {"y": [2]}, "c": {"z": 3}}');
    const next = editTree(tree, [{ offset: tree.text.indexOf('2'), length: 1, text: '"two"' }]);
    expect(find(next, '/a')?.node).toBe(find(tree, '/a')?.node);
    expect(find(next, '/c')?.node).toBe(find(tree, '/c')?.node);
    expect(find(next, '/b')?.node).not.toBe(find(tree, '/b')?.node);
  });
});
