import { expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { jsonOf } from '../text/value.ts';
import { type MetadataName, metadataAt, setMetadata } from './metadata.ts';

const KEY = 'x-ms-connector-metadata';
const item = (propertyName: string, propertyValue: string) => ({ propertyName, propertyValue });
const after = (value: object, name: MetadataName, text: string) => {
  const tree = parse(JSON.stringify(value));
  const changed = applyChanges(tree, [
    setMetadata(tree.root && jsonOf(tree.root), name, text),
  ]).tree;
  return changed.root && jsonOf(changed.root);
};

it.each([
  [
    'is changed where it stands',
    { [KEY]: [item('Website', 'a'), item('Categories', 'b')] },
    [item('Website', 'a'), item('Categories', 'new')],
  ],
  ['is found whatever its case', { [KEY]: [item('categories', 'b')] }, [item('categories', 'new')]],
  [
    'is added behind the others',
    { [KEY]: [item('Website', 'a')] },
    [item('Website', 'a'), item('Categories', 'new')],
  ],
  ['is added where there was no metadata', {}, [item('Categories', 'new')]],
  ['replaces what is no list', { [KEY]: 7 }, [item('Categories', 'new')]],
])('a property %s', (_, before, expected) => {
  expect(after(before, 'Categories', 'new')).toEqual({ [KEY]: expected });
});

it('is nowhere while no item has its name', () => {
  expect(metadataAt({ [KEY]: [item('Website', 'a'), null, 3] }, 'Categories')).toBeUndefined();
});
