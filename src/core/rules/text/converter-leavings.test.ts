import { definition, operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { converterLeavings } from './converter-leavings.ts';

testRule(converterLeavings, {
  accepts: {
    'an extension that says something': operation({ 'x-own': { a: 1 } }),
    'an extension of the platform': operation({ 'x-ms-openai-data': {} }),
    'a property of such a name': schema({ properties: { 'x-generator': {} } }),
  },
  refuses: [
    {
      name: 'the mark of a generator',
      given: definition({ 'x-generator': 'NSwag v13' }),
      at: '/x-generator',
      shows: '"x-generator"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: definition(),
    },
    {
      name: 'an empty object',
      given: operation({ 'x-meta': {} }),
      at: '/x-meta',
      fixed: operation({}),
    },
  ],
});
