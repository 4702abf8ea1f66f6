import { definition, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { folderExtraFiles } from './folder-extra-files.ts';

const beside = (...others: string[]) => withFiles(definition(), { others });

testRule(folderExtraFiles, {
  accepts: {
    'the usual files': beside('intro.md', 'script.csx', 'settings.json'),
    'a picture of the readme': beside('setup.png'),
    'a second script: another rule reports it': beside('script.csx', 'other.csx'),
  },
  refuses: [
    {
      name: 'other files, as one finding at the top',
      given: beside('notes.txt', 'Contoso.postman.json'),
      at: '',
      says: 'notes.txt and Contoso.postman.json do not belong',
      severity: { certified: 'warning', independent: 'warning', custom: 'off' },
    },
    { name: 'one file', given: beside('package.zip'), at: '', says: 'package.zip does not' },
  ],
});
