import { definition, paths } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { pathQueryFragment } from './path-query-fragment.ts';

const field = (name: string, value: string, label: string) => ({
  name,
  in: 'query',
  required: true,
  type: 'string',
  default: value,
  'x-ms-summary': label,
  'x-ms-visibility': 'internal',
});

testRule(pathQueryFragment, {
  accepts: { 'a path alone': paths('/invoices/{id}') },
  refuses: [
    {
      name: 'constants in a query, which become parameters',
      given: definition({ paths: { '/invoices?expand=all%20lines&top=5': { get: {} } } }),
      at: '/paths/~1invoices?expand=all%20lines&top=5',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: definition({
        paths: {
          '/invoices': {
            get: {},
            parameters: [field('expand', 'all lines', 'Expand'), field('top', '5', 'Top')],
          },
        },
      }),
    },
    {
      name: 'a variable in a query',
      given: paths('/invoices?id={id}'),
      at: '/paths/~1invoices?id={id}',
    },
    { name: 'a fragment', given: paths('/invoices#new'), at: '/paths/~1invoices#new' },
    {
      name: 'a query where the path alone is there already',
      given: paths('/invoices', '/invoices?top=5'),
      at: '/paths/~1invoices?top=5',
    },
  ],
});
