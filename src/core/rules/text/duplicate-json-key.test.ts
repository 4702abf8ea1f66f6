import { definition, text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { duplicateJsonKey } from './duplicate-json-key.ts';

testRule(duplicateJsonKey, {
  accepts: {
    'every key once': definition(),
    'the same key in another object': text('{"a": {"b": 1}, "b": {"a": 1}}'),
    'keys that differ in case': text('{"a": 1, "A": 2}'),
  },
  refuses: [
    {
      name: 'a key that stands twice, at its repetition',
      given: text('{\n  "host": "x",\n  "host": "y"\n}'),
      at: '/host',
      shows: '"host"',
      says: 'on line 2',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'each repetition, wherever it stands',
      given: text('{"paths": {"/a": {"get": 1, "get": 2, "get": 3}}}'),
      at: ['/paths/~1a/get', '/paths/~1a/get'],
    },
    {
      name: 'a key among many',
      given: text(`{${[...'abcdefghijkb'].map((key) => `"${key}": 1`).join(', ')}}`),
      at: '/b',
    },
    {
      name: 'the same key written otherwise',
      given: text('{"host": 1, "h\\u006fst": 2}'),
      at: '/host',
      shows: '"h\\u006fst"',
    },
    {
      name: 'a key in apiProperties.json',
      given: text('{"properties": {}, "properties": {}}', 'properties'),
      at: '/properties',
    },
  ],
});
