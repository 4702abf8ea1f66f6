import { parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterDefaultNotInEnum } from './parameter-default-not-in-enum.ts';

testRule(parameterDefaultNotInEnum, {
  accepts: {
    'one of the choices': parameter({ enum: ['a', 'b'], default: 'b' }),
    'no choices': parameter({ default: 'b' }),
    'an empty list: another rule reports it': parameter({ enum: [], default: 'b' }),
    'another type: another rule reports it': parameter({
      type: 'integer',
      enum: [1],
      default: '1',
    }),
  },
  refuses: [
    {
      name: 'none of the choices',
      given: parameter({ enum: ['asc', 'desc'], default: 'up' }),
      at: '/default',
      says: '"up"',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
    {
      name: 'none of those of a property',
      given: schema({ properties: { a: { type: 'string', enum: ['asc'], default: 'Asc' } } }),
      at: '/properties/a/default',
    },
  ],
});
