import { expect, it } from 'vitest';
import { dialogOf, shownFields } from './dialog.ts';

const parameter = (type: string, displayName: string, constraints: object = {}) =>
  ({ type, uiDefinition: { displayName, constraints } }) as never;

it('shows fields by tabIndex, hidden ones and the sign-in itself not among them', () => {
  const [way] = dialogOf({
    connectionParameters: {
      token: parameter('oauthSetting', 'Sign in'),
      b: parameter('securestring', 'B', { tabIndex: 3 }),
      a: parameter('securestring', 'A', { tabIndex: 2, clearText: true }),
      gone: parameter('string', 'Gone', { hidden: 'true' }),
      stays: parameter('string', 'Stays', { hidden: true }),
    },
  }).ways;
  expect(way?.signsIn).toBe(true);
  expect(way?.fields.map(({ label, control }) => [label, control])).toEqual([
    ['A', 'text'],
    ['B', 'masked'],
    ['Stays', 'text'],
  ]);
});

it('shows a dependent field while the other has its value', () => {
  const [way] = dialogOf({
    connectionParameters: {
      mode: parameter('string', 'Mode', {
        allowedValues: [{ value: 'x' }, { value: 'y', text: 'Y' }],
      }),
      more: parameter('string', 'More', { dependentParameter: { parameter: 'mode', value: 'y' } }),
    },
  }).ways;
  if (!way) throw new TypeError('no way');
  const keys = (mode: string) => shownFields(way, () => mode).map(({ key }) => key);
  expect(keys('x')).toEqual(['mode']);
  expect(keys('y')).toEqual(['mode', 'more']);
});

it('offers the sets by name', () => {
  const sets = {
    values: [
      { name: 'key', parameters: {}, uiDefinition: { displayName: 'Key' } },
      { name: 'other' },
    ],
  };
  const { chooser, ways } = dialogOf({ connectionParameterSets: sets });
  expect([chooser, ...ways.map(({ name }) => name)]).toEqual([
    'Authentication type',
    'Key',
    'other',
  ]);
});
