import { definition, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { readmeMissing } from './readme-missing.ts';

const without = (...others: string[]) =>
  withFiles(definition(), { texts: { readme: undefined }, others });

testRule(readmeMissing, {
  accepts: { 'a readme': definition(), 'one in capitals': without('README.MD') },
  refuses: [
    {
      name: 'none, at the top of the definition',
      given: without(),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'info' },
    },
    { name: 'a text of another kind', given: without('readme.txt'), at: '', says: 'readme.txt' },
  ],
});
