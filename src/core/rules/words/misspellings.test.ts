import { describe, expect, it } from 'vitest';
import { misspellingsIn } from './misspellings.ts';

const found = (text: string) => [...misspellingsIn(text)].map(({ word, right }) => [word, right]);

describe('misspellings', () => {
  it('are found in any case, with what was meant', () => {
    expect(found('Recieve teh adress.')).toEqual([
      ['Recieve', 'Receive'],
      ['teh', 'the'],
      ['adress', 'address'],
    ]);
  });

  it('say where they stand', () => {
    expect([...misspellingsIn('An adress.')][0]?.at).toBe(3);
  });

  it.each([
    'Receive the address.',
    'adressId',
    'my_adress',
    'a.adress.b',
    '/adress',
    'ADRESS',
    '{adress}',
  ])('are not seen in names and codes: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});
