import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { NOTIFIED, webhook } from '../testing/testWebhook.ts';
import { triggerBatchArray } from './trigger-batch-array.ts';

const list: JsonObject = { type: 'array', items: { type: 'object' } };
const object = (properties: JsonObject): JsonObject => ({ type: 'object', properties });
const poll = (schema: JsonObject, definitions: JsonObject = {}, kind = 'batch') =>
  operation(
    { 'x-ms-trigger': kind, responses: { '200': { description: 'OK', schema } } },
    { definition: { definitions } },
  );

testRule(triggerBatchArray, {
  accepts: {
    'a list': poll(list),
    'a list that single properties lead to': poll(object({ data: object({ value: list }) })),
    'internal properties beside it': poll(
      object({ value: list, next: { type: 'string', 'x-ms-visibility': 'internal' } }),
    ),
    'a list behind references': poll({ $ref: '#/definitions/A' }, { A: object({ value: list }) }),
    'what only the API knows': poll({ type: 'object', 'x-ms-dynamic-schema': {} }),
    'a trigger of one item': poll(object({}), {}, 'single'),
    'no schema: another rule reports it': operation({
      'x-ms-trigger': 'batch',
      responses: { '200': { description: 'OK' } },
    }),
  },
  refuses: [
    {
      name: 'a second visible property',
      given: poll(object({ value: list, count: { type: 'integer' } })),
      at: '/responses/200/schema',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'no list at the end',
      given: poll(object({ value: { type: 'string' } })),
      at: '/responses/200/schema',
    },
    {
      name: 'a notification without a list',
      given: {
        ...webhook({}, { 'x-ms-trigger': 'batch' }, NOTIFIED),
        base: '/paths/~1hooks/x-ms-notification-content',
      },
      at: '/schema',
    },
  ],
});
