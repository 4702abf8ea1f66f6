import { describe, expect, it } from 'vitest';
import { RULES } from '../rules/catalogue.ts';
import { PROFILES } from '../rules/rule.ts';
import { CHECKLIST, itemsFor } from './checklist.ts';
import { CONTOSO } from './contoso.fixture.ts';
import { factsOf } from './facts.ts';
import { groupOf } from './ruleGroups.ts';

/** What certification-rules.md marks with H, and who is asked. */
const ASKED = {
  'title-not-product': ['certified', 'independent'],
  'description-other-publisher': ['certified', 'independent'],
  'operation-deprecation-notice': ['certified', 'independent'],
  'webhook-location-header': ['certified', 'independent', 'custom'],
  'metadata-links-reachable': ['certified', 'independent'],
  'icon-unique': ['certified'],
  'package-solution-check': ['certified'],
  'pull-request-title': ['independent'],
  'attest-works': ['certified', 'independent'],
  'attest-new': ['certified', 'independent'],
  'attest-screenshots': ['independent'],
  'attest-redirects': ['certified', 'independent'],
  'attest-open-source': ['certified'],
  'attest-general-availability': ['certified'],
  'ai-responsible': ['certified', 'independent'],
} as const;

describe('the checklist', () => {
  it.each(Object.entries(ASKED))('asks %s of %j', (id, profiles) => {
    expect(CHECKLIST.find((item) => item.id === id)?.profiles).toEqual(profiles);
  });

  it('asks for the rights of one publisher, and the manifesto of the other', () => {
    const ids = (profile: 'certified' | 'independent') =>
      itemsFor(factsOf({ ...CONTOSO, profile })).map(({ id }) => id);
    expect(ids('certified')).toContain('attest-rights');
    expect(ids('certified')).not.toContain('attest-manifesto');
    expect(ids('independent')).toContain('attest-manifesto');
    expect(ids('independent')).not.toContain('attest-rights');
  });

  it.each(PROFILES)('has each item once for %s', (profile) => {
    const ids = CHECKLIST.filter(({ profiles }) => profiles.includes(profile)).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('asks only about what the connector has', () => {
    const ids = itemsFor(factsOf({ ...CONTOSO, properties: {}, definition: {} })).map(
      ({ id }) => id,
    );
    for (const absent of ['webhook-location-header', 'attest-redirects', 'logic', 'test-account'])
      expect(ids).not.toContain(absent);
  });

  it.each(PROFILES)('loses no finding of %s', (profile) => {
    const groups = CHECKLIST.filter(({ profiles }) => profiles.includes(profile)).flatMap(
      ({ judge }) => (judge.by === 'rules' ? [judge.group] : []),
    );
    const lost = RULES.filter(({ severity }) => ['error', 'warning'].includes(severity[profile]))
      .map(({ id }) => id)
      .filter((id) => !groups.includes(groupOf(id)));
    expect(lost).toEqual([]);
  });
});

it.each([
  ['title-too-long', 'general'],
  ['host-invalid', 'general'],
  ['security-undefined', 'sign-in'],
  ['operation-summary-missing', 'texts'],
  ['parameter-summary-missing', 'texts'],
  ['schema-property-label', 'texts'],
  ['schema-ref-invalid', 'responses'],
  ['response-missing', 'responses'],
  ['operation-id-duplicate', 'definition'],
  ['specification', 'definition'],
  ['policy-host-url', 'logic'],
  ['brand-color-forbidden', 'icon'],
  ['readme-missing', 'readme'],
])('the rule %s is judged under %s', (rule, group) => {
  expect(groupOf(rule)).toBe(group);
});
