import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathParameterUndefined } from './path-parameter-undefined.ts';

const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });
const reference = { $ref: '#/parameters/id' };
const added = {
  ...inPath('id'),
  'x-ms-summary': 'ID',
  'x-ms-url-encoding': 'single',
};
const path = '/invoices/{id}';

testRule(pathParameterUndefined, {
  accepts: {
    'a parameter of the operation': operation({ parameters: [inPath('id')] }, { path }),
    'a parameter of the path item': operation(
      { parameters: undefined },
      { path, pathItem: { parameters: [inPath('id')] } },
    ),
    'a parameter behind a reference': operation(
      { parameters: [reference] },
      { path, definition: { parameters: { id: inPath('id') } } },
    ),
    'a path without variables': operation({ parameters: [] }, { path: '/invoices' }),
    'a variable in a query: another rule reports it': operation(
      { parameters: [inPath('id')] },
      { path: '/invoices/{id}?part={part}' },
    ),
    'a variable with a default: another rule reports it': operation(
      { parameters: [inPath('id')] },
      { path: '/invoices/{id=latest}' },
    ),
    'braces that are wrong: another rule reports them': operation(
      { parameters: [] },
      { path: '/invoices/{id}/{part' },
    ),
    'parameters that are no list: another rule reports them': operation(
      { parameters: {} },
      { path },
    ),
    'a parameter without a name, or in no known place: other rules report them': operation(
      {
        parameters: [
          { in: 'path', type: 'string' },
          { name: 'id', in: 'Path', type: 'string' },
        ],
      },
      { path },
    ),
    'a reference that leads nowhere: another rule reports it': operation(
      { parameters: [reference] },
      { path },
    ),
  },
  refuses: [
    {
      name: 'a variable without any parameters',
      given: operation({ parameters: undefined }, { path }),
      at: '',
      says: '{id}',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: operation({ parameters: [added] }, { path }),
    },
    {
      name: 'a parameter of that name elsewhere',
      given: operation({ parameters: [{ name: 'id', in: 'query', type: 'string' }] }, { path }),
      at: '/parameters',
      fixed: operation(
        { parameters: [{ name: 'id', in: 'query', type: 'string' }, added] },
        { path },
      ),
    },
    {
      name: 'the one of two that is missing',
      given: operation({ parameters: [inPath('year')] }, { path: '/{year}/{id}' }),
      at: '/parameters',
      says: '{id}',
      fixed: operation({ parameters: [inPath('year'), added] }, { path: '/{year}/{id}' }),
    },
  ],
});
