import { describe, expect, it } from 'vitest';
import { isPlaceholder, looksRandom, namedSecretsIn, secretsIn } from './secrets.ts';

/** Put together here so that no scanner takes this file for a leak. */
const FORMS = {
  'an AWS access key': `AK${'IA'}Q3EGRT7Y2WPLMN5X`,
  'a GitHub token': `gh${'p'}_${'aB3dE6fG9h'.repeat(4)}`,
  'a Google API key': `AI${'za'}SyB4c7Qe2tUv9xYzA1bC3dE5fG7hI9jK1lM`,
  'a Slack token': `xo${'xb'}-2417893650-aB3dE6fG9hJ2kL5m`,
  'a Stripe key': `sk_${'live'}_aB3dE6fG9hJ2kL5mN8pQ`,
};

describe('secretsIn', () => {
  it.each(Object.entries(FORMS))('finds %s within a text', (what, secret) => {
    const text = `Use ${secret}, please.`;
    expect(secretsIn(text)).toEqual([{ start: 4, end: 4 + secret.length, what }]);
  });

  it.each([
    'ASIA PACIFIC',
    'ASIAPACIFICREGIONALS',
    'AKIAIOSFODNN7EXAMPLE',
    'eyJhbGciOi.is.no.token',
    'AccountKey=<your key>',
  ])('passes over %s', (text) => {
    expect(secretsIn(text)).toEqual([]);
  });

  it.each(['eyJaaaaaaaaaa-', '-----BEGIN PRIVATE KEY-----', 'eyJaaaaaaaaaa.', "apiKey = '"])(
    'reads a megabyte of %j in no time',
    (part) => {
      const start = performance.now();
      const text = part.repeat(1_000_000 / part.length);
      secretsIn(text);
      namedSecretsIn(text);
      expect(performance.now() - start).toBeLessThan(2000);
    },
  );
});

describe('looksRandom', () => {
  it.each(['k7Qz2mX9vB4nT6wR1yL8', '9f86d081884c7d659a2feaa0c55ad015'])('%s does', (value) => {
    expect(looksRandom(value)).toBe(true);
  });

  it.each([
    'short1A2b',
    'correct-horse-battery',
    'application2023-version',
    'https://contoso.com/a1b2c3',
    '0000000000000000a1b2',
    'your-key-a1b2c3d4e5f6',
  ])('%s does not', (value) => {
    expect(looksRandom(value)).toBe(false);
  });
});

it.each(['', ' ', '<client secret>', '[[DUMMY]]', 'YOUR_SECRET', '****', 'xxxxx', 'TODO'])(
  '%j stands for the real one',
  (value) => {
    expect(isPlaceholder(value)).toBe(true);
  },
);
