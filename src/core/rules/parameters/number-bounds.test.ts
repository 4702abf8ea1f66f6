import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { numberBounds } from './number-bounds.ts';

testRule(numberBounds, {
  accepts: {
    'bounds in their order': parameter({ type: 'integer', minimum: 1, maximum: 10 }),
    'a single value': parameter({ type: 'integer', minimum: 3, maximum: 3 }),
    'a number below 0': parameter({ type: 'integer', minimum: -5, maximum: -1 }),
    'an empty text': parameter({ minLength: 0, maxLength: 0 }),
    'an exclusive bound': parameter({ type: 'number', maximum: 1, exclusiveMaximum: true }),
    'a bound that says that it is not exclusive': parameter({ exclusiveMinimum: false }),
    'a small step': parameter({ type: 'number', multipleOf: 0.01 }),
    'a pattern': parameter({ pattern: '^[a-z]{2,5}$' }),
    'a pattern with an option of .NET': parameter({ pattern: '(?i)^[a-z]+$' }),
    'a pattern that only the older reading allows': parameter({ pattern: '^[\\w-.]+\\@$' }),
    'bounds of another kind: another rule reports them': parameter({ minimum: '5', maximum: 1 }),
    'properties of those names': schema({ properties: { minimum: { type: 'integer' } } }),
  },
  refuses: [
    {
      name: 'a lower bound above the upper one',
      given: parameter({ type: 'integer', minimum: 10, maximum: 1 }),
      at: '/minimum',
      says: 'is 10, but "maximum" only 1',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'lengths the wrong way round',
      given: parameter({ minLength: 5, maxLength: 2 }),
      at: '/minLength',
    },
    {
      name: 'items of a list, and their number',
      given: parameter({
        type: 'array',
        minItems: 3,
        maxItems: 2,
        items: { type: 'string', maxLength: -1 },
      }),
      at: ['/minItems', '/items/maxLength'],
    },
    { name: 'a length below 0', given: parameter({ minLength: -1 }), at: '/minLength' },
    {
      name: 'an exclusive bound that is not there',
      given: schema({ properties: { a: { type: 'number', exclusiveMinimum: true } } }),
      at: '/properties/a/exclusiveMinimum',
    },
    { name: 'multiples of nothing', given: parameter({ multipleOf: 0 }), at: '/multipleOf' },
    {
      name: 'a pattern with an open bracket',
      given: parameter({ pattern: '([a-z' }),
      at: '/pattern',
      says: '"([a-z"',
    },
  ],
});
