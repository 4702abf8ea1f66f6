import { describe, expect, it } from 'vitest';
import { readFile } from '../../connector/files.ts';
import { parse } from '../../text/parse.ts';
import { definition, text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { fileHasBom } from './file-has-bom.ts';

testRule(fileHasBom, {
  accepts: {
    'plain UTF-8': definition(),
    'the mark inside: another rule reports it': text('{\ufeff}'),
  },
  refuses: [
    {
      name: 'a mark in front',
      given: text('\ufeff{}'),
      at: '',
      shows: '\ufeff',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: text('{}'),
    },
    {
      name: 'a mark in front of apiProperties.json',
      given: text('\ufeff{}', 'properties'),
      at: '',
      fixed: text('{}', 'properties'),
    },
  ],
});

describe('a file of UTF-16', () => {
  it('is told to be stored otherwise, which no edit does', () => {
    const bytes = Uint8Array.from([0xff, 0xfe, 0x7b, 0, 0x7d, 0]);
    const file = readFile({ name: 'apiDefinition.swagger.json', bytes });
    const tree = parse(file.kind === 'text' ? file.text : '');
    const [problem] = fileHasBom.check({ file, tree }, Object.create(null));
    expect(problem?.message).toContain('UTF-16');
    expect(problem?.fix).toBeUndefined();
  });
});
