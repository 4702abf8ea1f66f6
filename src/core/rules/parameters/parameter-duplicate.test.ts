import type { JsonObject } from '../../text/value.ts';
import { operation, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDuplicate } from './parameter-duplicate.ts';

const query: JsonObject = { name: 'top', in: 'query', type: 'integer' };
const given = (...parameters: JsonObject[]) =>
  operation({ parameters }, { definition: { parameters: { top: query } } });

testRule(parameterDuplicate, {
  accepts: {
    'the same name in another place': given(query, { ...query, in: 'header' }),
    'other names': given(query, { ...query, name: 'Top' }),
    'one that replaces that of the path': operation(
      { parameters: [query] },
      { pathItem: { parameters: [query] } },
    ),
  },
  refuses: [
    {
      name: 'the same twice',
      given: given(query, { ...query, name: 'skip' }, query),
      at: '/parameters/2',
      says: 'query parameter "top"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: given(query, { ...query, name: 'skip' }),
    },
    {
      name: 'one with another type, of which either may be meant',
      given: given({ $ref: '#/parameters/top' }, { ...query, type: 'string' }),
      at: '/parameters/1',
    },
    {
      name: 'the same twice in a path',
      given: pathItem({ parameters: [query, query] }),
      at: '/parameters/1',
      fixed: pathItem({ parameters: [query] }),
    },
  ],
});
