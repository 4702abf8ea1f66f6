import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { responseDescriptionMissing } from './response-description-missing.ts';

const response = (status: string, value: JsonObject) =>
  operation({ responses: { [status]: value } });

testRule(responseDescriptionMissing, {
  accepts: {
    'any words': response('200', { description: 'x' }),
    'a reference': response('200', { $ref: '#/responses/Ok' }),
    'an extension': response('x-notes', {}),
  },
  refuses: [
    {
      name: 'none, and adds what HTTP calls it',
      given: response('404', {}),
      at: '/responses/404/description',
      says: '404',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: response('404', { description: 'Not Found' }),
    },
    {
      name: 'a blank one, more softly',
      given: response('200', { description: ' ' }),
      at: '/responses/200/description',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      fixed: response('200', { description: 'OK' }),
    },
    {
      name: 'none of the default, which HTTP has no words for',
      given: response('default', {}),
      at: '/responses/default/description',
    },
    {
      name: 'none of a shared response',
      given: definition({ responses: { Ok: {} } }),
      at: '/responses/Ok/description',
      says: 'Ok',
    },
  ],
});
