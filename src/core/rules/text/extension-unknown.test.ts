import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { extensionUnknown } from './extension-unknown.ts';

testRule(extensionUnknown, {
  accepts: {
    'one that tools leave and no product reads': schema({ 'x-ms-client-name': 'a' }),
    'one of another maker': operation({ 'x-own': 1 }),
    'a slip of the pen: another rule reports it': schema({ 'x-ms-sumary': 'A' }),
    'a header of such a name': operation({
      responses: {
        '200': { description: 'OK', headers: { 'x-ms-request-id': { type: 'string' } } },
      },
    }),
  },
  refuses: [
    {
      name: 'one of nobody',
      given: schema({ 'x-ms-tooltip': 'A' }),
      at: '/x-ms-tooltip',
      shows: '"x-ms-tooltip"',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
