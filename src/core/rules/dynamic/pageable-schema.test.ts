import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pageableSchema } from './pageable-schema.ts';

const pages = (schema: JsonObject, nextLinkName = 'nextLink') =>
  operation({
    'x-ms-pageable': { nextLinkName },
    responses: { '200': { description: 'OK', schema } },
  });
const value: JsonObject = { type: 'array', items: {} };
const nextLink: JsonObject = { type: 'string' };

testRule(pageableSchema, {
  accepts: {
    'items and a link': pages({ properties: { value, nextLink } }),
    'those of OData': pages(
      { properties: { value, '@odata.nextLink': nextLink } },
      '@odata.nextLink',
    ),
    'an answer of which nothing is known': pages({ type: 'object' }),
    'no schema: another rule reports it': operation({
      'x-ms-pageable': { nextLinkName: 'nextLink' },
      responses: { '200': { description: 'OK' } },
    }),
    'a link of a wrong name, which another rule reports': pages({ properties: { value } }, 'next'),
  },
  refuses: [
    {
      name: 'an answer without items',
      given: pages({ properties: { items: value, nextLink } }),
      at: '/x-ms-pageable',
      says: 'no array "value"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'items that are no array',
      given: pages({ properties: { value: { type: 'object' }, nextLink } }),
      at: '/x-ms-pageable',
    },
    {
      name: 'an answer without either',
      given: pages({ properties: { id: {} } }),
      at: '/x-ms-pageable',
      says: 'no array "value" and no "nextLink"',
    },
  ],
});
