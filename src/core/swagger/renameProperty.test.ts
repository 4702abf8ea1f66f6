import { expect, it } from 'vitest';
import { applyChanges } from '../text/change.ts';
import { parse } from '../text/parse.ts';
import { type Json, type JsonObject, jsonOf } from '../text/value.ts';
import { definitionOf } from './definition.ts';
import { renameProperty } from './renameProperty.ts';

const referring = (reference: string, name: string): JsonObject => ({
  'x-ms-dynamic-list': { parameters: { of: { parameterReference: reference } } },
  'x-ms-dynamic-values': { parameters: { of: { parameter: name } } },
});

/** An operation that asks for a customer, who is a shared schema, and for what depends on that. */
const root = (parameter: string, customer: string, beside: JsonObject[] = []): JsonObject => ({
  paths: {
    '/orders': {
      post: {
        parameters: [
          ...beside,
          {
            name: 'body',
            in: 'body',
            schema: {
              properties: {
                customer: { $ref: '#/definitions/Customer' },
                address: { $ref: '#/definitions/Address' },
              },
            },
          },
        ],
      },
    },
    '/others': {
      post: { parameters: [{ name: 'q', in: 'query', ...referring('body/customer/id', 'id') }] },
    },
  },
  definitions: {
    Customer: { required: [customer], properties: { [customer]: { type: 'string' } } },
    Address: {
      properties: {
        street: referring(`body/customer/${customer}/code`, parameter),
        parameter: { default: { parameter: 'id' } },
        next: { $ref: '#/definitions/Address' },
      },
    },
  },
});

const ID = {
  listedAt: '/definitions/Customer/properties/id',
  parentAt: '/definitions/Customer',
} as const;

function renamed(given: JsonObject): Json | undefined {
  const definition = definitionOf(given);
  const parent = definition.resolve('#/definitions/Customer')?.value;
  const changes = renameProperty(definition, ID, parent, 'number');
  const tree = applyChanges(parse(JSON.stringify(given)), changes).tree;
  return tree.root && jsonOf(tree.root);
}

it('follows in what the operations that ask for it refer to, in shared parts too', () => {
  expect(renamed(root('id', 'id'))).toEqual(root('number', 'number'));
});

it('leaves a name that a parameter has too', () => {
  const id: JsonObject = { name: 'id', in: 'query', type: 'string' };
  expect(renamed(root('id', 'id', [id]))).toEqual(root('id', 'number', [id]));
});
