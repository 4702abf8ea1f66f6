import type { Json, JsonObject } from '../../text/value.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicTypeMismatch } from './dynamic-type-mismatch.ts';
import { ask, asking, LIST, VALUES } from './testAsking.ts';

const input = (type: string): JsonObject => ({ name: 'team', in: 'query', type });
const given = (value: Json, type: string) =>
  asking(VALUES, ask({ team: value }), { parameters: [input(type)] });
const refers = (from: string, to: string) =>
  asking(LIST, ask({ team: { parameterReference: 'team' } }), { parameters: [input(to)] }, [
    input(from),
  ]);

testRule(dynamicTypeMismatch, {
  accepts: {
    'the same type': given('A', 'string'),
    'a whole number for any number': given(7, 'number'),
    'null, which stands for nothing': given(null, 'string'),
    'a list': given(['A'], 'array'),
    'an input of the same type': refers('integer', 'integer'),
    'an input of whole numbers for any number': refers('integer', 'number'),
    'an input that does not say its type': asking(
      LIST,
      ask({ team: { parameterReference: 'team' } }),
      { parameters: [input('integer')] },
      [{ name: 'team', in: 'query' }],
    ),
  },
  refuses: [
    {
      name: 'a number as a text',
      given: given('7', 'integer'),
      at: '/parameters/team',
      says: '"team" is of type integer',
      severity: 'warning',
      fixed: given(7, 'integer'),
    },
    {
      name: 'a text as a number',
      given: given(7, 'string'),
      at: '/parameters/team',
      fixed: given('7', 'string'),
    },
    {
      name: 'a yes or no as a text',
      given: given('true', 'boolean'),
      at: '/parameters/team',
      fixed: given(true, 'boolean'),
    },
    {
      name: 'a literal of the new style, at its value',
      given: asking(LIST, ask({ team: { value: '7' } }), { parameters: [input('integer')] }),
      at: '/parameters/team/value',
      fixed: asking(LIST, ask({ team: { value: 7 } }), { parameters: [input('integer')] }),
    },
    { name: 'what would lose something', given: given('7.50', 'number'), at: '/parameters/team' },
    { name: 'a number with a fraction', given: given(7.5, 'integer'), at: '/parameters/team' },
    {
      name: 'an input of another type',
      given: refers('string', 'integer'),
      at: '/parameters/team/parameterReference',
      says: 'of type string, but "team" of type integer',
    },
  ],
});
