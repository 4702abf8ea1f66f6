import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { scriptOperationsMissing } from './script-operations-missing.ts';
import { scriptOf } from './testScripts.ts';

const of = (script: string, members = {}) => {
  const given = properties(members);
  return { ...given, isVerbatim: false, texts: { ...given.texts, script } };
};
const listing = (list: readonly string[]) =>
  of(scriptOf('return null;'), { scriptOperations: list });

testRule(scriptOperationsMissing, {
  accepts: {
    'no script': properties({}),
    'a script with a list': listing(['GetInvoice']),
  },
  refuses: [
    {
      name: 'a script without a list',
      given: of(scriptOf('return null;')),
      at: '/scriptOperations',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    { name: 'an empty list', given: listing([]), at: '/scriptOperations' },
    {
      name: 'a script that names operations, and proposes those that are there',
      given: of(scriptOf('if (Context.OperationId == "getinvoice" || OperationId == "X") { }')),
      at: '/scriptOperations',
      proposed: of(scriptOf('if (Context.OperationId == "getinvoice" || OperationId == "X") { }'), {
        scriptOperations: ['GetInvoice'],
      }),
    },
  ],
});
