import type { Verb } from '../../swagger/definition.ts';
import { operation, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { fetchWithBody } from './fetch-with-body.ts';

const body = { name: 'body', in: 'body', schema: { type: 'object' } };
const given = (verb: Verb, parameter: object, shared: object = {}) =>
  operation(
    { parameters: [{ ...parameter }] },
    { verb, definition: { parameters: { shared: { ...shared } } } },
  );

testRule(fetchWithBody, {
  accepts: {
    'a body that is sent': given('post', body),
    'a query': given('get', { name: 'q', in: 'query', type: 'string' }),
  },
  refuses: [
    {
      name: 'a body of GET',
      given: given('get', body),
      at: '/parameters/0',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a form of HEAD',
      given: given('head', { name: 'f', in: 'formData' }),
      at: '/parameters/0',
    },
    {
      name: 'a shared body',
      given: given('get', { $ref: '#/parameters/shared' }, body),
      at: '/parameters/0',
    },
    { name: 'a body of the path', given: pathItem({ parameters: [body] }), at: '/parameters/0' },
    {
      name: 'a body of DELETE, which some services take',
      given: given('delete', body),
      at: '/parameters/0',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
