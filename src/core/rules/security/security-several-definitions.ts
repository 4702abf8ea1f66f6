import { entriesOf } from '../../text/value.ts';
import { everywhere, rule } from '../rule.ts';
import { listed } from '../words/clipped.ts';

export const securitySeveralDefinitions = rule({
  id: 'security-several-definitions',
  title: 'Several security definitions',
  severity: everywhere('info'),
  visits: 'definition',
  why: 'The platform uses one; several ways to sign in are connection parameter sets in apiProperties.json.',
  source: 'practice',
  *check({ value }) {
    const names = entriesOf(value['securityDefinitions']).map(([name]) => name);
    if (names.length < 2) return;
    yield {
      at: '/securityDefinitions',
      message: `There are ${names.length} security definitions (${listed(names)}); only one is used.`,
    };
  },
});
