import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptFileMissing } from './script-file-missing.ts';

const of = (...scriptOperations: string[]) => properties({ scriptOperations });
const withScript = (given: ReturnType<typeof of>) => ({
  ...given,
  texts: { ...given.texts, script: 'class A { }' },
});

testRule(scriptFileMissing, {
  accepts: {
    'an empty list': of(),
    'no list': properties({}),
    'a list with its script': withScript(of('GetInvoice')),
  },
  refuses: [
    {
      name: 'a list without a script',
      given: of('GetInvoice'),
      at: '/scriptOperations',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
  ],
});
