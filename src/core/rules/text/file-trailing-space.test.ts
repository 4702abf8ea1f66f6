import { describe, expect, it } from 'vitest';
import { text } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { fileTrailingSpace } from './file-trailing-space.ts';

testRule(fileTrailingSpace, {
  accepts: {
    'lines that end in what they say': text('{\n  "a": 1\n}\n'),
    'a blank at the end of a text': text('{"a": "b "\n}'),
  },
  refuses: [
    {
      name: 'blanks and tabs before a line end, once for the file',
      given: text('{ \n  "a": 1,\t \r\n  "b": 2\n}'),
      at: '',
      shows: ' ',
      says: '2 lines',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: text('{\n  "a": 1,\r\n  "b": 2\n}'),
    },
    { name: 'an empty line of blanks', given: text('{\n  \n}'), at: '', fixed: text('{\n\n}') },
  ],
});

describe('a file with very many such lines', () => {
  it('is mended in several goes', () => {
    const [finding] = check(fileTrailingSpace, text(`{${' \n'.repeat(700)}}`));
    expect(finding?.message).toContain('700');
    expect(finding?.fix?.edits).toHaveLength(500);
  });
});
