import type { JsonObject } from '../../text/value.ts';
import { operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterInternalRequiredDefault } from './parameter-internal-required-default.ts';

const hidden: JsonObject = { type: 'string', 'x-ms-visibility': 'internal' };
const object = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  required,
  properties,
});
const body = (schema: JsonObject, members: JsonObject = { required: true }) =>
  operation({ parameters: [{ name: 'body', in: 'body', schema, ...members }] });

testRule(parameterInternalRequiredDefault, {
  accepts: {
    'a default': parameter({ 'x-ms-visibility': 'internal', default: '1' }),
    'a parameter that makers see': parameter({}),
    'the parameter of the platform': parameter({
      name: 'connectionId',
      'x-ms-visibility': 'internal',
    }),
    'the place of the callback URL': body(
      object({ url: { ...hidden, 'x-ms-notification-url': true } }, 'url'),
    ),
    'an optional property': body(object({ kind: hidden })),
    'a property of what is optional': body(object({ part: object({ kind: hidden }, 'kind') })),
    'a body that is optional': body(object({ kind: hidden }, 'kind'), {}),
    'a property of a response': operation({
      responses: { '200': { description: 'OK', schema: object({ kind: hidden }, 'kind') } },
    }),
  },
  refuses: [
    {
      name: 'none of a parameter',
      given: parameter({ 'x-ms-visibility': 'internal' }),
      at: '',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'none of a property, more softly',
      given: body(object({ part: object({ kind: hidden }, 'kind') }, 'part')),
      at: '/parameters/0/schema/properties/part/properties/kind',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
