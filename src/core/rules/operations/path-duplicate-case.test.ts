import { definition, paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathDuplicateCase } from './path-duplicate-case.ts';

testRule(pathDuplicateCase, {
  accepts: { 'different paths': paths('/items', '/item', '/items/{id}') },
  refuses: [
    {
      name: 'two that differ in capitals, and moves the operations to the first',
      given: definition({ paths: { '/items': { get: {} }, '/Items': { post: { summary: 'A' } } } }),
      at: '/paths/~1Items',
      shows: '"/Items"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: definition({ paths: { '/items': { get: {}, post: { summary: 'A' } } } }),
    },
    { name: 'two with the same verbs', given: paths('/items', '/ITEMS'), at: '/paths/~1ITEMS' },
    {
      name: 'two with other names of variables',
      given: definition({ paths: { '/items/{id}': { get: {} }, '/Items/{ID}': { post: {} } } }),
      at: '/paths/~1Items~1{ID}',
    },
  ],
});
