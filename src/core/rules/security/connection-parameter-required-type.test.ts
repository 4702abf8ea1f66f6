import { connectionParameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterRequiredType } from './connection-parameter-required-type.ts';

const constraints = (members: Record<string, boolean | string>) =>
  connectionParameter('site', { type: 'string', uiDefinition: { constraints: members } });

testRule(connectionParameterRequiredType, {
  accepts: { texts: constraints({ required: 'true', hidden: 'false', clearText: true }) },
  refuses: [
    {
      name: 'booleans',
      given: constraints({ required: true, hidden: false }),
      at: ['/uiDefinition/constraints/required', '/uiDefinition/constraints/hidden'],
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: constraints({ required: 'true', hidden: 'false' }),
    },
  ],
});
