import type { JsonObject } from '../../text/value.ts';
import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { aiDescriptionQuality } from './ai-description-quality.ts';

const ENABLED = { 'x-ms-openai-data': { 'openai-enabled': true } };
const described = (description: string | undefined, more: JsonObject = ENABLED) =>
  operation({ summary: 'Get the invoices of a customer', description, ...more });

testRule(aiDescriptionQuality, {
  accepts: {
    'a sentence': described('Gets all invoices of a customer, newest first.'),
    'few words about what assistants do not call': described('Short.', {}),
    'none: another rule reports it': described(undefined),
    'one that is switched off': described('Short.', {
      'x-ms-openai-data': { 'openai-enabled': false },
    }),
  },
  refuses: [
    {
      name: 'few words',
      given: described('Gets invoices.'),
      at: '/description',
      says: '14 characters',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'the summary again',
      given: described('Get the invoices of a customer.'),
      at: '/description',
    },
    {
      name: 'few words about a server of tools',
      given: described('Tools.', { 'x-ms-agentic-protocol': 'mcp-streamable-1.0' }),
      at: '/description',
    },
  ],
});
