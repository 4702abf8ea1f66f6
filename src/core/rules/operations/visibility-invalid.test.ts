import { operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { visibilityInvalid } from './visibility-invalid.ts';

const header = (visibility: string) =>
  operation({
    responses: {
      '200': {
        description: 'OK',
        headers: { 'X-Count': { type: 'integer', 'x-ms-visibility': visibility } },
      },
    },
  });

testRule(visibilityInvalid, {
  accepts: {
    'the three that there are': schema({
      properties: {
        a: { 'x-ms-visibility': 'important' },
        b: { 'x-ms-visibility': 'advanced' },
        c: { 'x-ms-visibility': 'internal' },
      },
    }),
    'nothing, and an empty text': parameter({ 'x-ms-visibility': '' }),
    'a property of that name': schema({ properties: { 'x-ms-visibility': { type: 'string' } } }),
  },
  refuses: [
    {
      name: 'another word on an operation',
      given: operation({ 'x-ms-visibility': 'hidden' }),
      at: '/x-ms-visibility',
      says: '"hidden"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'another kind of value on a parameter',
      given: parameter({ 'x-ms-visibility': true }),
      at: '/x-ms-visibility',
    },
    {
      name: 'another word deep inside a schema',
      given: schema({ properties: { a: { items: { 'x-ms-visibility': 'none' } } } }),
      at: '/properties/a/items/x-ms-visibility',
    },
    {
      name: 'another word on a response header',
      given: header('secret'),
      at: '/responses/200/headers/X-Count/x-ms-visibility',
    },
    {
      name: 'another case, which the designers understand',
      given: parameter({ 'x-ms-visibility': 'Advanced' }),
      at: '/x-ms-visibility',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
      fixed: parameter({ 'x-ms-visibility': 'advanced' }),
    },
  ],
});
