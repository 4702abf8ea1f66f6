import { operation, readme } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeOperationMissing } from './readme-operation-missing.ts';

const listing = (words: string) => readme(`# A\n\n## Supported Operations\n\n${words}\n\n## FAQ\n`);

testRule(readmeOperationMissing, {
  accepts: {
    'its heading': listing('### Get an invoice'),
    'a row of a table': listing('| **Get  an Invoice** | one |'),
    'an operation that nobody sees': readme(
      '## Supported Operations\nNone.\n',
      operation({ 'x-ms-visibility': 'internal' }),
    ),
    'no such section: another rule reports it': readme('# A\n'),
  },
  refuses: [
    {
      name: 'one that is not there',
      given: listing('### Get a customer'),
      at: '',
      shows: '## Supported Operations',
      says: '"Get an invoice" is not in the readme',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      proposed: listing(
        '### Get a customer\n\n### Get an invoice\n\nGets an invoice with its total.',
      ),
    },
  ],
});
