import { info, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { spelling } from './spelling.ts';

testRule(spelling, {
  accepts: {
    'words that are spelt as they should be': info({}),
    'names and codes': operation({ description: 'Sets `my_adress` and adressId.' }),
    'texts that are no words for makers': schema({ type: 'string', default: 'adress' }),
  },
  refuses: [
    {
      name: 'a slip in a summary',
      given: operation({ summary: 'Retreive an invoice' }),
      at: '/summary',
      says: '"Retreive" is spelt "Retrieve"',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
      proposed: operation({ summary: 'Retrieve an invoice' }),
    },
    {
      name: 'two in one description',
      given: parameter({ description: 'The adress, seperated by commas.' }),
      at: '/description',
      proposed: parameter({ description: 'The address, separated by commas.' }),
    },
    {
      name: 'a label deep inside a schema',
      given: schema({ properties: { a: { title: 'Recieved' } } }),
      at: '/properties/a/title',
      proposed: schema({ properties: { a: { title: 'Received' } } }),
    },
  ],
});
