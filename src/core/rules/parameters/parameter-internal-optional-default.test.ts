import { definition, operation, parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterInternalOptionalDefault } from './parameter-internal-optional-default.ts';

const constant = { type: 'string', 'x-ms-visibility': 'internal', default: 'v2' };
const schema = (members: object = {}) => ({
  type: 'object',
  properties: { version: constant },
  ...members,
});
const body = (members: object) =>
  operation({ parameters: [{ name: 'body', in: 'body', schema: schema(members) }] });

testRule(parameterInternalOptionalDefault, {
  accepts: {
    'a required one': parameter({ ...constant, required: true }),
    'one that makers see': parameter({ default: 'v2', required: false }),
    'a hidden one without a default': parameter({ 'x-ms-visibility': 'internal', required: false }),
    'a property of a response': operation({
      responses: { '200': { description: 'OK', schema: schema() } },
    }),
  },
  refuses: [
    {
      name: 'an optional parameter',
      given: parameter({ ...constant, in: 'query', required: undefined }),
      at: '',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: parameter({ ...constant, in: 'query', required: true }),
    },
    {
      name: 'an optional property of a body',
      given: body({}),
      at: '/parameters/0/schema/properties/version',
      proposed: body({ required: ['version'] }),
    },
    {
      name: 'an optional property of a definition that a body refers to, around a loop',
      given: definition({
        paths: {
          '/a': {
            post: {
              parameters: [{ name: 'b', in: 'body', schema: { $ref: '#/definitions/Node' } }],
            },
          },
        },
        definitions: {
          Node: { properties: { version: constant, next: { $ref: '#/definitions/Node' } } },
        },
      }),
      at: '/definitions/Node/properties/version',
      proposed: definition({
        paths: {
          '/a': {
            post: {
              parameters: [{ name: 'b', in: 'body', schema: { $ref: '#/definitions/Node' } }],
            },
          },
        },
        definitions: {
          Node: {
            required: ['version'],
            properties: { version: constant, next: { $ref: '#/definitions/Node' } },
          },
        },
      }),
    },
  ],
});
