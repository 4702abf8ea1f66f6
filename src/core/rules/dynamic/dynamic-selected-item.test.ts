import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicSelectedItem } from './dynamic-selected-item.ts';
import { ask, asking, LIST, TREE } from './testAsking.ts';

const selected = ask({ folder: { selectedItemValuePath: 'id' } });

testRule(dynamicSelectedItem, {
  accepts: {
    'browsing a tree': asking(TREE, { open: ask(), browse: selected }),
    'the older file picker': definition({
      'x-ms-capabilities': {
        'file-picker': {
          browse: { operationId: 'X', parameters: { a: { 'value-property': 'id' } } },
        },
      },
    }),
  },
  refuses: [
    {
      name: 'opening a tree',
      given: asking(TREE, { open: selected, browse: selected }),
      at: '/open/parameters/folder/selectedItemValuePath',
      says: '"open"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a list',
      given: asking(LIST, selected),
      at: '/parameters/folder/selectedItemValuePath',
      says: LIST,
    },
  ],
});
