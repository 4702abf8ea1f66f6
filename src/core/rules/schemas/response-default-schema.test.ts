import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseDefaultSchema } from './response-default-schema.ts';

const bare = { description: 'Done' };
const full = { description: 'Done', schema: { $ref: '#/definitions/Invoice' } };
const responses = (value: JsonObject, shared: JsonObject = {}) =>
  operation({ responses: value }, { definition: { responses: shared } });

testRule(responseDefaultSchema, {
  accepts: {
    'a schema of the success alone': responses({ '200': full, default: bare }),
    'a default that refers to a response without schema': responses(
      { '200': full, default: { $ref: '#/responses/Fault' } },
      { Fault: bare },
    ),
  },
  refuses: [
    {
      name: 'the only response, which is then meant for the success',
      given: responses({ default: full }),
      at: '/responses/default/schema',
      severity: { certified: 'error', independent: 'error', custom: 'warning' },
      proposed: responses({ '200': full }),
    },
    {
      name: 'a schema that the success lacks, and moves it there',
      given: responses({ '200': bare, default: full }),
      at: '/responses/default/schema',
      proposed: responses({ '200': full, default: bare }),
    },
    {
      name: 'one without any success, and adds that',
      given: responses({ '404': bare, default: full }),
      at: '/responses/default/schema',
      proposed: responses({
        '404': bare,
        default: bare,
        '200': { description: 'OK', schema: full.schema },
      }),
    },
    {
      name: 'one beside that of the success, and removes it',
      given: responses({ '201': full, default: full }),
      at: '/responses/default/schema',
      proposed: responses({ '201': full, default: bare }),
    },
    {
      name: 'one of the shared response that it refers to',
      given: responses({ '200': full, default: { $ref: '#/responses/Fault' } }, { Fault: full }),
      at: '/responses/default',
    },
  ],
});
