import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicTargetParameterUnknown } from './dynamic-target-parameter-unknown.ts';
import { ask, asking, LIST, VALUES } from './testAsking.ts';

const page: JsonObject = { name: 'page', in: 'query', type: 'integer' };
const filter: JsonObject = {
  name: 'body',
  in: 'body',
  schema: { properties: { filter: { properties: { state: { type: 'string' } } } } },
};
const target = { parameters: [page, filter] };

testRule(dynamicTargetParameterUnknown, {
  accepts: {
    'a parameter': asking(VALUES, ask({ page: 1 }), target),
    'its name in another case': asking(VALUES, ask({ Page: 1 }), target),
    'a property of its body, by its name alone': asking(VALUES, ask({ state: 'open' }), target),
    'a property of its body, by its way': asking(
      LIST,
      ask({ 'body/filter/state': { value: 'open' } }),
      target,
    ),
    'perhaps a property of a body that takes any': asking(LIST, ask({ 'body/x': { value: 1 } }), {
      parameters: [{ ...filter, schema: {} }],
    }),
    'an operation that is not there: another rule reports it': asking(VALUES, {
      operationId: 'ListPeople',
      parameters: { page: 1 },
    }),
    'what a file picker takes': asking(VALUES, {
      capability: 'file-picker',
      parameters: { isFolder: true },
    }),
  },
  refuses: [
    {
      name: 'a name that is none, at its key',
      given: asking(VALUES, ask({ pge: 1 }), target),
      at: '/parameters/pge',
      shows: '"pge"',
      says: 'no input "pge": it has page and body',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'any, of an operation that takes nothing',
      given: asking(VALUES, ask({ page: 1 })),
      at: '/parameters/page',
      says: 'it has none',
    },
    {
      name: 'a way that leads nowhere',
      given: asking(LIST, ask({ 'body/filter/stat': { value: 'open' } }), target),
      at: '/parameters/body~1filter~1stat',
      says: 'it has state',
    },
    {
      name: 'a property by its name alone, in the new style',
      given: asking(LIST, ask({ state: { value: 'open' } }), target),
      at: '/parameters/state',
    },
    {
      name: 'what a connection test is given',
      given: definition({
        'x-ms-capabilities': {
          testConnection: { operationId: 'GetInvoice', parameters: { fields: 'id' } },
        },
      }),
      at: '/x-ms-capabilities/testConnection/parameters/fields',
    },
  ],
});
