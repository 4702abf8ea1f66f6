import type { Json } from '../../text/value.ts';
import { oauth } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { oauthParameterShape } from './oauth-parameter-shape.ts';

const tokenUrl = (value: Json) => oauth({ customParameters: { tokenUrl: value } });

testRule(oauthParameterShape, {
  accepts: {
    'a text under "value"': tokenUrl({ value: 'https://id.contoso.com' }),
    'a blank one: another rule reports it': tokenUrl({ value: '' }),
    'no parameters': oauth({ customParameters: {} }),
  },
  refuses: [
    {
      name: 'a bare text',
      given: tokenUrl('https://id.contoso.com'),
      at: '/customParameters/tokenUrl',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: tokenUrl({ value: 'https://id.contoso.com' }),
    },
    { name: 'nothing in it', given: tokenUrl({}), at: '/customParameters/tokenUrl' },
    {
      name: 'a boolean',
      given: tokenUrl({ value: true }),
      at: '/customParameters/tokenUrl/value',
    },
  ],
});
