import { definition, withFiles } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { iconMissing } from './icon-missing.ts';

testRule(iconMissing, {
  accepts: { 'an icon': definition() },
  refuses: [
    {
      name: 'none, at the top of the definition',
      given: withFiles(definition(), { icon: undefined }),
      at: '',
      severity: { certified: 'warning', independent: 'off', custom: 'off' },
    },
  ],
});
