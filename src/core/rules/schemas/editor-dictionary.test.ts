import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { editorDictionary } from './editor-dictionary.ts';

const editor = { 'x-ms-editor': 'dictionary' };
const map = { type: 'object', additionalProperties: { type: 'string' } };

testRule(editorDictionary, {
  accepts: {
    'a map': schema({ ...map, ...editor }),
    'a map of anything': schema({ ...map, additionalProperties: true, ...editor }),
    'another editor': schema({ type: 'string', 'x-ms-editor': 'html' }),
  },
  refuses: [
    {
      name: 'a text',
      given: schema({ type: 'string', ...editor }),
      at: '/x-ms-editor',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'an object that is closed',
      given: schema({ type: 'object', ...editor }),
      at: '/x-ms-editor',
    },
    {
      name: 'an object that says so',
      given: schema({ ...map, additionalProperties: false, ...editor }),
      at: '/x-ms-editor',
    },
    { name: 'a parameter', given: parameter(editor), at: '/x-ms-editor' },
  ],
});
