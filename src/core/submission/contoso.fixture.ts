import type { Source } from './facts.ts';

/** A connector with one of everything that the checklist asks about. */
export const CONTOSO: Source = {
  profile: 'certified',
  definition: {
    swagger: '2.0',
    info: {
      title: 'Contoso Orders',
      version: '1.4',
      description: 'Reads and creates orders of the Contoso shop.',
      contact: {
        name: 'Contoso',
        email: 'help@contoso.example',
        url: 'https://contoso.example/help',
      },
    },
    host: 'api.contoso.example',
    basePath: '/v2/',
    schemes: ['https'],
    paths: {
      '/orders': {
        get: {
          operationId: 'ListOrders',
          summary: 'List orders',
          description: 'Lists the orders of the shop.',
          parameters: [{ name: 'state', in: 'query', type: 'string' }],
          responses: { '200': { description: 'Orders.' } },
        },
      },
      '/hooks': {
        'x-ms-notification-content': { schema: { type: 'object' } },
        post: {
          operationId: 'OnOrder',
          summary: 'When an order comes',
          'x-ms-trigger': 'single',
          responses: { '201': { description: 'Made.' } },
        },
      },
      '/old': {
        get: { operationId: 'OldOrders', summary: 'Old', deprecated: true, responses: {} },
      },
    },
    'x-ms-connector-metadata': [
      { propertyName: 'Website', propertyValue: 'https://contoso.example' },
      { propertyName: 'Privacy policy', propertyValue: 'https://contoso.example/privacy' },
      { propertyName: 'Categories', propertyValue: 'Commerce' },
    ],
  },
  properties: {
    publisher: 'Contoso',
    stackOwner: 'Contoso Ltd.',
    iconBrandColor: '#1b5e20',
    connectionParameters: {
      token: { type: 'oauthSetting', oAuthSettings: { identityProvider: 'oauth2' } },
    },
    policyTemplateInstances: [],
  },
  icon: undefined,
  hasReadme: false,
  hasScript: false,
  calls: {},
};
