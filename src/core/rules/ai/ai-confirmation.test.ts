import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { aiConfirmation } from './ai-confirmation.ts';

const OWN = { operationId: 'GetInvoice' };
const ASKS = { 'x-ms-require-user-confirmation': true };
const posting = (data: JsonObject, more: JsonObject = {}) =>
  operation({ 'x-ms-openai-data': data, ...more }, { verb: 'post' });
const enabled = (...operations: JsonObject[]) =>
  posting({ 'openai-enabled': true, ...(operations.length > 0 && { operations }) });

testRule(aiConfirmation, {
  accepts: {
    'one that asks': enabled({ ...OWN, ...ASKS }),
    'the operation says it itself': posting({ 'openai-enabled': true }, ASKS),
    'one that only reads': operation({ 'x-ms-openai-data': { 'openai-enabled': true } }),
    'one that assistants do not call': posting({ 'openai-enabled': false }),
  },
  refuses: [
    {
      name: 'nothing about it',
      given: enabled(),
      at: '/x-ms-openai-data',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: enabled({ ...OWN, ...ASKS }),
    },
    {
      name: 'no',
      given: enabled({ ...OWN, 'x-ms-require-user-confirmation': false }),
      at: '/x-ms-openai-data/operations/0',
      proposed: enabled({ ...OWN, ...ASKS }),
    },
  ],
});
