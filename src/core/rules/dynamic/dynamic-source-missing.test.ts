import { testRule } from '../testing/testRule.ts';
import { dynamicSourceMissing } from './dynamic-source-missing.ts';
import { ask, asking, body, LIST, SCHEMA, TREE, VALUES } from './testAsking.ts';

testRule(dynamicSourceMissing, {
  accepts: {
    'an operation': asking(VALUES, ask()),
    'a capability': asking(VALUES, { capability: 'file-picker' }),
    'an operation that is built in': asking(VALUES, { builtInOperation: 'AadGraph.GetUsers' }),
    'both ends of a tree': asking(TREE, { open: ask(), browse: ask() }),
    'only the opening of a tree': asking(TREE, { open: ask() }),
    'what is no object': asking(VALUES, null),
  },
  refuses: [
    {
      name: 'none',
      given: asking(VALUES, { 'value-path': 'id' }),
      at: '/operationId',
      says: VALUES,
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a blank one', given: asking(LIST, { operationId: ' ' }), at: '/operationId' },
    {
      name: 'a capability, of a list',
      given: asking(LIST, { capability: 'file-picker' }),
      at: '/operationId',
    },
    { name: 'a schema', given: body({ [SCHEMA]: {} }), at: `/${SCHEMA}/operationId` },
    {
      name: 'a tree that cannot be opened',
      given: asking(TREE, { browse: ask() }),
      at: '/open',
    },
    {
      name: 'a tree that asks nothing when it is opened',
      given: asking(TREE, { open: {}, browse: ask() }),
      at: '/open/operationId',
    },
  ],
});
