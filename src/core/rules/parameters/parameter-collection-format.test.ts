import type { JsonObject } from '../../text/value.ts';
import { parameter } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { parameterCollectionFormat } from './parameter-collection-format.ts';

const list = (collectionFormat: string, items: JsonObject = { type: 'string' }) =>
  parameter({ type: 'array', items, collectionFormat });

testRule(parameterCollectionFormat, {
  accepts: {
    'a known one': list('pipes'),
    'one without a type: another rule reports it': parameter({
      type: undefined,
      collectionFormat: 'csv',
    }),
  },
  refuses: [
    {
      name: 'an unknown one',
      given: list('json'),
      at: '/collectionFormat',
      says: '"json"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: list('csv'),
    },
    {
      name: 'several fields of the same name, which the portal refuses',
      given: list('multi'),
      at: '/collectionFormat',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: list('csv'),
    },
    {
      name: 'one of a text',
      given: parameter({ collectionFormat: 'csv' }),
      at: '/collectionFormat',
      proposed: parameter({}),
    },
    {
      name: 'an unknown one of a list in a list',
      given: list('csv', { type: 'array', items: { type: 'string' }, collectionFormat: 'x' }),
      at: '/items/collectionFormat',
      proposed: list('csv', { type: 'array', items: { type: 'string' }, collectionFormat: 'csv' }),
    },
  ],
});
