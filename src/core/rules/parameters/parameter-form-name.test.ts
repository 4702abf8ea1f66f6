import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterFormName } from './parameter-form-name.ts';

const field = (name: string, type = 'string') => parameter({ name, in: 'formData', type });

testRule(parameterFormName, {
  accepts: {
    'plain names': field('invoice file'),
    'any name elsewhere': parameter({ name: 'größe', in: 'query' }),
    'a mark in the name of a text': field('user@name'),
  },
  refuses: [
    {
      name: 'other letters',
      given: field('größe'),
      at: '/name',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a mark in the name of a file, which hides it',
      given: field('file@1', 'file'),
      at: '/name',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
    },
  ],
});
