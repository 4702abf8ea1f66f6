import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaReadonlyRequired } from './schema-readonly-required.ts';

const readOnly: JsonObject = { id: { type: 'string', readOnly: true } };
const order: JsonObject = { type: 'object', required: ['id'], properties: readOnly };
const optional: JsonObject = { type: 'object', properties: readOnly };
const body = (schema: JsonObject, definitions: JsonObject = {}) =>
  operation(
    { parameters: [{ name: 'body', in: 'body', schema }] },
    { verb: 'post', definition: { definitions: { Invoice: {}, ...definitions } } },
  );
const to = (name: string): JsonObject => ({ $ref: `#/definitions/${name}` });
const at = '/parameters/0/schema/properties/id/readOnly';

testRule(schemaReadonlyRequired, {
  accepts: {
    'read-only and optional': body(optional),
    'required in an answer': operation({ responses: { '200': { schema: order } } }),
    'a definition that is only answered': operation(
      { responses: { '200': { schema: to('Order') } } },
      { definition: { definitions: { Invoice: {}, Order: order } } },
    ),
  },
  refuses: [
    {
      name: 'both in a body',
      given: body(order),
      at,
      says: '"id"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: body(optional),
    },
    {
      name: 'both in what a body refers to, by way of another definition',
      given: {
        ...body(to('Cart'), { Cart: { items: to('Order') }, Order: order }),
        base: '/definitions/Order',
      },
      at: '/properties/id/readOnly',
      proposed: body(to('Cart'), { Cart: { items: to('Order') }, Order: optional }),
    },
  ],
});
