import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { decode } from '../connector/encoding.ts';
import { applyChanges, type Change } from '../text/change.ts';
import { applyEdits, invertEdits } from '../text/edit.ts';
import { valueAt } from '../text/locate.ts';
import { parse } from '../text/parse.ts';
import { child, type Pointer } from '../text/pointer.ts';
import type { Tree } from '../text/tree.ts';
import { entriesOf, isArray, isObject, type Json, jsonOf } from '../text/value.ts';
import { definitionOf } from './definition.ts';
import { renameParameter } from './renameParameter.ts';
import { refsIn, renameOperation, renameShared } from './renames.ts';

const CORPUS = process.env['CORPUS'];

/** Every value that holds no other. */
function leavesOf(value: Json, at: Pointer): Pointer[] {
  if (isArray(value)) return value.flatMap((item, index) => leavesOf(item, child(at, index)));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, held]) => leavesOf(held, child(at, key)));
  return [at];
}

const linesOf = (text: string) => text.split('\n');
const dangling = (root: Json) => {
  const definition = definitionOf(root);
  return refsIn(root, '')
    .filter(({ ref }) => ref.startsWith('#') && !definition.resolve(ref))
    .map(({ ref }) => ref);
};

/** Makes the changes; every line that is different afterwards named what was renamed. */
function expectOnlyLinesThatName(tree: Tree, changes: readonly Change[], name: string): Json {
  const after = applyChanges(tree, changes).tree;
  const before = linesOf(tree.text);
  const now = linesOf(after.text);
  expect(now).toHaveLength(before.length);
  // As a text of JSON and as a part of a pointer.
  const spellings = [
    JSON.stringify(name).slice(1, -1),
    name.replaceAll('~', '~0').replaceAll('/', '~1'),
    encodeURIComponent(name),
  ];
  const touched = before.filter((line, index) => line !== now[index]);
  for (const line of touched)
    expect(
      spellings.some((spelling) => line.includes(spelling)),
      line,
    ).toBe(true);
  expect(after.root).toBeDefined();
  return (after.root && jsonOf(after.root)) ?? null;
}

if (CORPUS === undefined) test.skip('published connectors (set CORPUS to a folder of them)');
else {
  const files = ['connectors', 'odd'].flatMap((kind) =>
    readdirSync(join(CORPUS, kind), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map(({ name }) => join(CORPUS, kind, name, 'apiDefinition.swagger.json')),
  );

  describe.each(files)('%s', (file) => {
    const { text } = decode(readFileSync(file));
    const tree = parse(text);
    const root: Json = tree.root ? jsonOf(tree.root) : null;
    const definition = definitionOf(root);

    it('has only the lines of a value changed by a new value, and its bytes back when that is undone', () => {
      const leaves = leavesOf(root, '');
      const lines = linesOf(text);
      for (let count = 0; count < 20; count++) {
        const at = leaves[(count * 7919) % leaves.length] ?? '';
        const { tree: after, steps } = applyChanges(tree, [
          { op: 'set', at, value: `value ${count}` },
        ]);
        const [edits = []] = steps;
        expect(valueAt(after, at)).toBe(`value ${count}`);
        const now = linesOf(after.text);
        expect(lines.filter((line, index) => line !== now[index]).length).toBe(1);
        expect(applyEdits(after.text, invertEdits(text, edits))).toBe(text);
      }
    });

    it('names an operation, a schema, a parameter and a path otherwise without a dangling reference', () => {
      const broken = dangling(root);
      const operation = definition.operations.find(({ operationId }) => operationId !== '');
      if (operation) {
        const { definition: changes } = renameOperation(root, undefined, operation, 'AnotherName');
        expectOnlyLinesThatName(tree, changes, operation.operationId);
        const path = `${operation.path}/another`;
        const moved = expectOnlyLinesThatName(
          tree,
          [{ op: 'rename', at: operation.pathItem.at, key: path }],
          operation.path,
        );
        expect(dangling(moved)).toEqual(broken);
        const parameter = definition
          .parametersOf(operation)
          .find(({ value }) => typeof value['name'] === 'string');
        if (parameter) {
          const renamed = expectOnlyLinesThatName(
            tree,
            renameParameter(definition, parameter, 'anotherName').changes,
            String(parameter.value['name']),
          );
          expect(dangling(renamed)).toEqual(broken);
        }
      }
      const [name] = entriesOf(isObject(root) ? root['definitions'] : undefined)[0] ?? [];
      if (name === undefined) return;
      const renamed = expectOnlyLinesThatName(
        tree,
        renameShared(root, 'definitions', name, 'Another/Name'),
        name,
      );
      expect(dangling(renamed)).toEqual(broken);
    });
  });
}
