import { info } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { descriptionNotEnglish } from './description-not-english.ts';

testRule(descriptionNotEnglish, {
  accepts: { 'plain English': info({}) },
  refuses: [
    {
      name: 'another language',
      given: info({
        description: 'Mit diesem Dienst werden Rechnungen erstellt und an Kunden gesendet.',
      }),
      at: '/description',
      says: 'not in English',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    },
    {
      name: 'another script',
      given: info({ description: '請求書を作成して送信します。' }),
      at: '/description',
    },
    {
      name: 'what a word processor makes of quotes and dashes, mildly',
      given: info({ description: 'Contoso’s “invoices” – and more.' }),
      at: '/description',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      fixed: info({ description: 'Contoso\'s "invoices" - and more.' }),
    },
    {
      name: 'a name from another language, mildly',
      given: info({ description: 'Müller keeps the invoices of small companies.' }),
      at: '/description',
      says: '"ü"',
      severity: 'info',
    },
  ],
});
