import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { schemaCountOperation } from './schema-count-operation.ts';

const holding = (count: number): JsonObject => ({
  properties: Object.fromEntries(
    Array.from({ length: count - 1 }, (_, index) => [`p${index}`, { type: 'string' }]),
  ),
});
const answers = (...counts: number[]) => ({
  responses: Object.fromEntries(
    counts.map((count, index) => [200 + index, { schema: holding(count) }]),
  ),
});
/** So many operations that answer the same. */
const operations = (number: number, count: number) =>
  definition({
    paths: Object.fromEntries(
      Array.from({ length: number }, (_, index) => [
        `/p${index}`,
        { get: { responses: { '200': { schema: { $ref: '#/definitions/Invoice' } } } } },
      ]),
    ),
    definitions: { Invoice: holding(count) },
  });

testRule(schemaCountOperation, {
  accepts: {
    'a thousand and twenty-four': operation(answers(512, 512)),
    'ten thousand in all': operations(10, 1000),
  },
  refuses: [
    {
      name: 'more in one operation',
      given: operation(answers(512, 513)),
      at: '',
      says: 'GetInvoice holds 1025',
      severity: 'warning',
    },
    { name: 'more in all', given: operations(11, 1000), at: '', says: '11000' },
  ],
});
