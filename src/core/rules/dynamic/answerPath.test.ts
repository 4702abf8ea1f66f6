import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import { roots } from '../schemas/testSchemas.ts';
import { follow, segmentsIn } from './answerPath.ts';

test.each([
  ['data/items', ['data', 'items']],
  ['/data/', ['data']],
  ['a~1b/c~0d', ['a/b', 'c~d']],
  ['', []],
])('the segments of %j are %j', (path, segments) => {
  expect(segmentsIn(path)).toEqual(segments);
});

test('a path leads somewhere or nowhere in every schema, and comes to an end', () => {
  const path = fc.array(fc.constantFrom('a', 'b', 'items', '[*]', '__proto__', 'toString'));
  fc.assert(
    fc.property(roots, path, (root, segments) => {
      const at = '/definitions/A';
      const led = follow(definitionOf(root), { at, value: root.definitions['A'] ?? {} }, segments);
      expect(['schema', 'unknown', 'nothing']).toContain(led.to);
    }),
  );
});
