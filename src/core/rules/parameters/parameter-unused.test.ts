import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterUnused } from './parameter-unused.ts';

const page = { name: 'page', in: 'query', type: 'integer' };
const failed = { description: 'Failed' };
const paths = {
  '/a': {
    parameters: [{ $ref: '#/parameters/page' }],
    get: { responses: { '200': { description: 'OK' }, '500': { $ref: '#/responses/failed' } } },
  },
};

testRule(parameterUnused, {
  accepts: {
    'what is used': definition({ paths, parameters: { page }, responses: { failed } }),
    'nothing shared': definition({}),
  },
  refuses: [
    {
      name: 'a parameter that nobody uses',
      given: definition({ paths, parameters: { page, size: page } }),
      at: '/parameters/size',
      shows: '"size"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: definition({ paths, parameters: { page } }),
    },
    {
      name: 'the only response',
      given: definition({ responses: { failed } }),
      at: '/responses/failed',
      fixed: definition({}),
    },
  ],
});
