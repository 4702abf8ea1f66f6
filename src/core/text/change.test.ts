import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges, type Change, ChangeRefused, editsFor } from './change.ts';
import { applyEdits, type Edits, invertEdits } from './edit.ts';
import { find } from './locate.ts';
import { parse } from './parse.ts';
import { child, type Pointer } from './pointer.ts';
import type { FaultKind, Node, Tree } from './tree.ts';
import type { Json } from './value.ts';

const edited = (text: string, change: Change): string =>
  applyEdits(text, editsFor(parse(text), change));

describe('a change in a definition', () => {
  const definition = `{
  "info": {
    "title": "Orders", // shown to makers
    "version": "1.0"
  },
  "schemes": ["https"],
  "paths": {
    "/orders": { "get": { "summary": "List orders" } },
    "/empty": {}
  }
}
`;

  const changes: [what: string, change: Change, before: string, after: string][] = [
    [
      'a value is replaced where it stands',
      { op: 'set', at: '/info/title', value: 'Sales' },
      '"title": "Orders", //',
      '"title": "Sales", //',
    ],
    [
      'a new member goes on its own line',
      { op: 'set', at: '/info/description', value: 'All' },
      '"version": "1.0"\n',
      '"version": "1.0",\n    "description": "All"\n',
    ],
    [
      'a new member among members on one line stays on it',
      { op: 'set', at: '/paths/~1orders/get/operationId', value: 'List' },
      '"summary": "List orders" }',
      '"summary": "List orders", "operationId": "List" }',
    ],
    [
      'the objects between are made',
      { op: 'set', at: '/paths/~1empty/get/summary', value: 'None' },
      '"/empty": {}',
      '"/empty": {\n      "get": {\n        "summary": "None"\n      }\n    }',
    ],
    [
      'an item is added to a list on one line',
      { op: 'set', at: '/schemes/-', value: 'http' },
      '["https"]',
      '["https", "http"]',
    ],
    [
      'the last member goes with the comma before it',
      { op: 'remove', at: '/info/version' },
      ', // shown to makers\n    "version": "1.0"\n',
      ' // shown to makers\n',
    ],
    [
      'a member in the middle goes with its line',
      { op: 'remove', at: '/schemes' },
      '  "schemes": ["https"],\n',
      '',
    ],
    ['the only member leaves nothing', { op: 'remove', at: '/schemes/0' }, '["https"]', '[]'],
    [
      'a key is renamed',
      { op: 'rename', at: '/paths/~1orders', key: '/sales' },
      '"/orders":',
      '"/sales":',
    ],
    [
      'a member moves with its text',
      { op: 'move', at: '/paths/~1empty', to: 0 },
      '"/orders": { "get": { "summary": "List orders" } },\n    "/empty": {}',
      '"/empty": {},\n    "/orders": { "get": { "summary": "List orders" } }',
    ],
    [
      'a new member goes behind the one it is to follow',
      { op: 'insert', at: '/info/description', value: 'All', after: 'title' },
      '    "version": "1.0"',
      '    "description": "All",\n    "version": "1.0"',
    ],
    [
      'an object is changed member by member',
      { op: 'set', at: '/info', value: { title: 'Sales', version: '1.0' } },
      '"Orders"',
      '"Sales"',
    ],
  ];

  it.each(changes)('%s', (_, change, before, after) => {
    expect(definition).toContain(before);
    expect(edited(definition, change)).toBe(definition.replace(before, after));
  });
});

describe('a change of a text that is odd', () => {
  const changes: [what: string, text: string, change: Change, wanted: string][] = [
    [
      'an empty file gets the objects down to the place',
      '',
      { op: 'set', at: '/info/title', value: 'A' },
      '{\n    "info": {\n        "title": "A"\n    }\n}',
    ],
    [
      'an object with nothing in it gets lines',
      '{}',
      { op: 'set', at: '/info/title', value: 'A' },
      '{\n    "info": {\n        "title": "A"\n    }\n}',
    ],
    [
      'a trailing comma serves the new item',
      '[1, 2,]',
      { op: 'set', at: '/-', value: 3 },
      '[1, 2, 3]',
    ],
    ['a trailing comma stays', '[1, 2,]', { op: 'remove', at: '/1' }, '[1,]'],
    [
      'a comment after the last member stays behind it',
      '{\n  "a": 1 // one\n}',
      { op: 'set', at: '/b', value: 2 },
      '{\n  "a": 1,\n  "b": 2 // one\n}',
    ],
    [
      'a comment alone in an object stays',
      '{\n  "a": {\n    // nothing yet\n  }\n}',
      { op: 'set', at: '/a/b', value: 1 },
      '{\n  "a": {\n    "b": 1\n    // nothing yet\n  }\n}',
    ],
    ['a comment before the comma goes', '[1 /* one */, 2]', { op: 'remove', at: '/0' }, '[2]'],
    [
      'a comment before the next item stays',
      '[1, /* two */ 2]',
      { op: 'remove', at: '/0' },
      '[/* two */ 2]',
    ],
    ['a half-typed value is filled in', '{"a":}', { op: 'set', at: '/a', value: 1 }, '{"a": 1}'],
    [
      'a key without a colon is filled in',
      '{"a"\n}',
      { op: 'set', at: '/a', value: 1 },
      '{"a": 1\n}',
    ],
    [
      'a half-typed member goes with its colon',
      '{"a": 1, "b": }',
      { op: 'remove', at: '/b' },
      '{"a": 1 }',
    ],
    [
      'a member is added behind a half-typed one',
      '{"a": }',
      { op: 'set', at: '/b', value: 1 },
      '{"a":, "b": 1 }',
    ],
    ['an object that is not closed yet', '{"a": 1', { op: 'remove', at: '/a' }, '{'],
    ['items without blanks stay so', '[1,2]', { op: 'set', at: '/-', value: 3 }, '[1,2,3]'],
    [
      'blanks before colons are kept up',
      '{\n  "a" : {\n    "b" : 1\n  }\n}',
      { op: 'set', at: '/c', value: { d: 1 } },
      '{\n  "a" : {\n    "b" : 1\n  },\n  "c" : {\n    "d" : 1\n  }\n}',
    ],
    [
      'carriage returns alone end lines too',
      '{\r\t"a": 1\r}',
      { op: 'set', at: '/b', value: [2] },
      '{\r\t"a": 1,\r\t"b": [\r\t\t2\r\t]\r}',
    ],
    [
      'of a key that stands twice the last one counts',
      '{"a": 1, "a": 2}',
      { op: 'set', at: '/a', value: 3 },
      '{"a": 1, "a": 3}',
    ],
  ];

  it.each(changes)('%s', (_, text, change, wanted) => {
    expect(edited(text, change)).toBe(wanted);
  });
});

describe('a change that cannot be', () => {
  const refusals: [what: string, change: Change][] = [
    ['a value below a text', { op: 'set', at: '/title/x', value: 1 }],
    ['an item past the end', { op: 'set', at: '/list/7', value: 1 }],
    ['an item by no number', { op: 'insert', at: '/list/', value: 1 }],
    ['a member that is there', { op: 'insert', at: '/title', value: 1 }],
    ['taking out what is not there', { op: 'remove', at: '/none' }],
    ['taking out an item by no number', { op: 'remove', at: '/list/' }],
    ['taking out half an item', { op: 'remove', at: '/list/0.5' }],
    ['taking out the whole', { op: 'remove', at: '' }],
    ['renaming an item', { op: 'rename', at: '/list/0', key: 'a' }],
    ['renaming to a key that is there', { op: 'rename', at: '/title', key: 'list' }],
  ];

  it.each(refusals)('%s is refused', (_, change) => {
    expect(() => edited('{"title": "A", "list": [1, 2]}', change)).toThrow(ChangeRefused);
  });
});

/** JSON with the order of its members, which a plain object does not keep for keys like `200`. */
type Ordered = null | boolean | number | string | readonly Ordered[] | ReadonlyMap<string, Ordered>;

const orderedOf = (node: Node): Ordered => {
  if (node.kind === 'array') return node.items.map(({ value }) => orderedOf(value));
  if (node.kind !== 'object') return node.value;
  return new Map(node.members.map(({ key, value }) => [key, value ? orderedOf(value) : null]));
};

const isMap = (value: Ordered | undefined): value is ReadonlyMap<string, Ordered> =>
  value instanceof Map;
const isList = (value: Ordered | undefined): value is readonly Ordered[] => Array.isArray(value);

function plain(value: Ordered): Json {
  if (isMap(value)) {
    const entries = [...value].map(([key, item]): [string, Json] => [key, plain(item)]);
    return Object.fromEntries(entries);
  }
  return isList(value) ? value.map(plain) : value;
}

/** With blanks as `JSON.stringify` has them. */
function pretty(value: Ordered, unit: string, indent = ''): string {
  if (!isMap(value) && !isList(value)) return JSON.stringify(value);
  const [open, close] = isMap(value) ? '{}' : '[]';
  const colon = unit === '' ? ':' : ': ';
  const inner = indent + unit;
  const parts = isMap(value)
    ? [...value].map(([key, item]) => JSON.stringify(key) + colon + pretty(item, unit, inner))
    : value.map((item) => pretty(item, unit, inner));
  if (parts.length === 0) return `${open}${close}`;
  return unit === ''
    ? `${open}${parts.join(',')}${close}`
    : `${open}\n${inner}${parts.join(`,\n${inner}`)}\n${indent}${close}`;
}

/** Some of it on one line, some not; comments and trailing commas here and there, as `odd` says with each number. */
function untidy(value: Ordered, odd: () => number, eol: string, indent = ''): string {
  const noise = () => ['', ' ', `/* ${odd()} */`, ` // {"[,]${eol}`][odd() % 4] ?? '';
  if (!isMap(value) && !isList(value)) return JSON.stringify(value);
  const [open, close] = isMap(value) ? '{}' : '[]';
  const inner = `${indent}  `;
  const parts = isMap(value)
    ? [...value].map(
        ([key, item]) =>
          `${JSON.stringify(key)}${noise()}:${noise()}${untidy(item, odd, eol, inner)}`,
      )
    : value.map((item) => untidy(item, odd, eol, inner));
  const gap = odd() % 2 === 0 ? `${eol}${inner}` : noise();
  const trailing = parts.length > 0 && odd() % 5 === 0 ? ',' : '';
  const body = parts.map((part) => `${noise()}${gap}${part}${noise()}`).join(',');
  return `${open}${body}${trailing}${noise()}${close}`;
}

const key = fc.oneof(
  fc.constantFrom('a', 'b', 'c', 'summary', '/orders/{id}', 'x~y', '200', '', '__proto__', '"'),
  fc.string({ maxLength: 4 }),
);
const scalar = fc.oneof(
  fc.constantFrom(null, true, false, 0, -1.5e-7, 12, '', 'text', 'ä"\\\n\u2028', '{[,'),
  fc.string({ maxLength: 6 }),
);
const { value: anyValue, map: anyMap } = fc.letrec<{ value: Ordered; map: Ordered }>((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('map'), list(tie)),
  map: fc
    .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 5, selector: ([name]) => name })
    .map((entries) => new Map(entries)),
}));
function list(tie: (name: 'value') => fc.Arbitrary<Ordered>) {
  return fc.array(tie('value'), { maxLength: 4 });
}

/** A place of a value with the containers on the way. */
interface Place {
  readonly at: Pointer;
  readonly parent: Ordered;
  readonly index: number;
  readonly count: number;
}

function* placesIn(parent: Ordered, at: Pointer = ''): Iterable<Place> {
  if (!isMap(parent) && !isList(parent)) return;
  const entries: [string | number, Ordered][] = isMap(parent) ? [...parent] : [...parent.entries()];
  for (const [index, [segment, value]] of entries.entries()) {
    const pointer = child(at, segment);
    yield { at: pointer, parent, index, count: entries.length };
    yield* placesIn(value, pointer);
  }
}

interface Wish {
  readonly op: Change['op'];
  readonly place: number;
  readonly to: number;
  readonly key: string;
  readonly value: Ordered;
}
const wish: fc.Arbitrary<Wish> = fc.record({
  op: fc.constantFrom('set', 'insert', 'remove', 'rename', 'move'),
  place: fc.nat(),
  to: fc.nat(),
  key,
  value: anyValue,
});

/** A change of a value and what it should lead to; undefined where the value has no place for it. */
function realised(root: Ordered, wished: Wish): { change: Change; wanted: Ordered } | undefined {
  const places = [...placesIn(root)];
  const place = places[wished.place % Math.max(1, places.length)];
  if (!place) return undefined;
  const { at, parent, index, count } = place;
  const into = (build: (parent: Ordered) => Ordered) => rebuilt(root, parent, build);
  const beside = at.slice(0, at.lastIndexOf('/')) as Pointer;
  const isNew = isMap(parent) && !parent.has(wished.key);
  const value = plain(wished.value);
  switch (wished.op) {
    case 'set': {
      const kept = isMap(parent) ? [...parent.keys()][index] : index;
      if (isNew && wished.to % 2 === 0) {
        const change: Change = { op: 'set', at: child(beside, wished.key), value };
        return {
          change,
          wanted: into((old) => spliced(old, count, 0, [wished.key, wished.value])),
        };
      }
      const wanted = into((old) => spliced(old, index, 1, [String(kept), wished.value]));
      return { change: { op: 'set', at, value }, wanted };
    }
    case 'insert': {
      if (isMap(parent)) {
        if (!isNew) return undefined;
        const after = [...parent.keys()][index] ?? '';
        const change: Change = { op: 'insert', at: child(beside, wished.key), value, after };
        const wanted = into((old) => spliced(old, index + 1, 0, [wished.key, wished.value]));
        return { change, wanted };
      }
      const to = wished.to % (count + 1);
      const wanted = into((old) => spliced(old, to, 0, ['', wished.value]));
      return { change: { op: 'insert', at: child(beside, to), value }, wanted };
    }
    case 'remove':
      return { change: { op: 'remove', at }, wanted: into((old) => spliced(old, index, 1)) };
    case 'rename': {
      if (!isMap(parent) || !isNew) return undefined;
      const held = [...parent.values()][index] ?? null;
      const wanted = into((old) => spliced(old, index, 1, [wished.key, held]));
      return { change: { op: 'rename', at, key: wished.key }, wanted };
    }
    case 'move': {
      const to = wished.to % count;
      const moved: [string, Ordered] = isMap(parent)
        ? ([...parent][index] ?? ['', null])
        : ['', isList(parent) ? (parent[index] ?? null) : null];
      const wanted = into((old) => spliced(spliced(old, index, 1), to, 0, moved));
      return { change: { op: 'move', at, to }, wanted };
    }
  }
}

function spliced(
  container: Ordered,
  index: number,
  count: number,
  ...added: [string, Ordered][]
): Ordered {
  if (isMap(container)) return new Map([...container].toSpliced(index, count, ...added));
  if (!isList(container)) return container;
  return container.toSpliced(index, count, ...added.map(([, value]) => value));
}

function rebuilt(now: Ordered, target: Ordered, build: (old: Ordered) => Ordered): Ordered {
  if (now === target) return build(now);
  if (isMap(now)) {
    return new Map([...now].map(([name, value]) => [name, rebuilt(value, target, build)]));
  }
  return isList(now) ? now.map((value) => rebuilt(value, target, build)) : now;
}

const TOLERATED: ReadonlySet<FaultKind> = new Set(['comment', 'trailing-comma']);

function faultsOf(tree: Tree): FaultKind[] {
  const all = [...tree.faults];
  const visit = (node: Node | undefined) => {
    if (node?.kind !== 'object' && node?.kind !== 'array') return;
    all.push(...node.faults);
    for (const { value } of node.kind === 'object' ? node.members : node.items) visit(value);
  };
  visit(tree.root);
  return all.map(({ kind }) => kind).filter((kind) => !TOLERATED.has(kind));
}

const readBack = ({ root }: Tree): Ordered | undefined => root && orderedOf(root);

/** Sets keep the places of members that stay, which a wished value may order otherwise. */
const unordered = (value: Ordered | undefined): unknown =>
  isMap(value)
    ? Object.fromEntries([...value].map(([name, item]) => [`=${name}`, unordered(item)]))
    : isList(value)
      ? value.map(unordered)
      : value;

const backAgain = (text: string, steps: readonly Edits[]): string => {
  let now = text;
  const inverses: Edits[] = [];
  for (const edits of steps) {
    inverses.unshift(invertEdits(now, edits));
    now = applyEdits(now, edits);
  }
  return inverses.reduce(applyEdits, now);
};

describe('any change of any text', () => {
  const eol = fc.constantFrom('\n', '\r\n');
  const oddness = fc.infiniteStream(fc.nat({ max: 1000 }));

  it('makes the value that was wished for, breaks no syntax, and can be taken back', () => {
    fc.assert(
      fc.property(
        anyMap,
        fc.array(wish, { minLength: 1, maxLength: 4 }),
        eol,
        fc.boolean(),
        oddness,
        (root, wishes, lineEnd, mark, odd) => {
          const text = (mark ? '\ufeff' : '') + untidy(root, () => odd.next().value, lineEnd);
          let tree = parse(text);
          let value = root;
          const steps: Edits[] = [];
          for (const wished of wishes) {
            const real = realised(value, wished);
            if (!real) continue;
            const applied = applyChanges(tree, [real.change]);
            const result = readBack(applied.tree);
            if (wished.op === 'set') expect(unordered(result)).toEqual(unordered(real.wanted));
            else expect(result).toEqual(real.wanted);
            expect(faultsOf(applied.tree)).toEqual([]);
            ({ tree } = applied);
            value = result ?? null;
            steps.push(...applied.steps);
          }
          expect(backAgain(text, steps)).toBe(text);
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each(['  ', '    ', '\t', ''])('leaves a tidy text tidy, indented by "%s"', (unit) => {
    fc.assert(
      fc.property(anyMap, wish, eol, fc.boolean(), (root, wished, lineEnd, mark) => {
        const real = realised(root, wished);
        // A compact text with no colon does not tell how it has its blanks.
        if (!real || (unit === '' && isMap(root) && root.size === 0)) return;
        const written = (value: Ordered) =>
          (mark ? '\ufeff' : '') + pretty(value, unit).replaceAll('\n', lineEnd);
        const tree = applyChanges(parse(written(root)), [real.change]).tree;
        expect(tree.text).toBe(written(readBack(tree) ?? null));
        if (wished.op !== 'set') expect(readBack(tree)).toEqual(real.wanted);
      }),
      { numRuns: 1500 },
    );
  });

  it('turns a whole document into any other', () => {
    fc.assert(
      fc.property(anyMap, anyMap, fc.constantFrom('  ', '\t'), (root, other, unit) => {
        if (isMap(root) && root.size === 0) return; // does not tell its indentation
        const change: Change = { op: 'set', at: '', value: plain(other) };
        const tree = applyChanges(parse(pretty(root, unit)), [change]).tree;
        expect(unordered(readBack(tree))).toEqual(unordered(other));
        expect(tree.text).toBe(pretty(readBack(tree) ?? null, unit));
      }),
      { numRuns: 1500 },
    );
  });

  it('is made or refused where the text is cut off, in edits that follow each other', () => {
    fc.assert(
      fc.property(anyMap, wish, fc.nat(), oddness, (root, wished, length, odd) => {
        const real = realised(root, wished);
        const whole = untidy(root, () => odd.next().value, '\n');
        const tree = parse(whole.slice(0, length % whole.length));
        let end = 0;
        for (const edit of real ? editsOrNone(tree, real.change) : []) {
          expect(edit.offset).toBeGreaterThanOrEqual(end);
          end = edit.offset + edit.length;
        }
        expect(end).toBeLessThanOrEqual(tree.text.length);
      }),
      { numRuns: 1500 },
    );
  });

  it('sets a scalar within the span of the old one', () => {
    fc.assert(
      fc.property(anyMap, fc.nat(), scalar, eol, oddness, (root, nth, value, lineEnd, odd) => {
        const tree = parse(untidy(root, () => odd.next().value, lineEnd));

        const scalars = [...placesIn(root)].filter(
          ({ at }) => !isContainerAt(tree, at) && find(tree, at) !== undefined,
        );
        const at = scalars[nth % Math.max(1, scalars.length)]?.at;
        if (at === undefined) return;
        const range = find(tree, at)?.range;
        const edits = editsFor(tree, { op: 'set', at, value });
        expect(edits.length).toBeLessThanOrEqual(1);
        for (const edit of edits) {
          expect({ start: edit.offset, end: edit.offset + edit.length }).toEqual(range);
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('leaves every line outside the changed container as it is', () => {
    fc.assert(
      fc.property(anyMap, wish, (root, wished) => {
        const real = realised(root, wished);
        if (!real) return;
        const tree = parse(pretty(root, '  '));
        const parentAt = real.change.at.slice(0, real.change.at.lastIndexOf('/')) as Pointer;
        const container = find(tree, parentAt)?.range;
        for (const { offset, length } of editsFor(tree, real.change)) {
          expect(offset).toBeGreaterThan(container?.start ?? 0);
          expect(offset + length).toBeLessThan(container?.end ?? 0);
        }
      }),
      { numRuns: 1500 },
    );
  });
});

const isContainerAt = (tree: Tree, at: Pointer): boolean => {
  const kind = find(tree, at)?.node?.kind;
  return kind === 'object' || kind === 'array';
};

/** @throws whatever is not a refusal */
function editsOrNone(tree: Tree, change: Change): Edits {
  try {
    return editsFor(tree, change);
  } catch (fault) {
    if (fault instanceof ChangeRefused) return [];
    throw fault;
  }
}
