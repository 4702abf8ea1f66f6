import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionOf } from '../../swagger/definition.ts';
import type { Json, JsonObject } from '../../text/value.ts';
import { extentOf, measure, outlineOf } from './outline.ts';
import { roots, schemas } from './testSchemas.ts';

const measuredAnew = (root: JsonObject, value: JsonObject) =>
  measure(value, (ref): Json | undefined => definitionOf(root).resolve(ref)?.value);

test('the extent of schemas that refer to each other in any way is found, and is at least that of themselves', () => {
  fc.assert(
    fc.property(roots, (root) => {
      for (const value of Object.values(root.definitions)) {
        const { count, depth } = extentOf(definitionOf(root), value);
        const own = outlineOf(value);
        expect(count).toBeGreaterThanOrEqual(own.count);
        expect(depth).toBeGreaterThanOrEqual(own.depth);
      }
    }),
  );
});

test('what is kept of an extent is what measuring anew finds, after another definition changed', () => {
  fc.assert(
    fc.property(roots, schemas, (root, changed) => {
      const after = { definitions: { ...root.definitions, B: changed } };
      for (const value of Object.values(root.definitions)) {
        extentOf(definitionOf(root), value);
        expect(extentOf(definitionOf(after), value)).toMatchObject(measuredAnew(after, value));
      }
    }),
  );
});
