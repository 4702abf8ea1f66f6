import type { JsonArray, JsonObject } from '../../text/value.ts';
import { operation, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { filterFunctions } from './filter-functions.ts';

const column = (...functions: JsonArray): JsonObject => ({
  properties: { id: { type: 'string', 'x-ms-capabilities': { filterFunctions: functions } } },
});
const at = '/properties/id/x-ms-capabilities/filterFunctions';

testRule(filterFunctions, {
  accepts: {
    'known ones': schema(column('eq', 'startswith')),
    'other capabilities': schema({ 'x-ms-capabilities': { sortRestrictions: {} } }),
  },
  refuses: [
    { name: 'none', given: schema(column()), at, says: 'empty', severity: 'warning' },
    { name: 'one twice', given: schema(column('eq', 'ne', 'eq')), at: `${at}/2`, says: '"eq"' },
    { name: 'an unknown one', given: schema(column('like')), at: `${at}/0`, says: '"like"' },
    { name: 'what is no name', given: schema(column(7)), at: `${at}/0`, says: '7' },
    {
      name: 'those of an input',
      given: operation({ parameters: [{ name: 'in', in: 'body', schema: column('eq') }] }),
      at: `/parameters/0/schema${at}`,
      says: 'input',
    },
  ],
});
