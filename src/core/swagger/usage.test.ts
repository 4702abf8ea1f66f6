import { expect, it } from 'vitest';
import { definitionOf } from './definition.ts';
import { directUsers, operationsUsing } from './usage.ts';

const definition = definitionOf({
  paths: {
    '/orders': {
      parameters: [{ $ref: '#/parameters/Shop' }],
      get: { responses: { 200: { schema: { items: { $ref: '#/definitions/Order' } } } } },
      post: { parameters: [{ in: 'body', schema: { $ref: '#/definitions/New%20Order' } }] },
    },
    '/hook': {
      'x-ms-notification-content': { schema: { $ref: '#/definitions/Order/properties/line' } },
      put: {},
    },
    '/ping': { get: {} },
  },
  definitions: {
    Order: { properties: { line: { $ref: '#/definitions/Line' } } },
    'New Order': { properties: { lines: { items: { $ref: '#/definitions/Line' } } } },
    Line: { properties: { parent: { $ref: '#/definitions/Line' } } },
    Alone: 'no schema',
  },
  parameters: { Shop: { name: 'shop', in: 'query' } },
});

it.each([
  ['/definitions/Line', ['/definitions/Order', '/definitions/New Order']],
  ['/definitions/Order', ['/paths/~1orders/get', '/paths/~1hook/put']],
  ['/parameters/Shop', ['/paths/~1orders/get', '/paths/~1orders/post']],
  ['/definitions/Alone', []],
] as const)('%s is named by %j', (at, users) => {
  expect(directUsers(definition, at)).toEqual(users);
});

it.each([
  ['/definitions/Line', ['/paths/~1orders/get', '/paths/~1orders/post', '/paths/~1hook/put']],
  ['/definitions/New Order', ['/paths/~1orders/post']],
  ['/definitions/Alone', []],
] as const)('a change of %s is seen in %j', (at, seen) => {
  expect(operationsUsing(definition, at).map((operation) => operation.at)).toEqual(seen);
});
