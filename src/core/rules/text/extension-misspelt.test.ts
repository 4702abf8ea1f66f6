import { definition, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { extensionMisspelt } from './extension-misspelt.ts';

testRule(extensionMisspelt, {
  accepts: {
    'a known one': parameter({ 'x-ms-visibility': 'advanced' }),
    'a header or property of such a name': schema({
      properties: { 'x-ms-sumary': { type: 'string' } },
    }),
    'one that is like none: another rule reports it': schema({ 'x-ms-description': 'A' }),
    'one of another maker': schema({ 'x-summary': 'A' }),
  },
  refuses: [
    {
      name: 'a letter too few',
      given: schema({ type: 'string', 'x-ms-visbility': 'internal' }),
      at: '/x-ms-visbility',
      shows: '"x-ms-visbility"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: schema({ type: 'string', 'x-ms-visibility': 'internal' }),
    },
    {
      name: 'blanks or marks between the letters',
      given: parameter({ 'x-ms-summary': undefined, 'x-ms  -summary:': 'ID' }),
      at: '/x-ms  -summary:',
      fixed: parameter({ 'x-ms-summary': 'ID' }),
    },
    {
      name: 'another case',
      given: operation({ 'X-MS-Trigger': 'single' }),
      at: '/X-MS-Trigger',
      fixed: operation({ 'x-ms-trigger': 'single' }),
    },
    {
      name: 'one beside the right one',
      given: parameter({ 'x-ms-sumamry': 'ID' }),
      at: '/x-ms-sumamry',
    },
    {
      name: 'one at the root',
      given: definition({ 'x-ms-capabilites': {} }),
      at: '/x-ms-capabilites',
      fixed: definition({ 'x-ms-capabilities': {} }),
    },
  ],
});
