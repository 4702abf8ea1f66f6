import { text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { fileIndentFour } from './file-indent-four.ts';

testRule(fileIndentFour, {
  accepts: {
    'four blanks': text('{\n    "a": {\n      "b": 1\n    }\n}'),
    'tabs: another rule reports them': text('{\n\t"a": 1\n}'),
    'nothing to indent': text('{}'),
  },
  refuses: [
    {
      name: 'two blanks',
      given: text('{\n  "a": 1\n}'),
      at: '',
      shows: '  "',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
    },
    { name: 'no line breaks', given: text('{"a": 1}'), at: '', says: 'without line breaks' },
  ],
});
