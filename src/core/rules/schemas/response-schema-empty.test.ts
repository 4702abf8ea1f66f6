import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseSchemaEmpty } from './response-schema-empty.ts';

const answers = (schema: JsonObject, status = '200', examples?: JsonObject) =>
  operation({
    responses: { [status]: { description: 'Done', schema, ...(examples ? { examples } : {}) } },
  });
const json = { 'application/json': ['A1'] };

testRule(responseSchemaEmpty, {
  accepts: {
    properties: answers({ properties: { id: { type: 'string' } } }),
    'a map': answers({ type: 'object', additionalProperties: { type: 'string' } }),
    parts: answers({ allOf: [{ $ref: '#/definitions/Invoice' }] }),
    'fields that are asked for': answers({
      type: 'object',
      'x-ms-dynamic-schema': { operationId: 'GetInvoice' },
    }),
    'a text': answers({ type: 'string' }),
    'a reference': answers({ $ref: '#/definitions/Invoice' }),
    'an error': answers({}, '400'),
  },
  refuses: [
    {
      name: 'nothing',
      given: answers({}),
      at: '/responses/200/schema',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'an object of which nothing is known',
      given: answers({ type: 'object', properties: {}, description: 'Anything' }, '202'),
      at: '/responses/202/schema',
      says: '202',
    },
    {
      name: 'nothing but an example, and describes that',
      given: answers({}, '200', json),
      at: '/responses/200/schema',
      proposed: answers({ type: 'array', items: { type: 'string' } }, '200', json),
    },
  ],
});
