import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationDeprecatedText } from './operation-deprecated-text.ts';

testRule(operationDeprecatedText, {
  accepts: {
    'an operation that is not deprecated': operation({ deprecated: false }),
    'a summary that says so': operation({ deprecated: true, summary: '[DEPRECATED] Get it' }),
    'no summary: another rule reports it': operation({ deprecated: true, summary: undefined }),
  },
  refuses: [
    {
      name: 'a summary that does not say so, nor the description',
      given: operation({ deprecated: true }),
      at: '',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: operation({
        deprecated: true,
        summary: 'Get an invoice (deprecated)',
        description: 'Gets an invoice with its total (deprecated).',
      }),
    },
    {
      name: 'a summary alone',
      given: operation({ deprecated: true, description: 'Deprecated: do not use.' }),
      at: '',
      fixed: operation({
        deprecated: true,
        summary: 'Get an invoice (deprecated)',
        description: 'Deprecated: do not use.',
      }),
    },
    {
      name: 'a summary that has no room for it',
      given: operation({ deprecated: true, summary: 'x'.repeat(70) }),
      at: '',
    },
  ],
});
