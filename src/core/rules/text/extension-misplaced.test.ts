import { definition, info, operation, pathItem, schema } from '../testing/testConnector.ts';
import { testRule } from '../testing/testRule.ts';
import { extensionMisplaced } from './extension-misplaced.ts';

const CONTENT = { schema: { type: 'object' } };

testRule(extensionMisplaced, {
  accepts: {
    'each where it is read': operation(
      { 'x-ms-trigger': 'single', 'x-ms-visibility': 'important' },
      { pathItem: { 'x-ms-notification-content': CONTENT } },
    ),
    'what is read nowhere': operation({ 'x-ms-client-name': 'a' }),
    'what other rules report': operation({ 'x-ms-url-encoding': 'single' }),
  },
  refuses: [
    {
      name: 'notification content inside the operation, which belongs beside it',
      given: operation({ 'x-ms-notification-content': CONTENT }),
      at: '/x-ms-notification-content',
      shows: '"x-ms-notification-content"',
      says: 'it belongs on a path',
      severity: { certified: 'warning', independent: 'warning', custom: 'warning' },
      proposed: operation({}, { pathItem: { 'x-ms-notification-content': CONTENT } }),
    },
    {
      name: 'the mark of a trigger on a path with one operation',
      given: pathItem({ 'x-ms-trigger': 'batch' }),
      at: '/x-ms-trigger',
      proposed: operation({ 'x-ms-trigger': 'batch' }),
    },
    {
      name: 'the mark of a trigger on a path with two',
      given: pathItem({ 'x-ms-trigger': 'batch', delete: { responses: {} } }),
      at: '/x-ms-trigger',
    },
    {
      name: 'a status at the root instead of in info',
      given: definition({ 'x-ms-api-annotation': { status: 'Preview' } }),
      at: '/x-ms-api-annotation',
      proposed: info({ 'x-ms-api-annotation': { status: 'Preview' } }),
    },
    {
      name: 'a test connection in info instead of at the root, where there is one already',
      given: {
        ...definition({
          info: {
            title: 'A',
            version: '1',
            'x-ms-capabilities': {},
          },
          'x-ms-capabilities': { testConnection: { operationId: 'A' } },
        }),
      },
      at: '/info/x-ms-capabilities',
    },
    { name: 'paging on a schema', given: schema({ 'x-ms-pageable': {} }), at: '/x-ms-pageable' },
  ],
});
