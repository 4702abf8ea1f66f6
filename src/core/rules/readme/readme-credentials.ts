import { entriesOf, member } from '../../text/value.ts';
import { sectionRule } from './sectionRule.ts';

export const readmeCredentials = sectionRule({
  id: 'readme-credentials',
  title: 'The readme does not say how to get credentials',
  severity: { certified: 'warning', independent: 'warning', custom: 'info' },
  why: 'Whoever has no key or account yet cannot make a connection.',
  source: 'TPL',
  section: 'credentials',
  isNeeded: ({ properties }) =>
    entriesOf(member(properties, 'connectionParameters')).length > 0 ||
    member(properties, 'connectionParameterSets') !== undefined,
});
