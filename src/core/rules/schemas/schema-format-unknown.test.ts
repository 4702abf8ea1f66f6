import { operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaFormatUnknown } from './schema-format-unknown.ts';

testRule(schemaFormatUnknown, {
  accepts: {
    'a format of Swagger': schema({ type: 'integer', format: 'int64' }),
    'one of the platform': schema({ type: 'string', format: 'date-no-tz' }),
    'a known one without a type': schema({ format: 'date-time' }),
    none: schema({ type: 'string' }),
    'a property of that name': schema({ properties: { format: { type: 'string' } } }),
  },
  refuses: [
    {
      name: 'a slip',
      given: schema({ type: 'string', format: 'datetime' }),
      at: '/format',
      says: '"datetime"',
      severity: 'warning',
      fixed: schema({ type: 'string' }),
    },
    {
      name: 'a format of another type',
      given: schema({ properties: { total: { type: 'integer', format: 'double' } } }),
      at: '/properties/total/format',
      says: '"integer"',
      fixed: schema({ properties: { total: { type: 'integer' } } }),
    },
    {
      name: 'one on a type that has none',
      given: schema({ type: 'boolean', format: 'int32' }),
      at: '/format',
      fixed: schema({ type: 'boolean' }),
    },
    {
      name: 'an empty one',
      given: schema({ type: 'string', format: '' }),
      at: '/format',
      says: 'empty',
      fixed: schema({ type: 'string' }),
    },
    {
      name: 'that of a parameter',
      given: parameter({ format: 'string' }),
      at: '/format',
      fixed: parameter({}),
    },
    {
      name: 'that of the items of a parameter, once',
      given: parameter({ in: 'query', type: 'array', items: { type: 'string', format: 'x' } }),
      at: '/items/format',
      fixed: parameter({ in: 'query', type: 'array', items: { type: 'string' } }),
    },
    {
      name: 'that of the items in a body, once',
      given: operation({
        parameters: [
          { name: 'in', in: 'body', schema: { items: { type: 'string', format: 'x' } } },
        ],
      }),
      at: '/parameters/0/schema/items/format',
      fixed: operation({
        parameters: [{ name: 'in', in: 'body', schema: { items: { type: 'string' } } }],
      }),
    },
  ],
});
