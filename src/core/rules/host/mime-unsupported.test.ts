import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { mimeUnsupported } from './mime-unsupported.ts';

testRule(mimeUnsupported, {
  accepts: {
    'the documented ones': definition({
      consumes: [
        'application/json; charset=utf-8',
        'text/plain',
        'multipart/form-data',
        'application/x-www-form-urlencoded',
      ],
    }),
    'any for responses': definition({ produces: ['application/xml'] }),
    'what is no type: another rule reports it': definition({ consumes: ['json'] }),
  },
  refuses: [
    {
      name: 'XML',
      given: operation({ consumes: ['application/json', 'application/xml'] }),
      at: '/consumes/1',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
  ],
});
