import { text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { fileTabs } from './file-tabs.ts';

testRule(fileTabs, {
  accepts: {
    blanks: text('{\n    "a": 1\n}'),
    'a tab behind a key, which is no indentation': text('{\n    "a":\t1\n}'),
  },
  refuses: [
    {
      name: 'lines that begin with tabs, once for the file',
      given: text('{\n\t"a": {\n\t\t"b": 1\n\t}\n}'),
      at: '',
      shows: '\t',
      says: '3 lines',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: text('{\n    "a": {\n        "b": 1\n    }\n}'),
    },
    {
      name: 'a tab among blanks',
      given: text('{\r\n  \t"a": 1\r\n}'),
      at: '',
      shows: '  \t',
      fixed: text('{\r\n      "a": 1\r\n}'),
    },
  ],
});
