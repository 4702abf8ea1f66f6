import { expect, it } from 'vitest';
import { renameRequired, setRequired } from './required.ts';

it.each([
  ['the first one makes the list', {}, true, [{ op: 'set', at: '/o/required', value: ['a'] }]],
  [
    'another joins it',
    { required: ['b'] },
    true,
    [{ op: 'set', at: '/o/required', value: ['b', 'a'] }],
  ],
  ['one that is in it stays', { required: ['a'] }, true, []],
  [
    'the last one takes the list along',
    { required: ['a'] },
    false,
    [{ op: 'remove', at: '/o/required' }],
  ],
  [
    'one of several leaves the others',
    { required: ['a', 'b'] },
    false,
    [{ op: 'set', at: '/o/required', value: ['b'] }],
  ],
  ['one that is not in it changes nothing', { required: ['b'] }, false, []],
])('%s', (_, object, required, expected) => {
  expect(setRequired(object, '/o', 'a', required)).toEqual(expected);
});

it('stays required under another name', () => {
  expect(renameRequired({ required: ['b', 'a'] }, '/o', 'a', 'c')).toEqual([
    { op: 'set', at: '/o/required/1', value: 'c' },
  ]);
  expect(renameRequired({}, '/o', 'a', 'c')).toEqual([]);
});
