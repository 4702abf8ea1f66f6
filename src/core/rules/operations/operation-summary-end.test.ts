import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationSummaryEnd } from './operation-summary-end.ts';

testRule(operationSummaryEnd, {
  accepts: {
    'a title': operation({ summary: 'Get an invoice' }),
    'a digit': operation({ summary: 'Get an invoice V2' }),
    'a closing bracket': operation({ summary: 'Get an invoice (deprecated)' }),
    'letters of any script': operation({ summary: '請求書を取得' }),
    'a letter with an accent': operation({ summary: 'Título' }),
    'a vowel sign, which belongs to its letter': operation({ summary: 'चालान प्राप्त करें' }),
    'a blank one: another rule reports it': operation({ summary: ' ' }),
    'none: another rule reports it': operation({ summary: undefined }),
  },
  refuses: [
    {
      name: 'a full stop',
      given: operation({ summary: 'Get an invoice.' }),
      at: '/summary',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
      fixed: operation({ summary: 'Get an invoice' }),
    },
    {
      name: 'several marks and blanks',
      given: operation({ summary: 'Get an invoice (new) … ' }),
      at: '/summary',
      fixed: operation({ summary: 'Get an invoice (new)' }),
    },
    {
      name: 'a square bracket, which cannot go alone',
      given: operation({ summary: 'Get an invoice [new]' }),
      at: '/summary',
    },
    { name: 'nothing but marks', given: operation({ summary: '...' }), at: '/summary' },
  ],
});
