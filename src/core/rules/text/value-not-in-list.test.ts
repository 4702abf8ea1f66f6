import { definition, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { valueNotInList } from './value-not-in-list.ts';

const header = (type: string) =>
  operation({ responses: { '200': { description: 'OK', headers: { 'X-Count': { type } } } } });

testRule(valueNotInList, {
  accepts: {
    'the values that there are': parameter({ in: 'query', type: 'integer' }),
    'what other rules report': parameter({ type: 'date', 'x-ms-visibility': 'none' }),
    'an unknown scheme, too': definition({ schemes: ['ftp'] }),
    'a property of that name': schema({ properties: { type: { type: 'string' } } }),
  },
  refuses: [
    {
      name: 'a place that no request has',
      given: parameter({ in: 'cookie' }),
      at: '/in',
      says: '"query", "header", "path", "formData" or "body"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a type of another language',
      given: schema({ properties: { a: { type: 'int' } } }),
      at: '/properties/a/type',
      says: 'cannot be "int"',
    },
    {
      name: 'the type of a header',
      given: header('object'),
      at: '/responses/200/headers/X-Count/type',
    },
    {
      name: 'another case, which is known',
      given: parameter({ in: 'Path' }),
      at: '/in',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: parameter({ in: 'path' }),
    },
    {
      name: 'a medium that no control shows',
      given: schema({ type: 'string', 'x-ms-media-kind': 'pdf' }),
      at: '/x-ms-media-kind',
    },
    {
      name: 'an unknown word in a shared parameter',
      given: definition({ parameters: { A: { name: 'a', in: 'queue', type: 'string' } } }),
      at: '/parameters/A/in',
      says: 'Is "query" meant?',
    },
  ],
});
