import { operation, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeOperations } from './readme-operations.ts';

testRule(readmeOperations, {
  accepts: {
    'the section': readme('# A\n## Supported Operations\n- One\n'),
    'triggers alone': readme('# A\n## Supported Triggers\n- One\n'),
  },
  refuses: [
    {
      name: 'none, which the definition fills',
      given: readme('# A\n\n## Known Issues\n\nNone.\n'),
      at: '',
      shows: '# A',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: readme(
        '# A\n\n## Supported Operations\n\n### Get an invoice\n\nGets an invoice with its total.\n\n## Known Issues\n\nNone.\n',
      ),
    },
    {
      name: 'none, of a connector that shows nothing',
      given: readme('# A\n', operation({ 'x-ms-visibility': 'internal' })),
      at: '',
    },
  ],
});
