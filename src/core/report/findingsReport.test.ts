import { describe, expect, it } from 'vitest';
import { newTextFile } from '../connector/files.ts';
import type { Finding } from '../rules/finding.ts';
import { findingsReport } from './findingsReport.ts';

const DEFINITION = 'apiDefinition.swagger.json';
const text = '{ "info": {\n "title": "<b>Contoso</b> & sons" } }';

const finding = (more: Partial<Finding> = {}): Finding => ({
  id: '1',
  rule: 'contact-missing',
  severity: 'error',
  file: DEFINITION,
  pointer: '/info',
  range: { start: 13, end: 20 },
  message: 'There is no "contact" <here>.',
  why: 'Reviewers write to it.',
  fix: null,
  ...more,
});

const reported = (findings: readonly Finding[], properties = '{}') =>
  findingsReport([
    {
      connector: {
        name: 'contoso',
        files: [newTextFile(DEFINITION, text), newTextFile('apiProperties.json', properties)],
      },
      profile: 'certified',
      findings,
      date: new Date('2026-03-01T10:00:00Z'),
      titleOf: (rule) => `Title of ${rule}`,
    },
  ]);

/** What a reader sees, roughly. */
const seen = (page: string) =>
  page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

describe('the report of findings', () => {
  it('says whose it is, how it was judged, and what was found where and why', () => {
    const page = seen(
      reported([
        finding({ fix: { title: 'Add an empty contact', safe: false, changes: [] } }),
        finding({ id: '2', severity: 'info', rule: 'oauth-flow', pointer: '/security' }),
      ]),
    );
    expect(page).toContain('&lt;b&gt;Contoso&lt;/b&gt; &amp; sons');
    expect(page).toContain('Judged as a certified publisher on 2026-03-01');
    expect(page).toContain('1 error 0 warnings 1 note');
    expect(page).toContain('General error Title of contact-missing 1 Reviewers write to it.');
    expect(page).toContain(
      'There is no &quot;contact&quot; &lt;here&gt;. Fix: Add an empty contact',
    );
    expect(page).toContain('The &#39;contact&#39; property is required. RequiredPropertyMissing');
    expect(page).toContain('apiDefinition.swagger.json, line 2 /info');
    expect(page).toContain('Security note Title of oauth-flow');
  });

  it('sets waived findings apart, with the reason', () => {
    const page = seen(reported([finding({ waived: 'Agreed on the phone.' })]));
    expect(page).toContain('0 errors 0 warnings 0 notes 1 waived');
    expect(page).toContain('Nothing is left to object to.');
    expect(page).toMatch(/Waived .*There is no .* Left as it is: Agreed on the phone\./);
  });

  it('obeys nothing that a finding says, and loads nothing', () => {
    const page = reported([finding({ message: '<script>alert(1)</script>\u202e\u0007"' })]);
    expect(page).not.toContain('<script');
    for (const harm of ['\u202e', '\u0007', 'http:', 'https:']) expect(page).not.toContain(harm);
    expect(page).toContain("default-src 'none'");
  });

  it('tells no secret', () => {
    const properties = JSON.stringify({
      properties: {
        connectionParameters: { token: { oAuthSettings: { clientSecret: 'very-secret-1' } } },
      },
    });
    const page = reported([finding({ message: 'It says "very-secret-1".' })], properties);
    expect(page).not.toContain('very-secret-1');
    expect(page).toContain('•••');
  });

  it('stays readable with any number of findings', () => {
    const many = Array.from({ length: 100_000 }, (_, index) => finding({ id: String(index) }));
    const page = reported(many);
    expect(page.length).toBeLessThan(200_000);
    expect(page).toContain('and 99800 more');
  });
});
