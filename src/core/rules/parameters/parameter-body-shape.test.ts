import { operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterBodyShape } from './parameter-body-shape.ts';

const given = (parameter: object) => operation({ parameters: [{ name: 'it', ...parameter }] });

testRule(parameterBodyShape, {
  accepts: {
    'a body with a schema': given({ in: 'body', schema: { type: 'object' } }),
    'a query with a type': given({ in: 'query', type: 'array', items: { type: 'string' } }),
    'a reference': operation({ parameters: [{ $ref: '#/parameters/body' }] }),
  },
  refuses: [
    {
      name: 'a body without a schema',
      given: given({ in: 'body' }),
      at: '/parameters/0',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a body with a type beside its schema',
      given: given({ in: 'body', type: 'object', schema: { title: 'Invoice' } }),
      at: '/parameters/0/type',
      fixed: given({ in: 'body', schema: { type: 'object', title: 'Invoice' } }),
    },
    {
      name: 'a body with a type in place of a schema',
      given: given({ in: 'body', type: 'string', default: 'a' }),
      at: '/parameters/0/type',
      says: '"type", "default"',
      fixed: given({ in: 'body', schema: { type: 'string', default: 'a' } }),
    },
    {
      name: 'a body with a type beside a reference, which says it',
      given: given({ in: 'body', type: 'object', schema: { $ref: '#/definitions/Invoice' } }),
      at: '/parameters/0/type',
      fixed: given({ in: 'body', schema: { $ref: '#/definitions/Invoice' } }),
    },
    {
      name: 'a query with a schema',
      given: given({ in: 'query', schema: { type: 'integer', enum: [1] } }),
      at: '/parameters/0/schema',
      says: '"it"',
      fixed: given({ in: 'query', type: 'integer', enum: [1] }),
    },
    {
      name: 'a query with a reference to a schema',
      given: given({ in: 'query', schema: { $ref: '#/definitions/Invoice' } }),
      at: '/parameters/0/schema',
    },
  ],
});
