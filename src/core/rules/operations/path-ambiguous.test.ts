import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathAmbiguous } from './path-ambiguous.ts';

testRule(pathAmbiguous, {
  accepts: {
    'different lengths': paths('/items/{id}', '/items'),
    'different fixed parts': paths('/items/{id}', '/lines/new'),
    'two fixed parts': paths('/items/new', '/items/old'),
    'two variables: another rule reports them': paths('/items/{id}', '/items/{name}'),
  },
  refuses: [
    {
      name: 'a variable where others have a word',
      given: paths('/items/new', '/items/{id}', '/items/old'),
      at: '/paths/~1items~1{id}/get',
      says: '/items/new and /items/old',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'a variable in the middle',
      given: paths('/{kind}/{id}', '/items/{id}'),
      at: '/paths/~1{kind}~1{id}/get',
    },
  ],
});
