import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathRef } from './path-ref.ts';

const item = { get: { summary: 'Get an invoice' } };
const reference = { $ref: '#/x-paths/items' };

testRule(pathRef, {
  accepts: { 'a path that says what it has': definition({ paths: { '/items': item } }) },
  refuses: [
    {
      name: 'a reference, and writes what it refers to in its place',
      given: definition({ paths: { '/items': reference }, 'x-paths': { items: item } }),
      at: '/paths/~1items/$ref',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: definition({ paths: { '/items': item }, 'x-paths': { items: item } }),
    },
    {
      name: 'a reference to another file',
      given: definition({ paths: { '/items': { $ref: 'items.json' } } }),
      at: '/paths/~1items/$ref',
    },
    {
      name: 'a reference to itself',
      given: definition({ paths: { '/items': { $ref: '#/paths/~1items' } } }),
      at: '/paths/~1items/$ref',
    },
  ],
});
