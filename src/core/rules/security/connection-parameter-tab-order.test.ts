import { properties } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { connectionParameterTabOrder } from './connection-parameter-tab-order.ts';

const ordered = (...tabs: (number | undefined)[]) => {
  const rows = tabs.map((tabIndex, index) => [
    `p${index}`,
    {
      type: 'string',
      uiDefinition: { constraints: tabIndex === undefined ? {} : { tabIndex } },
    },
  ]);
  return properties({ connectionParameters: Object.fromEntries(rows) });
};
const at = (index: number) => `/connectionParameters/p${index}/uiDefinition/constraints/tabIndex`;

testRule(connectionParameterTabOrder, {
  accepts: {
    'one after the other': ordered(2, 3, 4),
    'any order': ordered(4, 2),
    none: ordered(undefined, undefined),
  },
  refuses: [
    {
      name: 'two with one number',
      given: ordered(2, 3, 2),
      at: at(2),
      says: '"p0" and "p2"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: ordered(2, 4, 3),
    },
  ],
});
