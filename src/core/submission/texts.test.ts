import { describe, expect, it } from 'vitest';
import type { Profile } from '../rules/rule.ts';
import { CHECKLIST } from './checklist.ts';
import { CONTOSO } from './contoso.fixture.ts';
import { factsOf } from './facts.ts';
import { readmeText } from './readme.ts';
import { type Said, textsFor } from './texts.ts';

const SILENT: Said = { given: () => ({ answer: undefined, note: '' }), isDone: () => false };
const texts = (profile: Profile, said: Partial<Said> = {}) =>
  Object.fromEntries(
    textsFor(factsOf({ ...CONTOSO, profile }), { ...SILENT, ...said }).map(({ label, text }) => [
      label,
      text,
    ]),
  );

describe('a pull request', () => {
  it('has the title that reviewers sort by', () => {
    expect(texts('independent')['Pull request title']).toBe(
      'Contoso Orders (Independent Publisher)',
    );
  });

  it('ticks the boxes of what is done, and lists what makers see', () => {
    const body = texts('independent', { isDone: (id) => id === 'attest-new' })['Pull request text'];
    expect(body).toContain('- [x] The connector does not exist');
    expect(body).toContain('- [ ] The connector works');
    expect(body).toContain('- Trigger: When an order comes');
    expect(body).toContain('- List orders – Lists the orders of the shop.');
    expect(body).not.toContain('- Old');
  });
});

describe('a nomination', () => {
  it('says what is known and brackets what is not', () => {
    const text = texts('certified', {
      given: (id) => ({
        answer: id === 'uptime' ? 'yes' : undefined,
        note: id === 'business-scenario' ? 'Shops keep their books.' : '',
      }),
    })['Nomination'];
    expect(text).toContain('Contact: Contoso, help@contoso.example');
    expect(text).toContain('## Business scenario\n\nShops keep their books.');
    expect(text).toContain('Uptime of 99.9 %: yes');
    expect(text).toContain('Documentation: [address of the documentation]');
  });
});

it('names the files that there are in the commands', () => {
  expect(texts('custom')['With paconn']).toBe(
    'paconn create --api-def apiDefinition.swagger.json --api-prop apiProperties.json',
  );
});

it.each(['certified', 'independent', 'custom'] as const)(
  'quotes no note of %s that was not asked for as a fact',
  (profile) => {
    const quoted = ['business-scenario', 'public-api', 'uptime'];
    const all = Object.values(
      texts(profile, { given: (id) => ({ answer: 'yes', note: `note of ${id}.` }) }),
    ).join('\n');
    const found = CHECKLIST.map(({ id }) => id).filter((id) => all.includes(`note of ${id}.`));
    expect(quoted).toEqual(expect.arrayContaining(found));
  },
);

describe('a first readme', () => {
  it('has the headings of the template, and each operation that stays', () => {
    const headings = readmeText(factsOf(CONTOSO))
      .split('\n')
      .filter((line) => line.startsWith('#'));
    expect(headings).toEqual([
      '# Contoso Orders',
      '## Publisher: Contoso',
      '## Prerequisites',
      '## Supported Operations',
      '### List orders',
      '### When an order comes',
      '## Obtaining Credentials',
      '## Known Issues and Limitations',
      '## Deployment Instructions',
    ]);
  });
});
