import { text } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { rootKeyOrder } from './root-key-order.ts';

testRule(rootKeyOrder, {
  accepts: {
    'the usual order, with others anywhere': text(
      '{"x-a": 1, "swagger": "2.0", "info": {}, "security": [], "paths": {}, "definitions": {}}',
    ),
  },
  refuses: [
    {
      name: 'paths in front of info; others stay where they are',
      given: text('{"paths": {}, "tags": [], "info": {}, "swagger": "2.0"}'),
      at: '',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: text('{"swagger": "2.0", "tags": [], "info": {}, "paths": {}}'),
    },
  ],
});
