import { sectionRule } from './sectionRule.ts';

export const readmePrerequisites = sectionRule({
  id: 'readme-prerequisites',
  title: 'The readme does not say what one needs',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  why: 'Makers want to know which account or plan the service asks for before they begin.',
  source: 'TPL',
  section: 'prerequisites',
});
