import { lastOf } from '../../text/pointer.ts';
import { everywhere } from '../rule.ts';
import { DYNAMIC, dynamicRule } from './dynamicRule.ts';

export const dynamicSelectedItem = dynamicRule({
  id: 'dynamic-selected-item',
  title: 'Only browsing a tree knows a selected item',
  severity: everywhere('error'),
  kinds: DYNAMIC.filter((kind) => kind !== 'browse'),
  why: 'Nothing is selected before a folder is opened, so there is no value to give.',
  source: 'VAL SelectedItemValuePathNotAllowedInThisPosition',
  *judge({ given, extension }) {
    for (const argument of given) {
      if (argument.gives !== 'selected' || lastOf(argument.valueAt) !== SELECTED) continue;
      yield {
        at: argument.valueAt,
        message: `${SELECTED} is only for "browse" of x-ms-dynamic-tree, not for ${extension === TREE ? 'its "open"' : extension}.`,
      };
    }
  },
});

const SELECTED = 'selectedItemValuePath';
const TREE = 'x-ms-dynamic-tree';
