import type { JsonObject } from '../../text/value.ts';
import { definition, pathItem } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicReferenceUnknown } from './dynamic-reference-unknown.ts';
import { ask, asking, body, LIST, SCHEMA, VALUES } from './testAsking.ts';

const old = (parameter: string) => ask({ team: { parameter } });
const modern = (parameterReference: string) => ask({ team: { parameterReference } });
const team: JsonObject = { name: 'team', in: 'query', type: 'string' };
const order: JsonObject = {
  name: 'order',
  in: 'body',
  schema: { properties: { lines: { items: { properties: { no: { type: 'integer' } } } } } },
};
const self = { name: 'order', in: 'body', schema: { $ref: '#/definitions/Order' } };
/** A shared schema that asks, and what else the operations have that use it. */
const shared = (...parameters: JsonObject[][]) =>
  definition({
    definitions: { Order: { properties: { team: { [VALUES]: old('region') } } } },
    paths: Object.fromEntries(
      parameters.map((others, index) => [`/${index}`, { post: { parameters: [self, ...others] } }]),
    ),
  });
const region: JsonObject = { name: 'region', in: 'query', type: 'string' };

testRule(dynamicReferenceUnknown, {
  accepts: {
    'a parameter': asking(VALUES, old('team'), {}, [team]),
    'a parameter in another case': asking(LIST, modern('Team'), {}, [team]),
    'a property anywhere in the body, in the old style': asking(VALUES, old('no'), {}, [order]),
    'a way with dots, in the old style': asking(VALUES, old('lines.no'), {}, [order]),
    'a way into the body': asking(LIST, modern('order/lines/no'), {}, [order]),
    'a way through an item that it names': asking(LIST, modern('order/lines/[*]/no'), {}, [order]),
    'perhaps a property of a body that is asked for': body(
      { [SCHEMA]: ask(), type: 'object', properties: { a: { [LIST]: modern('body/x') } } },
      {},
      [],
    ),
    'what all operations have that use it': shared([region], [region]),
    'a schema that contains itself': definition({
      definitions: {
        Order: {
          properties: { next: { $ref: '#/definitions/Order' }, id: { [VALUES]: old('id') } },
        },
      },
      paths: { '/a': { post: { parameters: [self] } } },
    }),
    'nothing, of a definition that is not used': shared(),
  },
  refuses: [
    {
      name: 'a name that is none, beside fields that are asked for',
      given: body({
        type: 'object',
        properties: { fields: { type: 'object', [SCHEMA]: old('x') } },
      }),
      at: `/properties/fields/${SCHEMA}/parameters/team/parameter`,
    },
    {
      name: 'a name that is none',
      given: asking(VALUES, old('tem'), {}, [team]),
      at: '/parameters/team/parameter',
      says: 'GetInvoice has no input "tem"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a way that leads nowhere',
      given: asking(LIST, modern('order/lines/nr'), {}, [order]),
      at: '/parameters/team/parameterReference',
    },
    {
      name: 'a property by its name alone, in the new style',
      given: asking(LIST, modern('no'), {}, [order]),
      at: '/parameters/team/parameterReference',
    },
    {
      name: 'what one of the operations lacks that use it',
      given: shared([region], []),
      at: `/definitions/Order/properties/team/${VALUES}/parameters/team/parameter`,
      says: 'POST /1',
    },
    {
      name: 'in a parameter of a path, what its operation lacks',
      given: pathItem({ parameters: [{ ...team, [VALUES]: old('region') }] }),
      at: `/parameters/0/${VALUES}/parameters/team/parameter`,
    },
    {
      name: 'in what a webhook sends, what its trigger lacks',
      given: definition({
        paths: {
          '/hooks': {
            'x-ms-notification-content': { schema: { [SCHEMA]: old('team') } },
            post: { 'x-ms-trigger': 'single', operationId: 'OnOrder' },
            get: { operationId: 'ListHooks', parameters: [team] },
          },
        },
      }),
      at: `/paths/~1hooks/x-ms-notification-content/schema/${SCHEMA}/parameters/team/parameter`,
      says: 'OnOrder',
    },
  ],
});
