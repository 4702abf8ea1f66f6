import type { Json, JsonObject } from '../../text/value.ts';
import { type FilledCard, type Filling, filledCard } from './filledCard.ts';

const responses = { 200: { description: 'OK' } };

/** For tests: a definition with one operation. */
export const withOperation = (
  operation: JsonObject,
  { path = '/things', method = 'post', pathItem = {} as JsonObject } = {},
): JsonObject => ({
  paths: { [path]: { ...pathItem, [method]: { operationId: 'Op', responses, ...operation } } },
});

/** For tests: the filled card of the definition's one operation. */
export function filledIn(
  operation: JsonObject,
  {
    path = '/things',
    method = 'post',
    pathItem = {} as JsonObject,
    ...filling
  }: Place & Filling = {},
): FilledCard {
  return filledAt(withOperation(operation, { path, method, pathItem }), path, method, filling);
}
interface Place {
  readonly path?: string;
  readonly method?: string;
  readonly pathItem?: JsonObject;
}

export function filledAt(root: Json, path: string, method: string, filling?: Filling): FilledCard {
  const filled = filledCard(root, { path, method }, filling);
  if (!filled) throw new Error('The example has no such operation.');
  return filled;
}

const text = (name: string, place: string, more: JsonObject = {}): JsonObject => ({
  name,
  in: place,
  type: 'string',
  ...more,
});

/** The operation of the example in code-view.md. */
export const UPDATE_INVOICE: JsonObject = {
  operationId: 'UpdateInvoice',
  summary: 'Update an invoice',
  parameters: [
    text('customerId', 'path', { required: true }),
    text('id', 'path', { required: true }),
    {
      name: 'body',
      in: 'body',
      schema: {
        type: 'object',
        properties: {
          dueDate: { type: 'string', format: 'date' },
          lines: {
            type: 'array',
            items: {
              type: 'object',
              properties: { sku: { type: 'string' }, quantity: { type: 'integer' } },
            },
          },
        },
      },
    },
  ],
};
export const INVOICE_PATH = '/{connectionId}/customers/{customerId}/invoices/{id}';
