import type { JsonObject } from '../../text/value.ts';
import { definition, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { filePickerOperations } from './file-picker-operations.ts';

const picker = (picker: JsonObject) =>
  definition({ 'x-ms-capabilities': { 'file-picker': picker } });
const values = { 'x-ms-dynamic-values': { capability: 'file-picker' } };
const tree = { 'x-ms-dynamic-tree': { open: { operationId: 'GetInvoice' } } };

testRule(filePickerOperations, {
  accepts: {
    'a picker that opens': picker({ open: { operationId: 'GetInvoice' } }),
    'an operation that is not there: another rule reports it': picker({
      open: { operationId: 'X' },
    }),
    'both ways of a field': parameter({ ...values, ...tree }),
    'other choices of a field': parameter({ 'x-ms-dynamic-values': { operationId: 'GetInvoice' } }),
  },
  refuses: [
    {
      name: 'a picker that opens nothing',
      given: picker({ browse: { operationId: 'GetInvoice' } }),
      at: '/x-ms-capabilities/file-picker',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
    },
    {
      name: 'a picker that opens nobody knows what',
      given: picker({ open: { operationId: '' } }),
      at: '/x-ms-capabilities/file-picker/open',
    },
    {
      name: 'a field without a tree',
      given: parameter(values),
      at: '/x-ms-dynamic-values',
    },
    {
      name: 'a property without a tree',
      given: schema({ properties: { file: { type: 'string', ...values } } }),
      at: '/properties/file/x-ms-dynamic-values',
    },
  ],
});
