import { definition, text, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { folderFiles } from './folder-files.ts';

testRule(folderFiles, {
  accepts: {
    'the usual names': definition(),
    'other letter cases': withFiles(definition(), {
      definitionName: 'apidefinition.swagger.json',
    }),
    'no readme: another rule reports it': withFiles(definition(), { texts: { readme: undefined } }),
  },
  refuses: [
    {
      name: 'a definition of another name',
      given: withFiles(definition(), { definitionName: 'invoices.swagger.json' }),
      at: '',
      says: 'invoices.swagger.json must be called apiDefinition.swagger.json',
      severity: { certified: 'error', independent: 'error', custom: 'off' },
    },
    {
      name: 'a script of another name',
      given: withFiles(text('{}'), { others: ['scripts.csx'] }),
      at: '',
      says: 'script.csx',
    },
  ],
});
