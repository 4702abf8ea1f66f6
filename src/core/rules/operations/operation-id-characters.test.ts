import type { JsonObject } from '../../text/value.ts';
import { definition, operation } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { operationIdCharacters } from './operation-id-characters.ts';

/** An operation of that ID, and a parameter elsewhere that takes its values from it. */
const named = (operationId: string, properties: JsonObject = {}) =>
  definition(
    {
      paths: {
        '/a': { get: { operationId } },
        '/b': {
          get: { operationId: 'B', parameters: [{ 'x-ms-dynamic-values': { operationId } }] },
        },
      },
    },
    properties,
  );

testRule(operationIdCharacters, {
  accepts: {
    'letters and digits': operation({ operationId: 'GetInvoice2' }),
    'the mark of a revision': operation({ operationId: 'GetInvoice_V2' }),
    'none: another rule reports it': operation({ operationId: undefined }),
  },
  refuses: [
    {
      name: 'hyphens, and renames it wherever the definition names it',
      given: named('list-invoices'),
      at: '/paths/~1a/get/operationId',
      says: '"list-invoices"',
      severity: { certified: 'warning', independent: 'warning', custom: 'info' },
      proposed: named('ListInvoices'),
    },
    {
      name: 'an ID that policies name too, which stays',
      given: named('list_invoices', { scriptOperations: ['list_invoices'] }),
      at: '/paths/~1a/get/operationId',
    },
    {
      name: 'an underscore where another operation has the ID that comes to mind',
      given: operation(
        { operationId: 'Get_Invoice' },
        { paths: { '/old': { get: { operationId: 'GetInvoice' } } } },
      ),
      at: '/operationId',
      proposed: operation(
        { operationId: 'GetInvoice2' },
        { paths: { '/old': { get: { operationId: 'GetInvoice' } } } },
      ),
    },
    {
      name: 'letters of another script, of which nothing would be left',
      given: operation({ operationId: '請求書' }),
      at: '/operationId',
    },
  ],
});
