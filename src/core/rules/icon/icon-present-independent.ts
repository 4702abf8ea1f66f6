import { rule } from '../rule.ts';

export const iconPresentIndependent = rule({
  id: 'icon-present-independent',
  title: 'An independent publisher’s connector has an icon of its own',
  severity: { certified: 'off', independent: 'error', custom: 'off' },
  visits: 'icon',
  why: 'Microsoft puts in the icon that all of them share; a pull request with another is sent back.',
  source: 'PR',
  *check({ name }) {
    yield { at: '', message: `${name} must not be submitted.` };
  },
});
