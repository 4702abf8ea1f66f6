import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathVariableDefault } from './path-variable-default.ts';

testRule(pathVariableDefault, {
  accepts: { 'a variable': paths('/items/{id}'), 'a sign outside of braces': paths('/items/a=b') },
  refuses: [
    {
      name: 'a default',
      given: paths('/items/{id=me}/{part=all}'),
      at: '/paths/~1items~1{id=me}~1{part=all}',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: paths('/items/{id}/{part}'),
    },
    {
      name: 'a default where the path without is there already',
      given: paths('/items/{id}', '/items/{id=me}'),
      at: '/paths/~1items~1{id=me}',
    },
  ],
});
