import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseSchemaMissing } from './response-schema-missing.ts';

const bare = { description: 'Done' };
const full = { description: 'Done', schema: { $ref: '#/definitions/Invoice' } };
const responses = (value: JsonObject, members: JsonObject = {}) =>
  operation({ responses: value, ...members });

testRule(responseSchemaMissing, {
  accepts: {
    'a schema on 200 or on 201': responses({ '200': bare, '201': full }),
    'nothing to come back': responses({ '200': bare, '204': bare }),
    'an internal operation': responses({ '200': bare }, { 'x-ms-visibility': 'internal' }),
    'a deletion': operation({ responses: { '200': bare } }, { verb: 'delete' }),
    'a webhook, whose answer is only for the platform': operation(
      { responses: { '201': bare }, 'x-ms-trigger': 'single' },
      { verb: 'post', pathItem: { 'x-ms-notification-content': { schema: {} } } },
    ),
    'the server of an agent': responses(
      { '200': bare },
      { 'x-ms-agentic-protocol': 'mcp-streamable-1.0' },
    ),
    'no success: another rule reports it': responses({ default: bare }),
    'a shared response with a schema': operation(
      { responses: { '200': { $ref: '#/responses/Ok' } } },
      { definition: { responses: { Ok: full } } },
    ),
    'a reference that leads nowhere: another rule reports it': responses({
      '200': { $ref: '#/responses/Ok' },
    }),
  },
  refuses: [
    {
      name: 'a bare 200',
      given: responses({ '200': bare, '400': full }),
      at: '/responses/200/schema',
      says: 'The response 200 of GetInvoice has no schema.',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
    },
    {
      name: 'one with an example, and describes that',
      given: responses({ '200': { ...bare, examples: { 'application/json': { id: 'A1' } } } }),
      at: '/responses/200/schema',
      proposed: responses({
        '200': {
          ...bare,
          examples: { 'application/json': { id: 'A1' } },
          schema: {
            type: 'object',
            required: ['id'],
            properties: { id: { type: 'string', 'x-ms-summary': 'ID' } },
          },
        },
      }),
    },
    {
      name: 'a bare 200 beside a schema of the default, which is for errors',
      given: responses({ '200': bare, default: full }),
      at: '/responses/200/schema',
    },
    {
      name: 'a schema where the designer does not look',
      given: responses({ '202': full }),
      at: '/responses',
    },
    {
      name: 'a bare shared response',
      given: operation(
        { responses: { '200': { $ref: '#/responses/Ok' } } },
        { definition: { responses: { Ok: bare } } },
      ),
      at: '/responses/200/schema',
    },
  ],
});
