import { operation, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathParameterUnused } from './path-parameter-unused.ts';

const inPath = (name: string) => ({ name, in: 'path', required: true, type: 'string' });
const list = (...parameters: object[]) => ({ parameters: parameters.map((each) => ({ ...each })) });

testRule(pathParameterUnused, {
  accepts: {
    'one for each variable': operation(list(inPath('id')), { path: '/a/{ID}' }),
    'one of the path': pathItem(list(inPath('id'))),
    'one elsewhere': operation(list({ name: 'x', in: 'query' }), { path: '/a' }),
    'a variable with a default: another rule reports it': operation(list(inPath('id')), {
      path: '/a/{id=1}',
    }),
    'a variable in a query: another rule reports it': operation(list(inPath('id')), {
      path: '/a?b={id}',
    }),
    'braces that are wrong: another rule reports them': operation(list(inPath('id')), {
      path: '/a/{id',
    }),
  },
  refuses: [
    {
      name: 'one that has no variable',
      given: operation(list(inPath('id'), inPath('part')), { path: '/a/{id}' }),
      at: '/parameters/1',
      says: '"part"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: operation(list(inPath('id')), { path: '/a/{id}' }),
    },
    {
      name: 'a shared one, where it is listed',
      given: operation(list({ $ref: '#/parameters/part' }, inPath('id')), {
        path: '/a/{id}',
        definition: { parameters: { part: inPath('part') } },
      }),
      at: '/parameters/0',
      fixed: operation(list(inPath('id')), {
        path: '/a/{id}',
        definition: { parameters: { part: inPath('part') } },
      }),
    },
    {
      name: 'one of the path',
      given: pathItem(list(inPath('id'), inPath('part'))),
      at: '/parameters/1',
      fixed: pathItem(list(inPath('id'))),
    },
  ],
});
