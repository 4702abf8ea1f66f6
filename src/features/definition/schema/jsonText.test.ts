import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readAs, shownAs } from './jsonText.ts';

it.each([
  ['5', 'integer', 5],
  ['5', 'string', '5'],
  ['true', 'boolean', true],
  ['true', 'string', 'true'],
  ['["a"]', 'array', ['a']],
  ['five', 'integer', 'five'],
  ['  ', 'string', undefined],
])('%j for a %s is %j', (text, type, value) => {
  expect(readAs(text, type)).toEqual(value);
});

it('gives back what it shows', () => {
  const type = fc.constantFrom('string', 'integer', 'number', 'boolean', 'array', 'object', '');
  fc.assert(
    fc.property(fc.jsonValue(), type, (value, kind) => {
      const json = JSON.parse(JSON.stringify(value));
      if ((kind === 'string' || kind === '') && (typeof json !== 'string' || json.trim() === ''))
        return;
      expect(readAs(shownAs(json, kind), kind)).toEqual(json);
    }),
  );
});
