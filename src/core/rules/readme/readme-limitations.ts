import { sectionRule } from './sectionRule.ts';

export const readmeLimitations = sectionRule({
  id: 'readme-limitations',
  title: 'The readme does not say what the connector cannot do',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  why: 'Reviewers look for the section; if nothing is known, it says so.',
  source: 'TPL',
  section: 'limitations',
});
