import { expect, test } from 'vitest';
import { operation } from '../testing/testConnector.ts';
import { check, testRule } from '../testing/testRule.ts';
import { responseSeveralSchemas } from './response-several-schemas.ts';

const bare = { description: 'Done' };
const full = { description: 'Done', schema: { $ref: '#/definitions/Invoice' } };
const withError = operation({ responses: { '200': full, '400': full, '500': full } });

testRule(responseSeveralSchemas, {
  accepts: {
    'one schema': operation({ responses: { '200': full, '400': bare } }),
    'one of the default: another rule reports it': operation({
      responses: { '200': full, default: full },
    }),
    'errors with a schema, each of which another rule reports': withError,
  },
  refuses: [
    {
      name: 'two successes with a schema',
      given: operation({ responses: { '200': full, '201': full } }),
      at: '/responses',
      says: '200 and 201',
      severity: { certified: 'info', independent: 'info', custom: 'info' },
    },
    {
      name: 'the schema of a shared response',
      given: operation(
        { responses: { '200': full, '201': { $ref: '#/responses/Ok' } } },
        { definition: { responses: { Ok: full } } },
      ),
      at: '/responses',
    },
  ],
});

test('tells custom connectors of errors with a schema, and removes them', () => {
  const [finding] = check(responseSeveralSchemas, withError, 'custom');
  expect(finding?.severity).toBe('info');
  expect(finding?.fix?.title).toBe('Remove the schema of 400 and 500');
});
