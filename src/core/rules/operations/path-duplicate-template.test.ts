import { definition, paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathDuplicateTemplate } from './path-duplicate-template.ts';

testRule(pathDuplicateTemplate, {
  accepts: {
    'different fixed parts': paths('/items/{id}', '/items/{id}/lines', '/lines/{id}'),
    'different verbs': definition({ paths: { '/a/{b}': { get: {} }, '/a/{c}': { post: {} } } }),
    'the same but for case: another rule reports it': paths('/items/{id}', '/items/{ID}'),
  },
  refuses: [
    {
      name: 'two that differ in the name of a variable',
      given: paths('/items/{id}', '/Items/{name}'),
      at: '/paths/~1Items~1{name}/get',
      shows: '"get"',
      says: 'GET /items/{id}',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
  ],
});
