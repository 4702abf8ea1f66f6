import { describe, expect, it } from 'vitest';
import { definition, properties, text } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { jsonUnparseable } from './json-unparseable.ts';

testRule(jsonUnparseable, {
  accepts: {
    'strict JSON': definition(),
    'apiProperties.json too': properties({}),
    'slashes inside a text': text('{"host": "https://x.com /* y */"}'),
    'a byte order mark in front: another rule reports it': text('\ufeff{}'),
    'a key that stands twice: another rule reports it': text('{"a": 1, "a": 2}'),
  },
  refuses: [
    {
      name: 'a trailing comma',
      given: text('{"schemes": ["https",]}'),
      at: '/schemes/0',
      shows: ',',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: text('{"schemes": ["https"]}'),
    },
    {
      name: 'a comment at the end of a line, which goes with the blanks in front',
      given: text('{\n  "host": "x" // ours\n}'),
      at: '',
      shows: '// ours',
      fixed: text('{\n  "host": "x"\n}'),
    },
    {
      name: 'comments that follow one another, as one, with their lines',
      given: text('{\n  // one\n  // two\n  "host": "x"\n}'),
      at: '',
      shows: '// one\n  // two',
      fixed: text('{\n  "host": "x"\n}'),
    },
    {
      name: 'a comment inside a line',
      given: text('{"host": /* ours */ "x"}'),
      at: '/host',
      fixed: text('{"host":  "x"}'),
    },
    {
      name: 'comments and trailing commas together',
      given: text('{"a": 1, // one\r\n"b": [2,],\r\n}'),
      at: ['', '/b/0', '/b'],
      fixed: text('{"a": 1,\r\n"b": [2]\r\n}'),
    },
    {
      name: 'line breaks and tabs inside a text, together',
      given: text('{"description": "one\r\n\ttwo"}'),
      at: '/description',
      shows: '\r\n\t',
      says: 'line break',
      fixed: text('{"description": "one\\r\\n\\ttwo"}'),
    },
    {
      name: 'a byte order mark inside',
      given: text('{\ufeff"host": "x"}'),
      at: '',
      fixed: text('{"host": "x"}'),
    },
    {
      name: 'a missing comma, where only the author knows what was meant',
      given: text('{"host": "x"\n"basePath": "/"}'),
      at: '/basePath',
      shows: '"basePath"',
      says: 'A comma is missing',
    },
    {
      name: 'a comment beside a fault that only the author can mend: it may be no comment at all',
      given: text('{"host": http://x.com\n}'),
      at: ['', ''],
      shows: ['http:', '//x.com'],
    },
    { name: 'single quotes', given: text('{"host": \'x\'}'), at: '/host', says: 'double quotes' },
    { name: 'a key without quotes', given: text('{host: "x"}'), at: '/host', says: '"host"' },
    { name: 'a value not yet typed', given: text('{"host":}'), at: '/host', says: 'no value yet' },
    { name: 'an open text', given: text('{"host": "x\n}'), at: '/host', says: 'never ends' },
    { name: 'an open object', given: text('{"info": {}'), at: '', says: 'a } is missing' },
    { name: 'a blank of another kind', given: text('{\u2003"a": 1}'), at: '', says: 'A blank' },
    {
      name: 'an object that is closed too early',
      given: text('{"a": {}},\n"b": {}}'),
      at: '',
      shows: ',\n"b": {}}',
      says: 'behind the end',
    },
    { name: 'an empty file', given: text(''), at: '', says: 'no JSON' },
    { name: 'a file of something else, once', given: text('hello'), at: '', says: 'no JSON' },
    {
      name: 'apiProperties.json',
      given: text('{"properties": {,}}', 'properties'),
      at: '/properties',
    },
  ],
});

describe('a file with very many faults', () => {
  it('is told of the first ones, and how many more there are', () => {
    const findings = check(jsonUnparseable, text(`[${'01,'.repeat(120)}1]`));
    expect(findings).toHaveLength(50);
    expect(findings.at(-1)?.message).toContain('71 more faults');
  });
});
