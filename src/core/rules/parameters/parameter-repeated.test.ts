import type { JsonObject } from '../../text/value.ts';
import { definition } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterRepeated } from './parameter-repeated.ts';

const page: JsonObject = { name: 'page', in: 'query', type: 'integer' };
const reordered: JsonObject = { in: 'query', type: 'integer', name: 'page' };
const shared: JsonObject = { $ref: '#/parameters/page' };

/** Operations with one parameter each, at /0, /1 … */
const given = (parameters: JsonObject[], members: JsonObject = {}) =>
  definition({
    ...members,
    paths: Object.fromEntries(
      parameters.map((parameter, index) => [`/${index}`, { get: { parameters: [parameter] } }]),
    ),
  });

testRule(parameterRepeated, {
  accepts: {
    'the same twice': given([page, page]),
    'others of that name': given([page, { ...page, default: 1 }, { ...page, default: 2 }]),
    references: given([shared, shared, shared], { parameters: { page } }),
  },
  refuses: [
    {
      name: 'the same three times, at the first place',
      given: given([page, reordered, page]),
      at: '/paths/~10/get/parameters/0',
      says: '"page" is written the same in 2 other places',
      severity: { certified: 'info', independent: 'info', custom: 'off' },
      proposed: given([shared, shared, shared], { parameters: { page } }),
    },
    {
      name: 'the same three times where there is a shared one of that name',
      given: given([page, page, page], { parameters: { page: { name: 'p' } } }),
      at: '/paths/~10/get/parameters/0',
      proposed: given(Array(3).fill({ $ref: '#/parameters/page2' }), {
        parameters: { page: { name: 'p' }, page2: page },
      }),
    },
  ],
});
