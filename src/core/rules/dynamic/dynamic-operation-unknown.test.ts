import { definition, operation, parameter, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { dynamicOperationUnknown } from './dynamic-operation-unknown.ts';

const ask = (operationId: string) => ({ operationId, parameters: {} });
const values = (operationId: string) => parameter({ 'x-ms-dynamic-values': ask(operationId) });
const property = (extension: string, operationId: string) =>
  schema({ properties: { a: { [extension]: ask(operationId) } } });

testRule(dynamicOperationUnknown, {
  accepts: {
    'an operation that is there': values('GetInvoice'),
    'its name in another case': values('getinvoice'),
    'a capability in its place': parameter({
      'x-ms-dynamic-values': { capability: 'file-picker' },
    }),
    'none: another rule reports it': values(''),
    'a property of that name': schema({
      properties: { 'x-ms-dynamic-values': { properties: { operationId: { type: 'string' } } } },
    }),
    'a connection test that is there': definition({
      'x-ms-capabilities': { testConnection: ask('GetInvoice') },
    }),
    'what an operation can do by itself': operation({
      'x-ms-capabilities': { chunkTransfer: true },
    }),
  },
  refuses: [
    {
      name: 'values of an operation with a slip in its name, and names the nearest',
      given: values('GetInvoces'),
      at: '/x-ms-dynamic-values/operationId',
      says: '"GetInvoces"',
      severity: { certified: 'error', independent: 'error', custom: 'error' },
      proposed: values('GetInvoice'),
    },
    {
      name: 'values of an operation that is like none',
      given: values('ListProjects'),
      at: '/x-ms-dynamic-values/operationId',
    },
    {
      name: 'a list in the items of a parameter',
      given: parameter({ type: 'array', items: { 'x-ms-dynamic-list': ask('X') } }),
      at: '/items/x-ms-dynamic-list/operationId',
    },
    {
      name: 'a schema',
      given: property('x-ms-dynamic-schema', 'X'),
      at: '/properties/a/x-ms-dynamic-schema/operationId',
    },
    {
      name: 'properties',
      given: property('x-ms-dynamic-properties', 'X'),
      at: '/properties/a/x-ms-dynamic-properties/operationId',
    },
    {
      name: 'both ends of a tree',
      given: parameter({ 'x-ms-dynamic-tree': { open: ask('X'), browse: ask('Y') } }),
      at: ['/x-ms-dynamic-tree/open/operationId', '/x-ms-dynamic-tree/browse/operationId'],
    },
    {
      name: 'a connection test',
      given: definition({ 'x-ms-capabilities': { testConnection: ask('X') } }),
      at: '/x-ms-capabilities/testConnection/operationId',
    },
    {
      name: 'a file picker',
      given: definition({
        'x-ms-capabilities': { 'file-picker': { open: ask('X'), browse: ask('GetInvoice') } },
      }),
      at: '/x-ms-capabilities/file-picker/open/operationId',
    },
    {
      name: 'what a trigger simulates',
      given: operation({ 'x-ms-operation-context': { simulate: ask('X') } }),
      at: '/x-ms-operation-context/simulate/operationId',
    },
  ],
});
