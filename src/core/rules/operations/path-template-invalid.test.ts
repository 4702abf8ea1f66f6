import { paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathTemplateInvalid } from './path-template-invalid.ts';

testRule(pathTemplateInvalid, {
  accepts: {
    variables: paths("/items/{id}.{type}/lines('{line}')"),
    'a default: another rule reports it': paths('/items/{id=1}'),
  },
  refuses: [
    {
      name: 'a brace that is not closed',
      given: paths('/items/{id'),
      at: '/paths/~1items~1{id',
      says: 'opens a brace',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'braces in braces', given: paths('/items/{a{b}}'), at: '/paths/~1items~1{a{b}}' },
    { name: 'a slash in braces', given: paths('/items/{a/b}'), at: '/paths/~1items~1{a~1b}' },
  ],
});
