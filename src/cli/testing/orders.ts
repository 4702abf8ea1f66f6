import { DEFINITION, folderWith, PROPERTIES } from './cli.ts';

/** A connector with a key, one list and one item. */
export const ordersFolder = (host = 'api.example'): string =>
  folderWith({
    [DEFINITION]: JSON.stringify({
      swagger: '2.0',
      info: { title: 'Orders', version: '1' },
      host,
      basePath: '/v1',
      schemes: ['https'],
      securityDefinitions: { api_key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
      security: [{ api_key: [] }],
      paths: {
        '/orders/{id}': {
          get: {
            operationId: 'GetOrder',
            summary: 'Get an order',
            parameters: [
              {
                name: 'id',
                in: 'path',
                required: true,
                type: 'string',
                'x-ms-summary': 'Order ID',
              },
              { name: 'fields', in: 'query', type: 'string' },
            ],
            responses: {
              200: {
                description: 'OK',
                schema: { type: 'object', properties: { id: { type: 'string', title: 'ID' } } },
              },
            },
          },
          delete: {
            operationId: 'DeleteOrder',
            parameters: [{ name: 'id', in: 'path', required: true, type: 'string' }],
            responses: { 204: { description: 'Gone' } },
          },
        },
      },
    }),
    [PROPERTIES]: JSON.stringify({
      properties: { connectionParameters: { api_key: { type: 'securestring' } } },
    }),
    'connection.json': JSON.stringify({ api_key: 'very-secret' }),
  });
