import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaEmptyObject } from './schema-empty-object.ts';

testRule(schemaEmptyObject, {
  accepts: {
    'a property': schema({ properties: { id: { type: 'string' } } }),
    'no list': schema({ type: 'object' }),
    'a property that is called properties': schema({ properties: { properties: {} } }),
    'an answer of which nothing is known: another rule reports it': operation({
      responses: { '200': { schema: { type: 'object', properties: {} } } },
    }),
  },
  refuses: [
    {
      name: 'an empty list',
      given: schema({ type: 'object', properties: {} }),
      at: '/properties',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: schema({ type: 'object' }),
    },
    {
      name: 'one in a body',
      given: operation({ parameters: [{ name: 'in', in: 'body', schema: { properties: {} } }] }),
      at: '/parameters/0/schema/properties',
      fixed: operation({ parameters: [{ name: 'in', in: 'body', schema: {} }] }),
    },
    {
      name: 'one of an answer that is a map',
      given: operation({
        responses: { '200': { schema: { properties: {}, additionalProperties: true } } },
      }),
      at: '/responses/200/schema/properties',
      fixed: operation({ responses: { '200': { schema: { additionalProperties: true } } } }),
    },
  ],
});
