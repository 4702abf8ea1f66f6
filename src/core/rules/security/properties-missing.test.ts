import { definition, text, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { propertiesMissing } from './properties-missing.ts';

const file = (source: string) => ({ ...text(source, 'properties'), isVerbatim: false });

testRule(propertiesMissing, {
  accepts: {
    'the usual file': file('{ "properties": {} }'),
    'its schema beside it': file('{ "$schema": "s.json", "properties": {} }'),
    'a text that is no JSON: another rule reports it': file(''),
  },
  refuses: [
    {
      name: 'no file, at the top of the definition',
      given: withFiles(definition(), { texts: { properties: undefined } }),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'what belongs under "properties" at the top',
      given: file('{ "iconBrandColor": "#da3b01" }'),
      at: '',
      fixed: file('{ "properties": { "iconBrandColor": "#da3b01" } }'),
    },
    { name: 'something else', given: file('{ "info": {} }'), at: '' },
    { name: 'no object', given: file('[]'), at: '' },
    { name: 'properties that are a list', given: file('{ "properties": [] }'), at: '/properties' },
    {
      name: 'something beside "properties"',
      given: file('{ "properties": {}, "publisher": "Contoso" }'),
      at: '/publisher',
      shows: '"publisher"',
    },
  ],
});
