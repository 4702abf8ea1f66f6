import { type Definition, definitionOf, type Operation } from '../swagger/definition.ts';
import type { Json, JsonObject } from '../text/value.ts';
import type { Built, Call } from './request/call.ts';

/** For tests: a definition with these paths, on https://api.example.com/v1. */
export const definitionWith = (paths: JsonObject, rest: JsonObject = {}): Definition =>
  definitionOf({ swagger: '2.0', host: 'api.example.com', basePath: '/v1', paths, ...rest });

/** A definition with one operation, `Op`: GET /things unless told. */
export const oneOperation = (
  operation: JsonObject,
  {
    path = '/things',
    verb = 'get',
    rest = {},
  }: { path?: string; verb?: string; rest?: JsonObject } = {},
): Definition =>
  definitionWith(
    { [path]: { [verb]: { operationId: 'Op', responses: { 200: {} }, ...operation } } },
    rest,
  );

export function operationOf(definition: Definition, id = 'Op'): Operation {
  const [operation] = definition.operationsWithId(id);
  if (!operation) throw new Error(`no operation ${id}`);
  return operation;
}

export const callOf = (
  definition: Definition,
  values: JsonObject = {},
  { id = 'Op', ...rest }: Partial<Call> & { id?: string } = {},
): Call => ({
  definition,
  apiProperties: undefined,
  operation: operationOf(definition, id),
  values,
  connection: { values: {} },
  ...rest,
});

/** What was built; @throws where it was refused */
export function built(result: Built): Extract<Built, { ok: true }> {
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join(' '));
  return result;
}

/** The messages of a refusal; none where it was built. */
export const problemsOf = (result: Built): string[] =>
  result.ok ? [] : result.problems.map(({ message }) => message);

/** apiProperties.json with connection parameters and policies, each `[templateId, parameters, section?, operations?]`. */
export const propertiesWith = (
  connectionParameters: JsonObject,
  ...policies: readonly (readonly [string, JsonObject, string?, (readonly string[])?])[]
): Json => ({
  properties: {
    connectionParameters,
    policyTemplateInstances: policies.map(([templateId, parameters, section, operations]) => ({
      templateId,
      title: templateId,
      parameters: {
        ...Object.fromEntries(
          Object.entries(parameters).map(([name, value]) => [
            `x-ms-apimTemplateParameter.${name}`,
            value,
          ]),
        ),
        ...(section ? { 'x-ms-apimTemplate-policySection': section } : {}),
        ...(operations ? { 'x-ms-apimTemplate-operationName': operations } : {}),
      },
    })),
  },
});

/** A small shop: orders that can be made, read, changed, listed in pages and deleted. */
export const orders = definitionWith(
  {
    '/orders': {
      get: {
        operationId: 'ListOrders',
        'x-ms-pageable': { nextLinkName: 'nextLink' },
        parameters: [
          { name: 'status', in: 'query', type: 'string', enum: ['open', 'shipped'] },
          { name: 'pageSize', in: 'query', type: 'integer', minimum: 1, maximum: 50 },
        ],
        responses: {
          200: {
            description: 'Orders.',
            schema: {
              type: 'object',
              required: ['value'],
              properties: {
                value: { type: 'array', items: { $ref: '#/definitions/Order' } },
                nextLink: { type: 'string' },
              },
            },
          },
        },
      },
      post: {
        operationId: 'CreateOrder',
        parameters: [
          { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/NewOrder' } },
        ],
        responses: { 201: { description: 'Created.', schema: { $ref: '#/definitions/Order' } } },
      },
    },
    '/orders/{orderId}': {
      parameters: [{ name: 'orderId', in: 'path', required: true, type: 'string' }],
      get: {
        operationId: 'GetOrder',
        responses: {
          200: { description: 'The order.', schema: { $ref: '#/definitions/Order' } },
          404: { description: 'None.', schema: { $ref: '#/definitions/Fault' } },
        },
      },
      patch: {
        operationId: 'UpdateOrder',
        parameters: [
          { name: 'body', in: 'body', required: true, schema: { $ref: '#/definitions/Changes' } },
        ],
        responses: { 200: { description: 'The order.', schema: { $ref: '#/definitions/Order' } } },
      },
      delete: { operationId: 'DeleteOrder', responses: { 204: { description: 'Done.' } } },
    },
  },
  {
    definitions: {
      Order: {
        type: 'object',
        required: ['orderId', 'status'],
        properties: {
          orderId: { type: 'string' },
          status: { type: 'string', enum: ['open', 'shipped'] },
          customer: {
            type: 'object',
            properties: { name: { type: 'string' }, email: { type: 'string', format: 'email' } },
          },
          total: { type: 'number', minimum: 0 },
          placedAt: { type: 'string', format: 'date-time' },
        },
      },
      NewOrder: {
        type: 'object',
        required: ['customer'],
        properties: {
          customer: {
            type: 'object',
            required: ['name'],
            properties: { name: { type: 'string' }, email: { type: 'string' } },
          },
          total: { type: 'number' },
          channel: { type: 'string', default: 'flow', 'x-ms-visibility': 'internal' },
        },
      },
      Changes: {
        type: 'object',
        properties: {
          status: { type: 'string', enum: ['open', 'shipped'] },
          total: { type: 'number' },
        },
      },
      Fault: {
        type: 'object',
        required: ['message'],
        properties: { message: { type: 'string' }, code: { type: 'integer' } },
      },
    },
  },
);
