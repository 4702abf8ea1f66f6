import type { JsonObject } from '../../text/value.ts';
import { connectionParameter, oauth, properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterLabel } from './connection-parameter-label.ts';

const WORDS = { displayName: 'Site URL', description: 'Your site.', tooltip: 'Your site' };
const { displayName: _, ...withoutLabel } = WORDS;
const shown = (uiDefinition: JsonObject) =>
  connectionParameter('siteUrl', { type: 'string', uiDefinition });

testRule(connectionParameterLabel, {
  accepts: {
    'all three': shown(WORDS),
    'a hidden one': shown({ constraints: { hidden: 'true' } }),
    'a sign-in': oauth({}),
    'a gateway': connectionParameter('gateway', { type: 'gatewaySetting' }),
    'a set, with the description in its schema': properties({
      connectionParameterSets: {
        values: [
          {
            parameters: {
              key: {
                type: 'securestring',
                uiDefinition: {
                  displayName: 'Key',
                  tooltip: 'Your key',
                  schema: { description: 'Your key.' },
                },
              },
            },
          },
        ],
      },
    }),
  },
  refuses: [
    {
      name: 'no label, which its key gives',
      given: shown(withoutLabel),
      at: '/uiDefinition',
      says: 'no displayName',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      fixed: shown({ ...withoutLabel, displayName: 'Site URL' }),
    },
    {
      name: 'a blank description and no tooltip, as one finding',
      given: shown({ displayName: 'Site URL', description: ' ' }),
      at: '/uiDefinition',
      says: 'description and tooltip',
    },
  ],
});
