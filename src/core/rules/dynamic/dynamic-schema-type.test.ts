import { testRule } from '../testing/testRule.ts';
import { dynamicSchemaType } from './dynamic-schema-type.ts';
import { ask, body, PROPERTIES, SCHEMA } from './testAsking.ts';

testRule(dynamicSchemaType, {
  accepts: {
    'an object': body({ type: 'object', [SCHEMA]: ask() }),
    'the newer form alone': body({ [PROPERTIES]: ask() }),
    'what is no extension': body({ [SCHEMA]: null }),
  },
  refuses: [
    {
      name: 'no type',
      given: body({ [SCHEMA]: ask() }),
      at: '/type',
      severity: 'warning',
      fixed: body({ type: 'object', [SCHEMA]: ask() }),
    },
    {
      name: 'another one',
      given: body({ type: 'array', [SCHEMA]: ask() }),
      at: '/type',
      says: '"array"',
    },
  ],
});
