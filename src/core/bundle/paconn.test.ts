import { describe, expect, it } from 'vitest';
import { newTextFile, readFile } from '../connector/files.ts';
import type { Profile } from '../rules/rule.ts';
import { paconn } from './paconn.ts';

const connector = {
  name: 'contoso',
  files: [
    newTextFile('studio.json', '{"submission":{"test-account":{"note":"hunter2"}}}'),
    newTextFile('settings.json', '{"environment":"11111111-2222-3333-4444-555555555555"}'),
    newTextFile('readme.md', '# Contoso'),
    newTextFile('Contoso.swagger.json', '{}', 'definition'),
    readFile({ name: 'icon.png', bytes: new Uint8Array([0x89]) }),
  ],
};
const namesOf = (profile: Profile) => {
  const { entries, leftOut } = paconn.bundle(connector, profile);
  return { in: entries.map(({ name }) => name), out: leftOut.map(({ name }) => name) };
};

describe('the folder as a bundle', () => {
  it.each([
    [
      'certified',
      ['apiDefinition.swagger.json', 'icon.png', 'readme.md'],
      ['studio.json', 'settings.json'],
    ],
    [
      'independent',
      ['apiDefinition.swagger.json', 'readme.md'],
      ['studio.json', 'settings.json', 'icon.png'],
    ],
    [
      'custom',
      ['apiDefinition.swagger.json', 'icon.png', 'readme.md', 'settings.json'],
      ['studio.json'],
    ],
  ] as const)('of %s holds %j and leaves out %j', (profile, inside, outside) => {
    expect(namesOf(profile)).toEqual({ in: [...inside], out: [...outside] });
  });

  it('never holds what was answered or noted', () => {
    for (const profile of ['certified', 'independent', 'custom'] as const) {
      const texts = paconn
        .bundle(connector, profile)
        .entries.map(({ bytes }) => new TextDecoder().decode(bytes));
      expect(texts.join()).not.toContain('hunter2');
    }
  });
});
