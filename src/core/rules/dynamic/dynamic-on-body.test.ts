import type { JsonObject } from '../../text/value.ts';
import { operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicOnBody } from './dynamic-on-body.ts';
import { ask, body, SCHEMA, VALUES } from './testAsking.ts';

const takes = (schema: JsonObject, members: JsonObject = {}) =>
  operation({ parameters: [{ name: 'body', in: 'body', schema, ...members }] }, { verb: 'post' });

testRule(dynamicOnBody, {
  accepts: {
    'in the schema of the body': body({ type: 'object', [SCHEMA]: ask() }),
    'on another parameter': parameter({ [VALUES]: ask() }),
  },
  refuses: [
    {
      name: 'beside the schema, and moves it there',
      given: takes({ type: 'object' }, { [SCHEMA]: ask() }),
      at: `/parameters/0/${SCHEMA}`,
      shows: `"${SCHEMA}"`,
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: takes({ type: 'object', [SCHEMA]: ask() }),
    },
    {
      name: 'beside a schema that is only a reference, where it would be ignored',
      given: takes({ $ref: '#/definitions/Invoice' }, { [SCHEMA]: ask() }),
      at: `/parameters/0/${SCHEMA}`,
    },
  ],
});
