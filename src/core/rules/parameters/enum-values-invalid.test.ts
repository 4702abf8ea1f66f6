import type { Json } from '../../text/value.ts';
import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { enumValuesInvalid } from './enum-values-invalid.ts';

const one = { value: 1, displayName: 'One' };
const given = (...names: Json[]) =>
  parameter({ type: 'integer', enum: [1, 2], 'x-ms-enum-values': names });

testRule(enumValuesInvalid, {
  accepts: { 'names of the choices': given(one, { value: 2, displayName: 'Two' }) },
  refuses: [
    {
      name: 'a choice without a name, and one without a value',
      given: given({ value: 1 }, { displayName: 'Two' }),
      at: ['/x-ms-enum-values/0', '/x-ms-enum-values/1'],
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    { name: 'a value twice', given: given(one, one), at: '/x-ms-enum-values/1' },
    {
      name: 'a value that is none of the choices',
      given: given({ value: '1', displayName: 'One' }),
      at: '/x-ms-enum-values/0',
    },
    {
      name: 'names without choices',
      given: parameter({ type: 'integer', 'x-ms-enum-values': [one] }),
      at: '/x-ms-enum-values',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: parameter({ type: 'integer', enum: [1], 'x-ms-enum-values': [one] }),
    },
    {
      name: 'what is no list',
      given: parameter({ enum: ['a'], 'x-ms-enum-values': { a: 'A' } }),
      at: '/x-ms-enum-values',
    },
  ],
});
