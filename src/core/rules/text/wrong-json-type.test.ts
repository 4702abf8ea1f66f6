import {
  connectionParameter,
  definition,
  info,
  operation,
  parameter,
  properties,
  schema,
} from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { wrongJsonType } from './wrong-json-type.ts';

testRule(wrongJsonType, {
  accepts: {
    'the two forms of additionalProperties': schema({
      properties: { a: { additionalProperties: true }, b: { additionalProperties: {} } },
    }),
    'anything as a default, example or choice': schema({
      default: [],
      example: 1,
      enum: [null, 1],
    }),
    'a whole number with a fraction of zero': parameter({ maxLength: 5.0, maximum: 5.5 }),
    'what other rules report': schema({ type: ['string', 'null'], 'x-ms-visibility': true }),
    'a property that is named like a key': schema({ properties: { required: { type: 'string' } } }),
    'nothing, as tools write it in apiProperties.json': properties({ scriptOperations: null }),
    'what other rules report of apiProperties.json': connectionParameter('api_key', {
      type: 5,
      uiDefinition: { constraints: { required: true } },
    }),
  },
  refuses: [
    {
      name: 'one name where apiProperties.json lists names',
      given: properties({ scriptOperations: 'GetInvoice' }),
      at: '/scriptOperations',
      fixed: properties({ scriptOperations: ['GetInvoice'] }),
    },
    {
      name: 'a list of connection parameters',
      given: properties({ connectionParameters: [] }),
      at: '/connectionParameters',
    },
    {
      name: 'true in quotes',
      given: parameter({ required: 'true' }),
      at: '/required',
      shows: '"true"',
      says: 'must be true or false, not "true"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      fixed: parameter({ required: true }),
    },
    {
      name: 'a number in quotes',
      given: schema({ type: 'string', maxLength: '12' }),
      at: '/maxLength',
      fixed: schema({ type: 'string', maxLength: 12 }),
    },
    {
      name: 'a number that is a text',
      given: info({ version: 1.5 }),
      at: '/version',
      fixed: info({ version: '1.5' }),
    },
    {
      name: 'one word where a list is wanted',
      given: definition({ consumes: 'application/json' }),
      at: '/consumes',
      fixed: definition({ consumes: ['application/json'] }),
    },
    { name: 'a fraction of a length', given: schema({ minLength: 1.5 }), at: '/minLength' },
    { name: 'a list where an object is wanted', given: definition({ paths: [] }), at: '/paths' },
    { name: 'null', given: operation({ description: null }), at: '/description' },
    {
      name: 'a flag at the field, where a list at its owner is wanted',
      given: schema({ properties: { a: { type: 'string', required: true } } }),
      at: '/properties/a/required',
      says: 'a list',
    },
    {
      name: 'an item of a list',
      given: operation({ tags: ['a', 1] }),
      at: '/tags/1',
      says: 'This item',
      fixed: operation({ tags: ['a', '1'] }),
    },
    {
      name: 'a shared part that is no object',
      given: definition({ definitions: { security: [] } }),
      at: '/definitions/security',
    },
    {
      name: 'the value of an extension, less strictly',
      given: parameter({ 'x-ms-summary': 5 }),
      at: '/x-ms-summary',
      severity: 'warning',
      fixed: parameter({ 'x-ms-summary': '5' }),
    },
  ],
});
